/**
 * The request that work belongs to. `correlationId`: a GUID, which the log, cases, notices and calls of Partner Center carry.
 * `since`: when somebody began to wait for the answer, in milliseconds of `performance.now()`.
 */
export interface Trace {
  readonly correlationId: string;
  readonly since: number;
}

/**
 * The number by which to ask about a request that was refused or failed: eight characters, short enough to read out on the
 * phone, and found in the log.
 */
export const numberOf = (correlationId: string): string => correlationId.slice(0, 8).toUpperCase();
