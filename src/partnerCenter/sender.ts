import type { Dispatcher } from 'undici';
import { correlationId } from '../correlation.ts';
import type { Log } from '../log.ts';
import { PartnerCenterError } from '../services/partnerCenterError.ts';
import type { Answer } from './answer.ts';
import { breaker } from './breaker.ts';
import { attempt, type Call, isWrite } from './call.ts';
import { refusal } from './errors.ts';
import type { TokenSource } from './token.ts';

/** How long to wait, in milliseconds. */
export interface Limits {
  /** For the answer to a read. */
  readonly read: number;
  /** For the answer to a write. */
  readonly write: number;
  /** At most, before a read that was throttled is tried once more. */
  readonly patience: number;
  /** Before Partner Center is asked again after five failures in a row. */
  readonly rest: number;
}

/** What calls are made with. */
export interface SenderDeps {
  readonly tokens: TokenSource;
  readonly dispatcher: Dispatcher;
  readonly limits: Limits;
  /** A new GUID. */
  readonly guid: () => string;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly log: Log;
}

/**
 * Makes calls, with token, time limit, circuit breaker, and one more try for a read that was throttled. Resolves to
 * answers that say yes, and throws `PartnerCenterError` for all others.
 */
export function sender({ tokens, dispatcher, limits, guid, wait, log }: SenderDeps) {
  const guarded = breaker(limits.rest);

  const note = ({ code, status, requestId }: PartnerCenterError, correlationId: string): void => {
    const level = status === 404 ? 'debug' : 'warn'; // that something is not there is mostly an answer
    log[level]({ code, status, requestId, correlationId }, 'Partner Center refused a call');
  };

  const once = (call: Omit<Call, 'token'>): Promise<Answer> =>
    guarded(call.ids.requestId, async () => {
      const token = await tokens.token();
      const limit = isWrite(call) ? limits.write : limits.read;
      const answer = await attempt(dispatcher, { ...call, token }, limit);
      if (answer.status === 401) tokens.forget(token);
      if (answer.status >= 200 && answer.status < 300) return answer;
      throw refusal(answer, isWrite(call));
    });

  const politely = async (call: Omit<Call, 'token'>): Promise<Answer> => {
    try {
      return await once(call);
    } catch (error) {
      const pause = !isWrite(call) && throttledFor(error);
      if (pause === false || pause > limits.patience) throw error;
      await wait(pause);
      return once({ ...call, ids: { ...call.ids, requestId: guid() } });
    }
  };

  return async (call: Omit<Call, 'token'>): Promise<Answer> => {
    const ids = { ...call.ids, correlationId: correlationId() ?? call.ids.correlationId };
    const answer = await politely({ ...call, ids }).catch((error: unknown) => {
      if (error instanceof PartnerCenterError) note(error, ids.correlationId);
      throw error;
    });
    if (isWrite(call)) log.info({ requestId: ids.requestId }, 'Partner Center took a write');
    return answer;
  };
}

/** For how many milliseconds Partner Center asked to be left alone, if it did. */
const throttledFor = (error: unknown): number | false =>
  error instanceof PartnerCenterError && error.status === 429 && (error.retryAfter ?? false);
