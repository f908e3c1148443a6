import type { Dispatcher } from 'undici';
import { z } from 'zod/v4';
import { objectIdOf, tenantIdOf } from '../domain/person.ts';
import { openPool } from '../http/network.ts';
import { type Chat, ChatError, type Clock, type Message } from '../services/ports.ts';
import { type Call, callConnector } from './connectorCall.ts';
import type { OwnTokens } from './tokenKeeper.ts';

const Created = z.object({ id: z.string().min(1).max(1000) });

interface Deps {
  readonly tokens: OwnTokens;
  /** Whether a service URL is one we talk to; checked before every call. */
  readonly isAllowed: (serviceUrl: string) => boolean;
  /** Where a chat is opened with somebody who never wrote to us. */
  readonly serviceUrl: string;
  readonly botId: string;
  readonly clock: Clock;
  /** How long a call may take from beginning to end, in milliseconds. */
  readonly timeLimit?: number;
  /** The way out to the network; a pool of connections unless another is given. */
  readonly dispatcher?: Dispatcher | undefined;
}

/**
 * The Bot Connector's REST API: one attempt a call, ten seconds at most, no redirects, allowed hosts only. To close it cuts
 * off what is under way.
 */
export function connector(deps: Deps): Chat & { close(): Promise<void> } {
  const dispatcher = deps.dispatcher ?? openPool(32, 30_000);

  const call = async (method: Call['method'], base: string, path: string, body: object): Promise<unknown> => {
    if (!deps.isAllowed(base)) throw new ChatError('refused', { code: 'ServiceUrlNotAllowed' });
    const url = `${base.replace(/\/$/, '')}/v3/conversations${path}`;
    return within(deps.timeLimit ?? 10_000, async (deadline) => {
      const token = await inTime(deps.tokens.token(), deadline).catch((cause: Error) => {
        throw new ChatError('unsent', { code: `Token${cause.name}` });
      });
      const made = callConnector({ dispatcher, deadline, clock: deps.clock }, { method, url, body, token });
      return made.catch((error: unknown) => {
        if (error instanceof ChatError && error.status === 401) deps.tokens.forget(token);
        throw error;
      });
    });
  };

  return {
    async send(chat, message) {
      const path = `/${encodeURIComponent(chat.conversationId)}/activities`;
      const answer = await call('POST', chat.serviceUrl, path, activityOf(message, chat.botId));
      return Created.safeParse(answer).data?.id;
    },
    async update(chat, activityId, message) {
      const path = `/${encodeURIComponent(chat.conversationId)}/activities/${encodeURIComponent(activityId)}`;
      await call('PUT', chat.serviceUrl, path, { ...activityOf(message, chat.botId), id: activityId });
    },
    async open(person) {
      const { serviceUrl, botId } = deps;
      const chat = newChat(tenantIdOf(person), objectIdOf(person), botId);
      const created = Created.safeParse(await call('POST', serviceUrl, '', chat));
      if (!created.success) throw new ChatError('unanswered', { code: 'NoConversationId' });
      return { serviceUrl, botId, conversationId: created.data.id };
    },
    close: () => dispatcher.destroy(),
  };
}

/** Runs work with a deadline, in milliseconds; its timer is gone once the work is done. */
function within<T>(time: number, work: (deadline: AbortSignal) => Promise<T>): Promise<T> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(new DOMException('too late', 'TimeoutError')), time);
  return work(deadline.signal).finally(() => clearTimeout(timer));
}

/** What a promise resolves to, or a rejection when the deadline comes first. */
const inTime = <T>(work: Promise<T>, deadline: AbortSignal): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_resolve, reject) => {
      deadline.addEventListener('abort', () => reject(deadline.reason), { once: true });
    }),
  ]);

/** The member goes by the Entra object id, in the field `id`. */
const newChat = (tenantId: string, objectId: string, botId: string) => ({
  isGroup: false,
  bot: { id: botId },
  members: [{ id: objectId }],
  tenantId,
  channelData: { tenant: { id: tenantId } },
});

/** A message as the connector takes it: a card alone, never with text, else no id comes back. */
const activityOf = ({ card, text, summary }: Message, botId: string) => ({
  type: 'message',
  from: { id: botId },
  summary,
  ...(card
    ? { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] }
    : { text, textFormat: 'plain' }),
});
