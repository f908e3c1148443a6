/** A moment as part of a file name, in UTC: `20260105T180000Z`. */
export const stamp = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');
