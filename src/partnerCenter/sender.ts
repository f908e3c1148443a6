import type { Dispatcher } from 'undici';
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

/** Makes a call and resolves to an answer that says yes; throws `PartnerCenterError` for all others. */
export type Sender = (call: Omit<Call, 'token'>) => Promise<Answer>;

/** What calls are made with. */
interface SenderDeps {
  readonly tokens: TokenSource;
  readonly dispatcher: Dispatcher;
  readonly limits: Limits;
  /** A new GUID. */
  readonly guid: () => string;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly log: Log;
}

/** Makes calls, with token, time limit, circuit breaker, and one more try for a read that was throttled. */
export function sender({ tokens, dispatcher, limits, guid, wait, log }: SenderDeps): Sender {
  const guarded = breaker(limits.rest);

  const noteRefusal = ({ code, status, requestId }: PartnerCenterError, correlationId: string): void => {
    const level = status === 404 ? 'debug' : 'warn'; // that something is not there is mostly an answer
    log[level]({ code, status, requestId, correlationId }, 'Partner Center refused a call');
  };

  const once: Sender = (call) =>
    guarded(call.requestId, async () => {
      const token = await tokens.token();
      const limit = isWrite(call) ? limits.write : limits.read;
      const answer = await attempt(dispatcher, { ...call, token }, limit);
      if (answer.status === 401) tokens.forget(token);
      if (answer.status >= 200 && answer.status < 300) return answer;
      throw refusal(answer, isWrite(call));
    });

  const politely: Sender = async (call) => {
    try {
      return await once(call);
    } catch (error) {
      const pause = !isWrite(call) && throttledFor(error);
      if (pause === false || pause > limits.patience) throw error;
      await wait(pause);
      return once({ ...call, requestId: guid() });
    }
  };

  return async (call) => {
    const { requestId, correlationId } = call;
    const answer = await politely(call).catch((error: unknown) => {
      if (error instanceof PartnerCenterError) noteRefusal(error, correlationId);
      throw error;
    });
    if (isWrite(call)) log.info({ requestId, correlationId }, 'Partner Center took a write');
    return answer;
  };
}

/** For how many milliseconds Partner Center asked to be left alone, if it did. */
const throttledFor = (error: unknown): number | false =>
  error instanceof PartnerCenterError && error.status === 429 && (error.retryAfter ?? false);
