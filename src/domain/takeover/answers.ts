import { z } from 'zod/v4';
import { Email, TypedTenantId } from '../contactFields.ts';
import { Day, Line, Lines } from '../text.ts';
import { firstToAsk } from '../unfinished.ts';

/** The customer of another partner that is invited: who, where, and through which reseller, empty if we sell directly. */
export const TakenOver = z.object({
  customerName: Line(200),
  customerTenant: TypedTenantId.min(1),
  market: z.enum(['us', 'elsewhere']),
  contactName: Line(100),
  email: Email,
  reseller: TypedTenantId.default(''),
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
export const nextTakeoverStep = (answers: TakeoverAnswers, unfinished?: object): TakeoverStep | undefined =>
  firstToAsk(TakeoverStep.options, answers, unfinished);

/** That the invitation was sent, and on which day. */
export const Sending = z.object({ sentOn: Day });
export type Sending = z.infer<typeof Sending>;

/** How a take-over ends without the customer: it said no, or we gave it up. */
export const Ending = z.object({ outcome: z.enum(['declined', 'lapsed']) });
export type Ending = z.infer<typeof Ending>;
