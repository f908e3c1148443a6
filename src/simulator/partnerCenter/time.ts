/** A moment so many seconds after another; both ISO 8601 in UTC, as text that can be compared. */
export const addSeconds = (moment: string, seconds: number): string =>
  new Date(Date.parse(moment) + seconds * 1000).toISOString();

export const day = 24 * 60 * 60;
