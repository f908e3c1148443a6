import { z } from 'zod/v4';
import type { MovableClock } from './clock.ts';
import type { Teams } from './teams.ts';
import type { LivingWorld } from './world.ts';

const Person = z.object({ person: z.string() });
const Say = Person.extend({ text: z.string().max(20_000) });
const Act = Person.extend({ messageId: z.string(), verb: z.string(), data: z.unknown() });
const Opened = Person.extend({ url: z.string() });
const File = z.object({ fields: z.string().max(20_000) });
const Answer = z.object({ id: z.string(), answer: z.enum(['approved', 'question', 'refused']) });
const Move = z.object({
  hours: z.int().min(1).max(1000).optional(),
  businessDays: z.int().min(1).max(100).optional(),
});
const Block = Person.extend({ blocked: z.boolean() });

interface Deps {
  readonly living: LivingWorld;
  readonly clock: MovableClock;
  readonly teams: Teams;
  /** Lets the bot notice that time has passed. */
  readonly timeMoved: () => Promise<void>;
  readonly startOver: () => Promise<void>;
}

export type Call = (body: unknown) => Promise<object | undefined>;

/** What the page may ask for: `POST /api/<name>` with these bodies. An object answers with 200, nothing with 204. */
export const pageCalls = (deps: Deps) =>
  ({ ...chatCalls(deps), ...outsideCalls(deps) }) satisfies Readonly<Record<string, Call>>;

const chatCalls = ({ living, teams }: Deps) => ({
  async say(body: unknown) {
    const { person, text } = Say.parse(body);
    await teams.say(person, text);
    return undefined;
  },
  async act(body: unknown) {
    const { person, messageId, verb, data } = Act.parse(body);
    await teams.act(person, messageId, verb, data);
    return {};
  },
  async block(body: unknown) {
    const { person, blocked } = Block.parse(body);
    const { world, changed } = living;
    world.blocked = world.blocked.filter((one) => one !== person);
    if (blocked) world.blocked.push(person);
    changed();
    return undefined;
  },
});

const outsideCalls = ({ living: { world, changed, next }, clock, timeMoved, startOver }: Deps) => ({
  async opened(body: unknown) {
    const { url } = Opened.parse(body);
    if (url.startsWith('mailto:')) world.drafts.push({ id: `d${next()}`, at: clock.now(), ...mailIn(url) });
    changed();
    return undefined;
  },
  async file(body: unknown) {
    const { fields } = File.parse(body);
    const id = `MS-${10_000 + next()}`;
    world.applications.push({ id, at: clock.now(), fields });
    changed();
    return { id };
  },
  async answer(body: unknown) {
    const { id, answer } = Answer.parse(body);
    const application = world.applications.find((one) => one.id === id);
    if (application) Object.assign(application, { answer, answeredAt: clock.now() });
    changed();
    return undefined;
  },
  async clock(body: unknown) {
    const { hours, businessDays } = Move.parse(body);
    if (hours) clock.addHours(hours);
    if (businessDays) clock.addBusinessDays(businessDays);
    await timeMoved();
    return undefined;
  },
  async 'start-over'() {
    await startOver();
    return undefined;
  },
});

/** The mail that a `mailto:` address drafts. */
function mailIn(url: string): { to: string; subject: string; body: string } {
  const { pathname, searchParams } = new URL(url);
  return {
    to: decodeURIComponent(pathname),
    subject: searchParams.get('subject') ?? '',
    body: searchParams.get('body') ?? '',
  };
}
