import { Agent, request } from 'undici';
import { z } from 'zod/v4';
import { objectIdOf, tenantIdOf } from '../domain/person.ts';
import { type Chat, ChatError, type Message } from '../services/ports.ts';

const timeLimit = 10_000;
const answerAtMost = 64 * 1024;

const Created = z.object({ id: z.string() });
const Refused = z.object({ error: z.object({ code: z.string() }) });

interface Deps {
  readonly token: () => Promise<string | undefined>;
  /** Whether a service URL is one we talk to; checked before every call. */
  readonly isAllowed: (serviceUrl: string) => boolean;
  /** Where a chat is opened with somebody who never wrote to us. */
  readonly serviceUrl: string;
  readonly botId: string;
}

/** The Bot Connector's REST API: one attempt a call, ten seconds at most, no redirects, allowed hosts only. */
export function connector({ token, isAllowed, serviceUrl, botId }: Deps): Chat & { close(): Promise<void> } {
  const agent = new Agent({ connections: 32, keepAliveTimeout: 30_000 });

  const call = async (method: 'POST' | 'PUT', base: string, path: string, body: object): Promise<unknown> => {
    if (!isAllowed(base)) throw new ChatError(0, 'ServiceUrlNotAllowed');
    const authorization = await token();
    const headers = {
      'content-type': 'application/json',
      ...(authorization && { authorization: `Bearer ${authorization}` }),
    };
    const url = `${base.replace(/\/$/, '')}/v3/conversations${path}`;
    const response = await request(url, {
      method,
      headers,
      body: JSON.stringify(body),
      dispatcher: agent,
      signal: AbortSignal.timeout(timeLimit),
    }).catch((cause: Error) => {
      throw new ChatError(0, cause.name);
    });
    const text = (await response.body.text()).slice(0, answerAtMost);
    const answer = parsed(text);
    if (response.statusCode < 300) return answer;
    const code = Refused.safeParse(answer);
    throw new ChatError(
      response.statusCode,
      code.success ? code.data.error.code : '',
      retryAfter(response.headers['retry-after']),
    );
  };

  return {
    async send(chat, message) {
      const answer = await call(
        'POST',
        chat.serviceUrl,
        `/${encodeURIComponent(chat.conversationId)}/activities`,
        activityOf(message, chat.botId),
      );
      const created = Created.safeParse(answer);
      return created.success ? created.data.id : '';
    },
    async update(chat, activityId, message) {
      const path = `/${encodeURIComponent(chat.conversationId)}/activities/${encodeURIComponent(activityId)}`;
      await call('PUT', chat.serviceUrl, path, { ...activityOf(message, chat.botId), id: activityId });
    },
    async open(person) {
      const tenantId = tenantIdOf(person);
      const created = await call('POST', serviceUrl, '', {
        isGroup: false,
        bot: { id: botId },
        members: [{ id: objectIdOf(person) }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      });
      return { serviceUrl, botId, conversationId: Created.parse(created).id };
    },
    close: () => agent.close(),
  };
}

/** A message as the connector takes it: a card alone, never with text, else no id comes back. */
const activityOf = ({ card, text, summary }: Message, botId: string) => ({
  type: 'message',
  from: { id: botId },
  summary,
  ...(card
    ? { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] }
    : { text, textFormat: 'plain' }),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // some answers are empty or plain text; the status says enough
  }
}

/** `Retry-After` in milliseconds; seconds or a date. */
function retryAfter(header: string | string[] | undefined): number | undefined {
  if (typeof header !== 'string') return undefined;
  const seconds = Number(header);
  return Number.isFinite(seconds)
    ? seconds * 1000
    : Math.max(Date.parse(header) - Date.now(), 0) || undefined;
}
