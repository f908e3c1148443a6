import { equal, ok } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { firstBroken } from '../../src/domain/journal.ts';
import type { Store } from '../../src/services/ports.ts';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { killHard } from '../support/children.ts';
import { business, declaration, organization } from '../support/journey.ts';
import { seeded } from '../support/seeded.ts';
import { inFolder } from '../support/stores.ts';
import { openTeamsClient, type TeamsClient } from '../support/teamsClient.ts';

const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
const kills = Number(process.env['BOT_KILLS'] ?? 3);
const agents = Array.from({ length: 100 * kills }, (_, index) => `agent-${index}`);
const forms = { organization, business, declaration };
type Section = keyof typeof forms;

/** Starts the try-out as `npm run try` does; resolves to its process and the bot's endpoint. */
async function startBot(folder: string): Promise<{ child: ChildProcess; url: string }> {
  const own = {
    PORT: '0',
    TRY_PORT: '0',
    EMULATOR_PORT: '0',
    TRY_DATA: folder,
    ROLES_FILE: `${folder}/roles.json`,
  };
  const env = { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'fatal', ...own };
  const child = spawn(process.execPath, ['--import=tsx', 'src/local.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const piece of child.stdout) {
    said += piece;
    const url = /http:\S+\/api\/messages/.exec(said)?.[0];
    if (url) return { child, url };
  }
  throw new Error(`the try-out ended: ${said}`);
}

/** Agents open their applications and fill them in, one after the other, until the bot is gone. */
async function apply(
  client: TeamsClient,
  url: string,
  next: () => string,
  note: (agent: string, sections: Section[]) => void,
) {
  for (;;) {
    const agent = next();
    const sections: Section[] = [];
    let card = await client.say(url, agent, 'qualify');
    for (const section of ['organization', 'business', 'declaration'] as const) {
      const inputs = {
        ...forms[section],
        ...(section === 'organization' && { legalName: `Company of ${agent}` }),
      };
      card = await client.press(url, agent, card, `qualify-${section}`, inputs);
      sections.push(section);
      note(agent, sections);
    }
  }
}

/** What each agent was answered is in their one application, whose history is whole. */
async function expectAll(store: Store, answered: ReadonlyMap<string, Section[]>): Promise<void> {
  const cases = await store.list({});
  for (const one of cases) equal(firstBroken(one.history), -1, one.ref);
  for (const [agent, sections] of answered) {
    const own = cases.filter(({ owner }) => owner.endsWith(`/${agent}`));
    const [one] = own;
    equal(own.length, 1, agent);
    if (one?.kind !== 'partnerQualification') throw new Error(`${agent} has another application`);
    for (const section of sections) ok(one.answers[section], `${section} of ${agent} is lost`);
    equal(one.answers.organization?.legalName, `Company of ${agent}`);
  }
}

describe(`a bot that is killed while people use it (KILL_SEED=${seed})`, () => {
  it(`has kept everything that it answered, ${kills} times over`, async function () {
    this.timeout(60_000 + kills * 30_000); // a busy machine starts a bot slowly
    const random = seeded(seed);
    const answered = new Map<string, Section[]>();
    let count = 0;
    const next = () => agents[count++] ?? '';
    await using client = await openTeamsClient();
    await inFolder(async (folder) => {
      await writeFile(`${folder}/roles.json`, JSON.stringify({ salesAgents: agents }));
      for (let life = 0; life < kills; life += 1) {
        const { child, url } = await startBot(folder);
        const heard = new EventEmitter();
        const first = once(heard, 'answer');
        const note = (agent: string, sections: Section[]) => {
          answered.set(agent, sections);
          heard.emit('answer');
        };
        const working = [1, 2, 3].map(() => apply(client, url, next, note).catch(() => undefined));
        await first;
        await pause(random() * 300);
        await killHard(child);
        await Promise.all(working);
        const store = await openLowdbStore(`${folder}/store`);
        await expectAll(store, answered);
        await store.close();
      }
    });
    ok(answered.size >= kills, `only ${answered.size} agents were answered`);
  });
});
