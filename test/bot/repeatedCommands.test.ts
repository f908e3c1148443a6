import { deepEqual } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { cases, type Deployment, openDeployment, type Somebody, typed } from '../support/bots/deployment.ts';
import { below, type Chance, seeded } from '../support/seeded.ts';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));

const tenant = 'c0a41b77-2d6e-4f19-8b53-000000000007';
const everyCommand: readonly string[] = [
  'help',
  'hilfe',
  'qualify',
  'qualifizieren',
  'customer',
  'kunde',
  'setup',
  'einrichten',
  'order',
  'bestellen',
  'takeover',
  'übernehmen',
  'cases',
  'vorgänge',
  'cases city',
  'next',
  'weiter',
  `check ${tenant}`,
  `prüfen ${tenant}`,
  'why P2',
  'warum P2',
  'review',
  'prüfung',
  'language de',
  'sprache de',
  'language en',
  'operations',
  'betrieb',
  'nonsense',
  cases[0]?.ref ?? '',
];

/** Says something so many times, under the same id or another, and tells how often it should be answered and how it was. */
async function repeated(deployment: Deployment, who: Somebody, words: string, chance: Chance) {
  const answers: string[] = [];
  deployment.listen((message) => answers.push(message));
  const before = (await deployment.store.list({})).length;
  const first = { ...typed(who, words), id: randomUUID() };
  const again = Array.from({ length: 1 + below(chance, 4) }, () =>
    chance() < 0.5 ? first : { ...first, id: randomUUID() },
  );
  for (const activity of [first, ...again]) await deployment.deliver(activity);
  const begun = (await deployment.store.list({})).length - before;
  return { wanted: new Set([first, ...again].map(({ id }) => id)).size, answers, begun };
}

describe(`a command that is delivered two to five times (seed ${seed})`, () => {
  for (const who of ['owner', 'reviewer', 'operator'] as const)
    it(`of the ${who} begins at most one case, and is answered once under each id, the same each time`, async () => {
      await using deployment = await openDeployment('silent');
      await deployment.bot.rest();
      const chance = seeded(seed);
      const faults: string[] = [];
      for (const words of everyCommand) {
        const { wanted, answers, begun } = await repeated(deployment, who, words, chance);
        const different = new Set(answers).size;
        if (answers.length !== wanted || different !== 1 || begun > 1)
          faults.push(
            `${words}: ${answers.length} of ${wanted} answers, ${different} different, ${begun} begun`,
          );
      }
      deepEqual(faults, []);
    }).timeout(60_000);
});
