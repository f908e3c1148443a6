import { request } from 'undici';
import { z } from 'zod/v4';
import { botId, cast, homeTenant } from './cast.ts';
import type { MovableClock } from './clock.ts';
import type { ChatState, MessageState } from './state.ts';
import { chatIn, type LivingWorld } from './world.ts';

/** What the bot answered an action with. */
const ActionAnswer = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });

interface Deps {
  readonly living: LivingWorld;
  readonly clock: MovableClock;
  /** The bot's messaging endpoint, and our own connector's address. */
  readonly botUrl: string;
  readonly serviceUrl: () => string;
}

/** One answer of the bot over HTTP. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

export const conversationOf = (person: string): string => `a:${person}`;

/** Teams' client side: what a person does becomes an activity, and what comes back becomes visible in their chat. */
export const teams = (deps: Deps) => ({
  chatOf: (person: string): ChatState => chatOf(deps, person),
  envelope: (person: string) => envelope(deps, person),

  /** Delivers an activity to the bot, as Teams would, and resolves to its answer. */
  deliver: (activity: object): Promise<BotAnswer> => deliver(deps, activity),

  async say(person: string, text: string): Promise<void> {
    const activity = { ...envelope(deps, person), type: 'message', text, textFormat: 'plain' };
    const at = deps.clock.now();
    chatOf(deps, person).messages.push({ id: activity.id, at, from: 'person', version: 1, text });
    deps.living.changed();
    await deliver(deps, activity);
  },

  async act(person: string, messageId: string, verb: string, record: unknown): Promise<void> {
    const message = chatOf(deps, person).messages.find((one) => one.id === messageId);
    if (!message) return;
    show(message, await deliver(deps, cardAction(deps, person, messageId, verb, record)));
    deps.living.changed();
  },

  async install(person: string): Promise<void> {
    chatOf(deps, person);
    await deliver(deps, { ...envelope(deps, person), type: 'installationUpdate', action: 'add' });
  },
});

export type Teams = ReturnType<typeof teams>;

/** Shows an action's answer: a card takes the place of the one acted on, a text stands in a bar below it. */
function show(message: MessageState, { body }: BotAnswer): void {
  const answer = ActionAnswer.safeParse(body);
  message.version += 1;
  delete message.bar;
  if (!answer.success) message.bar = 'Unable to reach app. Please try again.';
  else if (answer.data.type === 'application/vnd.microsoft.card.adaptive')
    message.card = z.record(z.string(), z.unknown()).parse(answer.data.value);
  else message.bar = String(answer.data.value);
}

/** A guest's chat goes by the conversation it came with. */
const conversation = ({ living }: Deps, person: string): string =>
  Object.hasOwn(living.world.chats, person) ? person : conversationOf(person);

const chatOf = (deps: Deps, person: string): ChatState =>
  chatIn(deps.living.world, conversation(deps, person), person);

/** What every activity of a person in their own chat carries. */
function envelope(deps: Deps, person: string) {
  const known = cast.find((one) => one.id === person);
  return {
    id: `f:${deps.living.next()}`,
    timestamp: deps.clock.now(),
    channelId: 'msteams',
    serviceUrl: deps.serviceUrl(),
    from: { id: `29:${person}`, name: known?.name ?? 'Guest', aadObjectId: person },
    recipient: { id: botId, name: 'GCC Desk' },
    conversation: { id: conversation(deps, person), conversationType: 'personal', tenantId: homeTenant },
    channelData: { tenant: { id: homeTenant } },
    locale: known?.language === 'de' ? 'de-DE' : 'en-US',
    localTimezone: known?.language === 'de' ? 'Europe/Berlin' : 'America/Los_Angeles',
  };
}

/** The invoke that a press on a card's button sends. */
function cardAction(deps: Deps, person: string, messageId: string, verb: string, record: unknown) {
  const value = { action: { type: 'Action.Execute', verb, data: record }, trigger: 'manual' };
  const invoke = { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: messageId };
  return { ...envelope(deps, person), ...invoke };
}

async function deliver({ botUrl }: Deps, activity: object): Promise<BotAnswer> {
  const headers = { 'content-type': 'application/json' };
  const answer = await request(botUrl, { method: 'POST', headers, body: JSON.stringify(activity) });
  const text = await answer.body.text();
  return { status: answer.statusCode, body: text === '' ? undefined : JSON.parse(text) };
}
