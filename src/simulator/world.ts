import { z } from 'zod/v4';
import { type Living, openLiving } from './living.ts';
import { ApplicationState, ChatState, MailState } from './state.ts';

/** Everything outside the bot that is remembered. Chats go by their conversation id. */
const World = z.object({
  /** How far the simulated clock is ahead of the real one, in milliseconds. */
  ahead: z.number(),
  chats: z.record(z.string(), ChatState),
  blocked: z.array(z.string()),
  drafts: z.array(MailState),
  applications: z.array(ApplicationState),
  /** Numbers given out so far, for ids that people can read. */
  count: z.number(),
});
export type World = z.infer<typeof World>;

const emptyWorld = (): World => ({
  ahead: 0,
  chats: {},
  blocked: [],
  drafts: [],
  applications: [],
  count: 0,
});

/** The chat of a conversation; one that there is not begins as this person's. */
export function chatIn(world: World, conversation: string, personId: string): ChatState {
  const known = Object.hasOwn(world.chats, conversation) && world.chats[conversation];
  if (known) return known;
  const chat = { personId, messages: [] };
  world.chats = { ...world.chats, [conversation]: chat }; // so it may be called __proto__ too
  return chat;
}

/** The world that remembers itself; whoever changes it says so with `changed`. */
export interface LivingWorld extends Omit<Living<World>, 'state'> {
  readonly world: World;
  /** The next number nobody had before. */
  next(): number;
}

/** Opens the world that a file remembers; without a file, one that lasts as long as its process. */
export async function openWorld(file?: string): Promise<LivingWorld> {
  const { state: world, ...living } = await openLiving(World, emptyWorld, file);
  return { ...living, world, next: () => ++world.count };
}
