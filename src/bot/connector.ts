import { Agent } from 'undici';
import { z } from 'zod/v4';
import { objectIdOf, tenantIdOf } from '../domain/person.ts';
import { type Chat, ChatError, type Message } from '../services/ports.ts';
import { type Call, callConnector } from './connectorCall.ts';

const Created = z.object({ id: z.string() });

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

  const call = async (method: Call['method'], base: string, path: string, body: object): Promise<unknown> => {
    if (!isAllowed(base)) throw new ChatError(0, 'ServiceUrlNotAllowed');
    const url = `${base.replace(/\/$/, '')}/v3/conversations${path}`;
    const bearer = await token().catch((cause: Error) => {
      throw new ChatError(0, `Token ${cause.name}`);
    });
    return callConnector(agent, { method, url, body, token: bearer });
  };

  return {
    async send(chat, message) {
      const path = `/${encodeURIComponent(chat.conversationId)}/activities`;
      const created = Created.safeParse(
        await call('POST', chat.serviceUrl, path, activityOf(message, chat.botId)),
      );
      return created.success ? created.data.id : '';
    },
    async update(chat, activityId, message) {
      const path = `/${encodeURIComponent(chat.conversationId)}/activities/${encodeURIComponent(activityId)}`;
      await call('PUT', chat.serviceUrl, path, { ...activityOf(message, chat.botId), id: activityId });
    },
    async open(person) {
      const created = await call(
        'POST',
        serviceUrl,
        '',
        newChat(tenantIdOf(person), objectIdOf(person), botId),
      );
      return { serviceUrl, botId, conversationId: Created.parse(created).id };
    },
    close: () => agent.close(),
  };
}

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
