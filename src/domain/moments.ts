/** Spans of time, in milliseconds. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A moment so many milliseconds later. */
export const later = (moment: string, milliseconds: number): string =>
  new Date(Date.parse(moment) + Math.ceil(milliseconds)).toISOString();

/** Whether so many milliseconds have passed since a moment. */
export const hasPassed = (since: string, milliseconds: number, now: string): boolean =>
  Date.parse(now) - Date.parse(since) >= milliseconds;

/** Orders moments of one form, ISO 8601 in UTC, the first one first. */
export const inTime = (one: string, other: string): number => Number(one > other) - Number(one < other);

/**
 * Whether it is time again for what is done so often, in milliseconds, and was done last at this moment. One as far ahead was
 * noted by a clock that has been set back since, and holds nothing up; one just ahead, by a process whose clock is.
 */
export const isTimeAgain = (last: string, often: number, now: string): boolean =>
  Math.abs(Date.parse(now) - Date.parse(last)) >= often;

/** A clock's time in milliseconds. */
export const millisecondsOf = (clock: { now(): string }) => (): number => Date.parse(clock.now());
