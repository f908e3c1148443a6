import { z } from 'zod/v4';
import type { Clock } from '../services/ports.ts';
import { cast } from './cast.ts';
import type { ChatState, MessageState } from './state.ts';
import { conversationOf } from './teams.ts';
import { chatIn, type LivingWorld } from './world.ts';

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

interface Deps {
  readonly living: LivingWorld;
  readonly clock: Clock;
}

/** The Bot Connector's REST API, as far as bots use it in chats of their own: open a chat, send, update. */
export const botConnector = (deps: Deps) => ({
  open: (body: unknown): ConnectorAnswer => open(deps, body),
  send: (conversation: string, body: unknown): ConnectorAnswer => send(deps, conversation, body),
  update: (conversation: string, id: string, body: unknown): ConnectorAnswer =>
    update(deps, conversation, id, body),
});

export type BotConnector = ReturnType<typeof botConnector>;

function contentOf({ text, attachments }: z.infer<typeof Activity>): Pick<MessageState, 'text' | 'card'> {
  const card = attachments?.[0]?.content;
  return card ? { card } : { text: text ?? '' };
}

/** The chat of a conversation. One that nobody knows belongs to a guest: another client on this machine. */
const chatOf = ({ world }: LivingWorld, conversation: string): ChatState =>
  chatIn(world, conversation, conversation);

const isBlocked = ({ world }: LivingWorld, person: string): boolean => world.blocked.includes(person);

function open({ living }: Deps, body: unknown): ConnectorAnswer {
  const wanted = NewConversation.safeParse(body);
  if (!wanted.success) return refusal(400, 'BadSyntax');
  const person = wanted.data.members[0]?.id ?? '';
  const isInstalled = cast.some(({ id }) => id === person) && !isBlocked(living, person);
  return isInstalled
    ? { status: 201, body: { id: conversationOf(person) } }
    : refusal(403, 'BotNotInConversationRoster');
}

function send({ living, clock }: Deps, conversation: string, body: unknown): ConnectorAnswer {
  const activity = Activity.safeParse(body);
  if (!activity.success) return refusal(400, 'BadSyntax');
  const chat = chatOf(living, conversation);
  if (isBlocked(living, chat.personId)) return blocked;
  const id = `b:${living.next()}`;
  chat.messages.push({ id, at: clock.now(), from: 'bot', version: 1, ...contentOf(activity.data) });
  living.changed();
  return { status: 201, body: { id } };
}

function update({ living }: Deps, conversation: string, id: string, body: unknown): ConnectorAnswer {
  const activity = Activity.safeParse(body);
  if (!activity.success) return refusal(400, 'BadSyntax');
  const chat = chatOf(living, conversation);
  const message = chat.messages.find((one) => one.id === id);
  if (!message) return refusal(404, 'ActivityNotFoundInConversation');
  if (isBlocked(living, chat.personId)) return blocked;
  for (const part of ['card', 'text', 'bar'] as const) delete message[part];
  Object.assign(message, contentOf(activity.data), { version: message.version + 1 });
  living.changed();
  return { status: 200, body: { id } };
}
