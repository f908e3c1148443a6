import { type Dispatcher, request } from 'undici';
import { z } from 'zod/v4';
import { isUnsent } from '../http/network.ts';
import { readAtMost } from '../http/readAtMost.ts';
import { retryAfterOf } from '../http/retryAfter.ts';
import { ChatError, type Clock } from '../services/ports.ts';

const inText = /"subCode":\s*"(\w+)"/;

/** What Teams calls a refusal; where somebody has blocked the app, it says so in JSON that is the text of a message. */
const Refused = z.union([
  z.object({ error: z.object({ code: z.string() }) }).transform(({ error }) => error.code),
  z.object({ subCode: z.string() }).transform(({ subCode }) => subCode),
  z.object({ message: z.string() }).transform(({ message }) => inText.exec(message)?.[1]),
]);

/** One call of the Bot Connector. */
export interface Call {
  readonly method: 'POST' | 'PUT';
  readonly url: string;
  readonly body: object;
  readonly token: string | undefined;
}

interface Deps {
  readonly dispatcher: Dispatcher;
  /** Ends the call, whatever it is doing. */
  readonly deadline: AbortSignal;
  readonly clock: Clock;
}

/**
 * Makes one attempt, without following redirects, and resolves to the parsed answer, undefined when Teams took the call
 * but its answer makes no sense or breaks off. Throws `ChatError` for a refusal, or when no answer came.
 */
export async function callConnector({ dispatcher, deadline, clock }: Deps, call: Call): Promise<unknown> {
  const { method, url, token } = call;
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const body = JSON.stringify(call.body);
  const response = await request(url, { method, headers, body, dispatcher, signal: deadline }).catch(failed);
  const answer = await readAnswer(response.body).catch(() => undefined); // the status says what came of the call
  const status = response.statusCode;
  if (status < 300) return answer;
  const { data: code = '' } = Refused.safeParse(answer);
  throw new ChatError('refused', {
    status,
    code: codeOf(code),
    retryAfter: retryAfterOf(response.headers['retry-after'], clock.now()),
  });
}

const answerAtMost = 64 * 1024;

const readAnswer = async (body: AsyncIterable<Buffer>): Promise<unknown> =>
  JSON.parse((await readAtMost(body, answerAtMost)).toString('utf8'));

/** One word, since it is kept and shown. */
const codeOf = (code: string): string => code.replace(/\W+/g, '').slice(0, 60);

function failed(cause: Error & { readonly code?: unknown }): never {
  const code = typeof cause.code === 'string' ? cause.code : cause.name;
  throw new ChatError(isUnsent(cause) ? 'unsent' : 'unanswered', { code });
}
