import { type Dispatcher, request } from 'undici';
import { readAtMost } from '../http/readAtMost.ts';
import { retryAfterOf } from '../http/retryAfter.ts';
import { type Answer, parsed } from './answer.ts';
import { unanswered } from './errors.ts';

const answerAtMost = 8 * 1024 * 1024;

/** One call of Partner Center. */
export interface Call {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: string;
  readonly requestId: string;
  readonly correlationId: string;
  readonly token: string;
  readonly body?: object | undefined;
  readonly continuation?: string | undefined;
}

export const isWrite = ({ method }: Pick<Call, 'method'>): boolean => method === 'POST';

/** Makes one attempt, without redirects, in `limit` milliseconds. Throws `PartnerCenterError` when no answer came. */
export async function attempt(dispatcher: Dispatcher, call: Call, limit: number): Promise<Answer> {
  const { method, url, body, requestId } = call;
  try {
    const response = await request(url, {
      method,
      headers: headersOf(call),
      body: body ? JSON.stringify(body) : null,
      dispatcher,
      signal: AbortSignal.timeout(limit),
    });
    return {
      status: response.statusCode,
      body: parsed(await readAtMost(response.body, answerAtMost)),
      requestId,
      retryAfter: retryAfterOf(response.headers['retry-after'], String(response.headers.date)),
    };
  } catch (cause) {
    throw unanswered(cause, requestId, isWrite(call));
  }
}

const headersOf = ({
  token,
  requestId,
  correlationId,
  body,
  continuation,
}: Call): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  accept: 'application/json',
  'ms-requestid': requestId,
  'ms-correlationid': correlationId,
  'x-locale': 'en-US',
  ...(body && { 'content-type': 'application/json' }),
  ...(continuation && { 'ms-continuationtoken': continuation }),
});
