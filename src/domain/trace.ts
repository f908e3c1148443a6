/**
 * The request that work belongs to: its correlation id, a GUID as Partner Center wants them, which log, cases, notices and
 * calls of Partner Center carry; and since when somebody waits for the answer, in milliseconds on the clock of `performance`.
 */
export interface Trace {
  readonly correlationId: string;
  readonly since: number;
}

/** What whoever is refused is told of a request: eight characters, which can be read out on the phone and found in the log. */
export const numberOf = (correlationId: string): string => correlationId.slice(0, 8).toUpperCase();
