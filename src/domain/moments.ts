/** A moment so many milliseconds later. */
export const later = (moment: string, milliseconds: number): string =>
  new Date(Date.parse(moment) + Math.ceil(milliseconds)).toISOString();
