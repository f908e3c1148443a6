import { z } from 'zod/v4';
import { addBusinessDays, businessDaysBetween, dayOf, momentOf } from '../businessDays.ts';
import { type Day, Moment } from '../text.ts';

/** An answer with next steps should come within two business days (S1); it is a promise to answer, not to approve. */
const promisedDays = 2;

/** The clock of one filing: when it started and when it stood still. A pause without `to` is still going on. */
export const AnswerClock = z.object({
  startedOn: z.iso.date(),
  pauses: z.array(z.object({ from: Moment, to: Moment.optional() })),
});
export type AnswerClock = z.infer<typeof AnswerClock>;

/** The reminders, in order: on the first counted day, on the due day, on the first business day after it. */
export const Mark = z.enum(['halfWay', 'dueDay', 'overdue']);
export type Mark = z.infer<typeof Mark>;

/** What the clock shows now. `day` counts the business days that have begun. */
export type Reading =
  | { readonly state: 'paused'; readonly since: Day; readonly left: number }
  | { readonly state: 'running' | 'overdue'; readonly day: number; readonly due: Day };

/**
 * Reads a clock at a moment. A pause moves the due day by the business days that began while it lasted; those before the
 * clock started do not count, for where it is evening a form may be sent on the day that comes next here.
 */
export function read(clock: AnswerClock, now: string, zone: string): Reading {
  const open = clock.pauses.find((pause) => pause.to === undefined);
  const shift = shiftOf(clock, zone);
  if (open) {
    const since = dayOf(open.from, zone);
    const used = businessDaysBetween(clock.startedOn, since) - shift;
    return { state: 'paused', since, left: Math.max(promisedDays - used, 0) };
  }
  const today = dayOf(now, zone);
  const due = addBusinessDays(clock.startedOn, promisedDays + shift);
  const day = Math.max(businessDaysBetween(clock.startedOn, today) - shift, 0);
  return { state: today > due ? 'overdue' : 'running', day, due };
}

/** When each reminder is due; at nine in the morning, so that nobody is woken. Empty while the clock stands still. */
export function marks(clock: AnswerClock, zone: string): { mark: Mark; at: string }[] {
  if (isPaused(clock)) return [];
  const shift = shiftOf(clock, zone);
  const on = (days: number) => momentOf(addBusinessDays(clock.startedOn, days + shift), 9, zone);
  return Mark.options.map((mark, index) => ({ mark, at: on(index + 1) }));
}

export const isPaused = (clock: AnswerClock): boolean => clock.pauses.some(({ to }) => to === undefined);

export const start = (startedOn: Day): AnswerClock => ({ startedOn, pauses: [] });

export const pause = (clock: AnswerClock, from: string): AnswerClock => ({
  ...clock,
  pauses: [...clock.pauses, { from }],
});

export const resume = (clock: AnswerClock, to: string): AnswerClock => ({
  ...clock,
  pauses: clock.pauses.map((one) => (one.to === undefined ? { ...one, to } : one)),
});

function shiftOf(clock: AnswerClock, zone: string): number {
  const counted = (moment: string) => {
    const day = dayOf(moment, zone);
    return day > clock.startedOn ? day : clock.startedOn;
  };
  return clock.pauses.reduce(
    (days, { from, to = from }) => days + businessDaysBetween(counted(from), counted(to)),
    0,
  );
}
