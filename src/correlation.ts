import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** A request that is being worked on: its number, and since when, on the clock of `performance`. */
interface Request {
  readonly id: string;
  readonly since: number;
}

const current = new AsyncLocalStorage<Request>();

/** A new correlation id: a GUID, as Partner Center wants them. */
export const newCorrelationId = (): string => randomUUID();

/** Does the work that one request asked for, now or later: its log lines and its calls of Partner Center carry this id. */
export const correlated = <T>(id: string, work: () => T): T =>
  current.run({ id, since: performance.now() }, work);

/** Goes on with what a request has left to be done; without an id as nobody's. */
export const continued = <T>(left: { readonly correlationId?: string | undefined }, work: () => T): T =>
  left.correlationId === undefined ? work() : correlated(left.correlationId, work);

/** Begins what outlives the request that asks for it, and is none of its work. */
export const uncorrelated = <T>(work: () => T): T => current.exit(work);

/** The id of the request that is being worked on; undefined for work that no request asked for. */
export const correlationId = (): string | undefined => current.getStore()?.id;

/** For how many milliseconds somebody has waited for the answer to this request; 0 for work that no request asked for. */
export function waitedFor(): number {
  const request = current.getStore();
  return request ? performance.now() - request.since : 0;
}

/** What whoever is refused is told of it: the first eight characters, which can be read out on the phone and found in the log. */
export const requestNumber = (): string => (correlationId() ?? newCorrelationId()).slice(0, 8).toUpperCase();
