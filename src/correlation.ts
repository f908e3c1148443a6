import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const current = new AsyncLocalStorage<string>();

/** A new correlation id: eight characters that can be read out on the phone. */
export const newCorrelationId = (): string => randomUUID().slice(0, 8).toUpperCase();

/** Does the work of one request: its log lines, its refusal and its apology all carry this number. */
export const correlated = <T>(id: string, work: () => T): T => current.run(id, work);

/** The number of the request that is being worked on; undefined for work that no request asked for. */
export const correlationId = (): string | undefined => current.getStore();
