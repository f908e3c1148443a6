import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** A request that is being worked on: its number, and since when, on the clock of `performance`. */
interface Request {
  readonly id: string;
  readonly since: number;
}

const current = new AsyncLocalStorage<Request>();

/** A new correlation id: eight characters that can be read out on the phone. */
export const newCorrelationId = (): string => randomUUID().slice(0, 8).toUpperCase();

/** Does the work of one request: its log lines, its refusal and its apology all carry this number. */
export const correlated = <T>(id: string, work: () => T): T =>
  current.run({ id, since: performance.now() }, work);

/** Begins what outlives the request that asks for it, and is none of its work. */
export const uncorrelated = <T>(work: () => T): T => current.exit(work);

/** The number of the request that is being worked on; undefined for work that no request asked for. */
export const correlationId = (): string | undefined => current.getStore()?.id;

/** For how many milliseconds somebody has waited for the answer to this request; 0 for work that no request asked for. */
export function waitedFor(): number {
  const request = current.getStore();
  return request ? performance.now() - request.since : 0;
}
