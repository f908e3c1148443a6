import { deepEqual, equal, ok } from 'node:assert/strict';
import { doubtful, type Fault, harmless } from '../support/faults.ts';
import { met, openPost, type Post, waiting } from '../support/post.ts';
import { seeded } from '../support/seeded.ts';

const people = 300;

interface Told {
  readonly id: string;
  readonly name: string;
}

/** So many notices in a row: every third goes to one of ten busy people, the others go round among the rest. */
const crowd = (count: number): Told[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    name: at % 3 === 0 ? `p${(at / 3) % 10}` : `p${10 + (at % (people - 10))}`,
  }));

async function fill({ store, teams }: Post, told: readonly Told[]): Promise<void> {
  const names = Array.from({ length: people }, (_, at) => `p${at}`);
  await store.commit({ people: names.map((name) => met(name, teams.url)) });
  await store.commit({ notices: told.map(({ id, name }) => waiting(id, name)) });
}

const original = (summary: string): string => summary.replace(' (repeated)', '');

/** What came out of order or not at all, by chat. A notice that came again, right after itself, counts once. */
function misplaced({ teams }: Post, told: readonly Told[]): string[] {
  const expected = new Map<string, string[]>();
  for (const { id, name } of told) expected.set(`a:${name}`, [...(expected.get(`a:${name}`) ?? []), id]);
  for (const [at, { to, summary }] of teams.effects.entries()) {
    const next = expected.get(to);
    if (next?.[0] === original(summary)) next.shift();
    else if (
      !teams.effects
        .slice(0, at)
        .findLast((one) => one.to === to)
        ?.summary.startsWith(original(summary))
    )
      return [`${to} got ${summary} before ${next?.[0]}`];
  }
  return [...expected.values()].flat();
}

describe('thousands of notices', () => {
  it('reach everybody in order, over no limit, almost as fast as the limits allow', async () => {
    const told = crowd(4_000);
    await using post = await openPost();
    await fill(post, told);
    const took = await post.deliverAll();
    deepEqual(post.teams.violations, []);
    deepEqual(misplaced(post, told), []);
    equal(post.teams.calls.length, told.length);
    const atBest = ((told.length - 50) / 50) * 1000;
    ok(atBest / took >= 0.95, `${took} ms where the limits allow ${atBest}`);
  }).timeout(120_000);

  const seed = Math.floor(Math.random() * 2 ** 31);
  it(`survive every fault with several workers, and come twice only when nobody could know (seed ${seed})`, async () => {
    const told = crowd(10_000);
    const chance = seeded(seed);
    const doubted = new Set<string>();
    const one = (faults: readonly Fault[]) => faults[Math.floor(chance() * faults.length)];
    await using post = await openPost({
      workers: 3,
      random: chance,
      misbehave({ summary }) {
        const roll = chance();
        if (roll < 0.02) return one(harmless);
        if (roll > 0.03) return undefined;
        doubted.add(original(summary));
        return one(doubtful);
      },
    });
    await fill(post, told);
    await post.deliverAll();
    deepEqual(post.teams.violations, []);
    deepEqual(misplaced(post, told), []);
    const marked = post.teams.calls.filter(({ summary }) => summary !== original(summary));
    deepEqual(
      marked.filter(({ summary }) => !doubted.has(original(summary))),
      [],
    );
    const unmarked = post.teams.effects.map(({ summary }) => summary).filter((one) => one === original(one));
    equal(new Set(unmarked).size, unmarked.length);
  }).timeout(120_000);
});
