import { z } from 'zod/v4';
import type { Clock } from '../services/ports.ts';
import { cast } from './cast.ts';
import { conversationOf } from './teams.ts';
import type { Chat, LivingWorld, Message } from './world.ts';

const Activity = z.object({
  text: z.string().optional(),
  attachments: z.array(z.object({ content: z.record(z.string(), z.unknown()) })).optional(),
});
const NewConversation = z.object({ members: z.array(z.object({ id: z.string() })).min(1) });

/** An answer of the connector, as HTTP. */
export interface ConnectorAnswer {
  readonly status: number;
  readonly body?: object;
}

const refusal = (status: number, code: string): ConnectorAnswer => ({ status, body: { error: { code } } });
const blocked = refusal(403, 'ConversationBlockedByUser');

/** The Bot Connector's REST API, as far as bots use it in chats of their own: open a chat, send, update. */
export function botConnector(living: LivingWorld, clock: Clock) {
  const { world, changed, next } = living;

  /** The chat of a conversation. One that nobody knows belongs to a guest: another client on this machine. */
  const chatOf = (conversation: string): Chat => {
    const chat = world.chats[conversation] ?? { personId: conversation, messages: [] };
    world.chats[conversation] = chat;
    return chat;
  };
  const isBlocked = ({ personId }: Chat): boolean => world.blocked.includes(personId);

  return {
    open(body: unknown): ConnectorAnswer {
      const wanted = NewConversation.safeParse(body);
      if (!wanted.success) return refusal(400, 'BadSyntax');
      const person = wanted.data.members[0]?.id ?? '';
      const isInstalled = cast.some((one) => one.id === person) && !world.blocked.includes(person);
      return isInstalled
        ? { status: 201, body: { id: conversationOf(person) } }
        : refusal(403, 'BotNotInConversationRoster');
    },

    send(conversation: string, body: unknown): ConnectorAnswer {
      const activity = Activity.safeParse(body);
      if (!activity.success) return refusal(400, 'BadSyntax');
      const chat = chatOf(conversation);
      if (isBlocked(chat)) return blocked;
      const id = `b:${next()}`;
      chat.messages.push({ id, at: clock.now(), from: 'bot', version: 1, ...contentOf(activity.data) });
      changed();
      return { status: 201, body: { id } };
    },

    update(conversation: string, id: string, body: unknown): ConnectorAnswer {
      const activity = Activity.safeParse(body);
      const chat = chatOf(conversation);
      const message = chat.messages.find((one) => one.id === id);
      if (!activity.success) return refusal(400, 'BadSyntax');
      if (!message) return refusal(404, 'ActivityNotFoundInConversation');
      if (isBlocked(chat)) return blocked;
      Object.assign(message, contentOf(activity.data), { version: message.version + 1 });
      delete message.bar;
      changed();
      return { status: 200, body: { id } };
    },
  };
}

export type BotConnector = ReturnType<typeof botConnector>;

function contentOf({ text, attachments }: z.infer<typeof Activity>): Pick<Message, 'text' | 'card'> {
  const card = attachments?.[0]?.content;
  return card ? { card } : { text: text ?? '' };
}
