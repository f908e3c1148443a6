import { request } from 'undici';
import { z } from 'zod/v4';
import { botId, cast, homeTenant } from './cast.ts';
import type { MovableClock } from './clock.ts';
import type { Chat, LivingWorld, Message } from './world.ts';

/** What the bot answered an action with. */
const ActionAnswer = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });

interface Deps {
  readonly living: LivingWorld;
  readonly clock: MovableClock;
  /** The bot's messaging endpoint, and our own connector's address. */
  readonly botUrl: () => string;
  readonly serviceUrl: () => string;
}

/** One answer of the bot over HTTP. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

export const conversationOf = (person: string): string => `a:${person}`;

/** Teams' client side: what a person does becomes an activity, and what comes back becomes visible in their chat. */
export function teams({ living, clock, botUrl, serviceUrl }: Deps) {
  const { world, changed, next } = living;

  /** A guest's chat goes by the conversation it came with. */
  const conversation = (person: string) => (world.chats[person] ? person : conversationOf(person));

  const chatOf = (person: string): Chat => {
    const id = conversation(person);
    const chat = world.chats[id] ?? { personId: person, messages: [] };
    world.chats[id] = chat;
    return chat;
  };

  const envelope = (person: string) => {
    const known = cast.find((one) => one.id === person);
    return {
      id: `f:${next()}`,
      timestamp: clock.now(),
      channelId: 'msteams',
      serviceUrl: serviceUrl(),
      from: { id: `29:${person}`, name: known?.name ?? 'Guest', aadObjectId: person },
      recipient: { id: botId, name: 'GCC Desk' },
      conversation: { id: conversation(person), conversationType: 'personal', tenantId: homeTenant },
      channelData: { tenant: { id: homeTenant } },
      locale: known?.language === 'de' ? 'de-DE' : 'en-US',
    };
  };

  /** Delivers an activity to the bot, as Teams would, and resolves to its answer. */
  const deliver = async (activity: object): Promise<BotAnswer> => {
    const answer = await request(botUrl(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await answer.body.text();
    return { status: answer.statusCode, body: text === '' ? undefined : JSON.parse(text) };
  };

  const say = async (person: string, text: string): Promise<void> => {
    const activity = { ...envelope(person), type: 'message', text, textFormat: 'plain' };
    chatOf(person).messages.push({ id: activity.id, at: clock.now(), from: 'person', version: 1, text });
    changed();
    await deliver(activity);
  };

  const act = async (person: string, messageId: string, verb: string, record: unknown): Promise<void> => {
    const message = chatOf(person).messages.find((one) => one.id === messageId);
    if (!message) return;
    const action = { type: 'Action.Execute', verb, data: record };
    const value = { action, trigger: 'manual' };
    const activity = {
      ...envelope(person),
      type: 'invoke',
      name: 'adaptiveCard/action',
      value,
      replyToId: messageId,
    };
    show(message, await deliver(activity));
    changed();
  };

  const install = async (person: string): Promise<void> => {
    chatOf(person);
    await deliver({ ...envelope(person), type: 'installationUpdate', action: 'add' });
  };

  return { chatOf, envelope, deliver, say, act, install };
}

export type Teams = ReturnType<typeof teams>;

/** Shows an action's answer: a card takes the place of the one acted on, a text stands in a bar below it. */
function show(message: Message, { body }: BotAnswer): void {
  const answer = ActionAnswer.safeParse(body);
  message.version += 1;
  delete message.bar;
  if (!answer.success) message.bar = 'Unable to reach app. Please try again.';
  else if (answer.data.type === 'application/vnd.microsoft.card.adaptive')
    message.card = z.record(z.string(), z.unknown()).parse(answer.data.value);
  else message.bar = String(answer.data.value);
}
