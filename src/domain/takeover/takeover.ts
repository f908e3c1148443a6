import { z } from 'zod/v4';
import { CaseBase } from '../caseBase.ts';
import { GccStanding } from '../gccStanding.ts';
import { Tenant } from '../tenant.ts';
import { Day } from '../text.ts';
import { Unfinished } from '../unfinished.ts';
import { TakeoverAnswers } from './answers.ts';

/** From the draft of an invitation to a customer that may order, or not yet. */
export const TakeoverStatus = z.enum(['drafted', 'sent', 'accepted', 'ready', 'held', 'declined', 'lapsed']);
export type TakeoverStatus = z.infer<typeof TakeoverStatus>;

/** What Partner Center and Microsoft's sign-in said of the customer when it was named. */
export const Looked = z.object({
  tenant: Tenant,
  /** Partner Center's link, which starts a reseller relationship with us. */
  link: z.string(),
  /** The name under which the customer knows us. */
  partnerName: z.string(),
  /** Whether the customer was in our list already. */
  isOurs: z.boolean(),
});
export type Looked = z.infer<typeof Looked>;

/** S5: a GCC customer of another partner that is invited to become ours as well. */
export const Takeover = CaseBase.extend({
  kind: z.literal('takeover'),
  status: TakeoverStatus,
  answers: TakeoverAnswers,
  unfinished: Unfinished,
  /** Absent until the customer is named. */
  looked: Looked.optional(),
  sentOn: Day.optional(),
  /** Whether the agent was reminded of the invitation since it was sent last. */
  reminded: z.boolean(),
  /** Where the customer stands with GCC, once it accepted and that was read. */
  standing: GccStanding.optional(),
  /** Why Microsoft has denied it, in Microsoft's words. */
  denial: z.string().optional(),
});
export type Takeover = z.infer<typeof Takeover>;

/** The customer's tenant, by which its acceptance is noticed; empty until it is named. */
export const customerTenantOf = ({ answers, looked }: Takeover): string =>
  looked?.tenant.id ?? answers.takenOver?.customerTenant ?? '';

/** Whether the customer has accepted. */
export const isAccepted = ({ status }: Pick<Takeover, 'status'>): boolean =>
  status === 'accepted' || status === 'held' || status === 'ready';
