import { z } from 'zod/v4';
import { Email, TypedTenantId } from './contactFields.ts';
import type { GccStanding } from './gccStanding.ts';
import type { Tenant } from './tenant.ts';
import { Day, Line, Lines } from './text.ts';

/** The statuses of a take-over (S5): from the draft of the invitation to a customer that may order. */
export const TakeoverStatus = z.enum(['drafted', 'sent', 'accepted', 'ready', 'held', 'declined', 'lapsed']);
export type TakeoverStatus = z.infer<typeof TakeoverStatus>;

/** The customer of another partner that is invited: who, where, and through which reseller, empty if we sell directly. */
export const TakenOver = z.object({
  customerName: Line(200),
  customerTenant: TypedTenantId.min(1),
  market: z.enum(['us', 'elsewhere']),
  reseller: TypedTenantId.default(''),
  contactName: Line(100),
  email: Email,
});
export type TakenOver = z.infer<typeof TakenOver>;

/** The mail that invites the customer; its text must keep Partner Center's link (X4). */
export const Invitation = z.object({ subject: Line(200), body: Lines(4000) });
export type Invitation = z.infer<typeof Invitation>;

/** The answers, by step, in the order of the questions; a step that was not answered yet is absent. */
export const TakeoverAnswers = z.object({
  takenOver: TakenOver.optional(),
  invitation: Invitation.optional(),
});
export type TakeoverAnswers = z.infer<typeof TakeoverAnswers>;
export const TakeoverStep = TakeoverAnswers.keyof();
export type TakeoverStep = z.infer<typeof TakeoverStep>;

/** The step to ask next; undefined when the invitation is ready to be sent. */
export const nextTakeoverStep = (answers: TakeoverAnswers): TakeoverStep | undefined =>
  TakeoverStep.options.find((step) => answers[step] === undefined);

/** That the invitation was sent, and on which day. */
export const Sending = z.object({ sentOn: Day });
export type Sending = z.infer<typeof Sending>;

/** What Partner Center and Microsoft's sign-in say of the customer that was named. */
export interface Lookup {
  readonly tenant: Tenant;
  /** Partner Center's link, which starts a reseller relationship with us. */
  readonly link: string;
  /** Whether the customer is in our list already. */
  readonly isOurs: boolean;
}

/** What each event of a take-over carries. */
export interface TakeoverDetails {
  answered: { readonly step: string; readonly answers: object } & Partial<Lookup>;
  sent: Sending;
  reminded: object;
  lapsed: object;
  declined: object;
  accepted: object;
  checked: { readonly standing: GccStanding };
}
export type TakeoverEventType = keyof TakeoverDetails;

/** Something that happens to a take-over after it was opened. */
export type TakeoverEvent<T extends TakeoverEventType = TakeoverEventType> = {
  [K in T]: { readonly type: K } & TakeoverDetails[K];
}[T];

/** The one table of legal transitions: a customer may accept whatever we believed of the invitation. */
export const takeoverTransitions: Record<TakeoverEventType, readonly TakeoverStatus[]> = {
  answered: ['drafted'],
  sent: ['drafted', 'sent', 'declined', 'lapsed'],
  reminded: ['sent'],
  lapsed: ['drafted', 'sent'],
  declined: ['sent', 'lapsed'],
  accepted: ['drafted', 'sent', 'declined', 'lapsed'],
  checked: ['accepted', 'held'],
};

/** Statuses in which nobody has to do anything any more. */
export const closedTakeovers: readonly TakeoverStatus[] = ['ready', 'declined', 'lapsed'];
