import { type Dispatcher, request } from 'undici';
import { z } from 'zod/v4';
import { ChatError } from '../services/ports.ts';

const timeLimit = 10_000;
const answerAtMost = 64 * 1024;

const Refused = z.object({ error: z.object({ code: z.string() }) });

/** One call of the Bot Connector. */
export interface Call {
  readonly method: 'POST' | 'PUT';
  readonly url: string;
  readonly body: object;
  readonly token: string | undefined;
}

/** Makes one attempt and resolves to the parsed answer. Throws `ChatError` for a refusal, or when no answer came. */
export async function callConnector(
  dispatcher: Dispatcher,
  { method, url, body, token }: Call,
): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const signal = AbortSignal.timeout(timeLimit);
  const unanswered = (cause: Error) => {
    throw new ChatError(0, cause.name);
  };
  const response = await request(url, {
    method,
    headers,
    body: JSON.stringify(body),
    dispatcher,
    signal,
  }).catch(unanswered);
  const answer = parsed((await response.body.text().catch(unanswered)).slice(0, answerAtMost));
  if (response.statusCode < 300) return answer;
  const refused = Refused.safeParse(answer);
  const code = refused.success ? refused.data.error.code : '';
  throw new ChatError(response.statusCode, code, retryAfter(response.headers['retry-after']));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // some answers are empty or plain text; the status says enough
  }
}

/** `Retry-After`, which comes in seconds, in milliseconds. */
function retryAfter(header: string | string[] | undefined): number | undefined {
  const seconds = Number(header);
  return header !== undefined && Number.isFinite(seconds) ? seconds * 1000 : undefined;
}
