import { addBusinessDays, momentOf } from '../businessDays.ts';
import type { GccStanding } from '../gccStanding.ts';
import { day, minute } from '../moments.ts';
import type { Day } from '../text.ts';
import type { TakeoverEvent } from './events.ts';
import { isAccepted, type Takeover, type TakeoverStatus } from './takeover.ts';

/** After how many business days an invitation that nobody accepted is worth a question (X8), and counts as lapsed. */
const patience = { reminded: 5, lapsed: 20 } as const;

const pauses: Readonly<Record<TakeoverStatus, number>> = {
  drafted: 15 * minute,
  sent: 5 * minute,
  accepted: minute,
  held: 15 * minute,
  ready: day,
  declined: day,
  lapsed: day,
};

/** How long to wait, in milliseconds, before a take-over is looked at again in which nothing has happened. */
export const pauseOf = (status: TakeoverStatus): number => pauses[status];

/** When an invitation sent on a day is due for a reminder, or lapses; at nine in the morning, so that nobody is woken. */
export const invitationDue = (sentOn: Day, what: keyof typeof patience, zone: string): string =>
  momentOf(addBusinessDays(sentOn, patience[what]), 9, zone);

/** Whether an invitation has waited for so long by now. */
export const hasWaited = (
  { status, sentOn }: Takeover,
  what: keyof typeof patience,
  now: string,
  zone: string,
) => status === 'sent' && sentOn !== undefined && invitationDue(sentOn, what, zone) <= now;

/** What Partner Center shows of a customer: whether it is in our list; once it has accepted, where it stands. */
export interface Seen {
  readonly isOurs: boolean;
  readonly standing?: GccStanding;
  /** Of a denial, Microsoft's reason. */
  readonly reason?: string | undefined;
}

/** What has happened to a take-over by what is seen and by the time; undefined for nothing. */
export function decideTakeover(
  one: Takeover,
  seen: Seen,
  now: string,
  zone: string,
): TakeoverEvent<'accepted' | 'checked' | 'reminded' | 'lapsed'> | undefined {
  if (isAccepted(one))
    return seen.standing && seen.standing !== one.standing
      ? { type: 'checked', standing: seen.standing, ...(seen.reason && { reason: seen.reason }) }
      : undefined;
  if (seen.isOurs) return { type: 'accepted' };
  if (hasWaited(one, 'lapsed', now, zone)) return { type: 'lapsed' };
  if (!one.reminded && hasWaited(one, 'reminded', now, zone)) return { type: 'reminded' };
  return undefined;
}
