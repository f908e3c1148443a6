/** An id from outside as it may stand in the log: whatever Teams never writes in one could be part of a mail address. */
export const loggedId = (id: string): string => id.slice(0, 100).replaceAll(/[^\w:.;|=-]/g, '?');
