import { z } from 'zod/v4';
import { Entry } from './journal.ts';
import { PersonId } from './person.ts';
import { Moment } from './text.ts';

/** What every case holds, whatever its kind. */
export const CaseBase = z.object({
  id: z.string(),
  ref: z.string(),
  revision: z.int().min(1),
  owner: PersonId,
  openedAt: Moment,
  changedAt: Moment,
  /** Our own in a partner's application, the transacting partner's elsewhere; empty until it is known. */
  partnerTenantId: z.string(),
  /** When a worker is to look at it next; absent while it waits for nothing outside. */
  lookAt: Moment.optional(),
  /** Since when Partner Center refuses what is read for it; absent while it does not. */
  refusedSince: Moment.optional(),
  /** Of the request that changed it last: what workers then do about it carries the same correlation id. */
  correlationId: z.guid().optional(),
  history: z.array(Entry),
});
export type CaseBase = z.infer<typeof CaseBase>;
