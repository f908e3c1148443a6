import { deepEqual } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../../src/services/ports.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { inspect } from '../../../src/stores/lowdb/upkeep/inspect.ts';
import { viewing } from '../../../src/stores/lowdb/upkeep/view.ts';
import { type Answered, apply, expectAll, shownBy } from '../journeys/applying.ts';
import type { Chance } from '../seeded.ts';
import { inFolder } from '../stores/stores.ts';
import { killHard } from './children.ts';
import { type Microsoft, type Program, type RealBot, settings, spawnBot, startBot } from './realBot.ts';
import { leaksIn } from './secrets.ts';

const longest = 250; // ms
const untilReady = 900; // ms
const agentsOfALife = 200;

/** A bot that lives many lives on the same store, each ended in the midst of work. */
export interface Lane {
  readonly program: Program;
  readonly microsoft: Microsoft;
  readonly name: string;
  readonly chance: Chance;
  /** Ends a life. */
  readonly end: (bot: RealBot) => Promise<void>;
  /** Whether two of five lives are killed while they start, before anybody is answered. */
  readonly diesYoung?: boolean;
  /** What must hold in the store at last, beside that all answers are in it. */
  readonly check?: (store: Store, answered: Answered) => Promise<void>;
}

/** What came of all lives. */
export interface Lived {
  readonly answers: number;
  /** How long each start took until the bot was ready, in milliseconds. */
  readonly starts: readonly number[];
}

/** What agents were shown last. */
type Shown = Map<string, ReturnType<typeof shownBy>>;

/** Lets a bot live so many lives. Throws when in any of them anybody finds less than what they were answered before. */
export const live = (lane: Lane, times: number): Promise<Lived> =>
  inFolder(async (folder) => {
    const agents = Array.from({ length: agentsOfALife * times }, (_, index) => `${lane.name}-${index}`);
    await writeFile(`${folder}/roles.json`, JSON.stringify({ salesAgents: agents }));
    const free = agents.values();
    const next = () => free.next().value ?? '';
    const all: Answered = new Map();
    const starts: number[] = [];
    let answers = 0;
    let shown: Shown = new Map();
    for (let life = 0; life < times; life += 1) {
      if (lane.diesYoung && life % 5 > 2) {
        await dieYoung(lane, folder);
        continue;
      }
      await using bot = await startBot(lane.program, settings(folder), lane.microsoft);
      starts.push(bot.startedIn);
      await expectShown(lane, bot, shown);
      shown = new Map();
      answers += await work(lane, bot, { next, shown, all });
      deepEqual(leaksIn(bot.lines), []);
    }
    await expectKept(lane, `${folder}/store`, all);
    return { answers, starts };
  });

/** A life that ends at some moment of its start, while it reads what the last one left, or mends it. */
async function dieYoung({ program, microsoft, chance }: Lane, folder: string): Promise<void> {
  const child = spawnBot(program, settings(folder), microsoft.hosts);
  await pause(chance() * untilReady);
  await killHard(child);
}

/** Everybody who was answered in the life before finds their case, in no older state. */
async function expectShown({ microsoft }: Lane, { url }: RealBot, shown: Shown): Promise<void> {
  for (const [agent, { caseId, revision }] of shown) {
    const now = shownBy(await microsoft.teams.say(url, agent, 'qualify'));
    if (now.caseId !== caseId || now.revision < revision)
      throw new Error(`${agent} was shown revision ${revision} of ${caseId}, and now ${JSON.stringify(now)}`);
  }
}

interface Work {
  readonly next: () => string;
  readonly shown: Shown;
  readonly all: Answered;
}

/** Three agents at a time apply until the bot is ended, at some moment after the first answer; resolves to the answers. */
async function work(lane: Lane, bot: RealBot, { next, shown, all }: Work): Promise<number> {
  let answers = 0;
  const note: Parameters<typeof apply>[3] = (agent, sections, card) => {
    answers += 1;
    all.set(agent, sections);
    shown.set(agent, shownBy(card));
  };
  const { teams } = lane.microsoft;
  const working = [1, 2, 3].map(() => apply(teams, bot.url, next, note).catch(() => undefined));
  while (answers === 0) await pause(1);
  await pause(lane.chance() * longest);
  await lane.end(bot);
  await Promise.all(working);
  return answers;
}

/** Every answer is in the store, and every file of it is whole. */
async function expectKept({ check }: Lane, folder: string, all: Answered): Promise<void> {
  const store = await openLowdbStore(folder);
  await expectAll(store, all);
  await check?.(store, all);
  await store.close();
  const damage = (await viewing(folder, inspect))?.damage ?? [];
  if (damage.length > 0) throw new Error(JSON.stringify(damage));
}
