import { deepEqual, equal, ok } from 'node:assert/strict';
import { doubtful, type Fault, harmless } from '../support/faults.ts';
import { met, openPost, type Post, waiting } from '../support/post.ts';
import { seeded } from '../support/seeded.ts';

const people = 300;
const busy = 10;
const each = 300;
const all = 10_000;

/** Ten thousand notices: ten people get three hundred each, the others share the rest. */
const crowd = ((): { id: string; name: string }[] => {
  const forBusy = Array.from({ length: busy * each }, (_, at) => `p${at % busy}`);
  const forOthers = Array.from({ length: all - busy * each }, (_, at) => `p${busy + (at % (people - busy))}`);
  const names = forBusy.flatMap((name, at) => [
    name,
    ...forOthers.slice(Math.floor((at * 7) / 3), Math.floor(((at + 1) * 7) / 3)),
  ]);
  return names.map((name, at) => ({ id: `n${String(at).padStart(5, '0')}`, name }));
})();

async function fill(post: Post): Promise<void> {
  const names = Array.from({ length: people }, (_, at) => `p${at}`);
  await post.store.commit({ people: names.map((name) => met(name, post.teams.url)) });
  await post.store.commit({ notices: crowd.map(({ id, name }) => waiting(id, name)) });
}

/** What took effect in each chat, in its order, without repetitions that say so and follow what they repeat. */
function chats({ teams }: Post): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { to, summary } of teams.effects) {
    const chat = found.get(to) ?? [];
    found.set(to, chat);
    if (`${chat.at(-1)} (repeated)` !== summary && chat.at(-1) !== summary)
      chat.push(summary.replace(' (repeated)', ''));
  }
  return found;
}

/** Whether every chat has what its person was to be told, in that order. */
function inOrder(post: Post): void {
  const sent = chats(post);
  for (let at = 0; at < people; at += 1) {
    const expected = crowd.filter(({ name }) => name === `p${at}`).map(({ id }) => id);
    deepEqual(sent.get(`a:p${at}`), expected, `p${at}`);
  }
}

describe('ten thousand notices', () => {
  it('reach everybody in order, over no limit, almost as fast as the limits allow', async () => {
    await using post = await openPost();
    await fill(post);
    const took = await post.deliverAll();
    deepEqual(post.teams.violations, []);
    equal(post.teams.effects.length, all);
    inOrder(post);
    const allowed = ((all - 50) / 50) * 1000;
    ok(allowed / took >= 0.95, `${allowed} of ${took} ms`);
    console.log(allowed / took, took);
  }).timeout(60_000);

  const seed = Math.floor(Math.random() * 2 ** 31);
  it(`survive every fault with several workers, seed ${seed}`, async () => {
    const chance = seeded(seed);
    const doubted = new Set<string>();
    const pick = (faults: readonly Fault[]) => faults[Math.floor(chance() * faults.length)];
    await using post = await openPost({
      workers: 3,
      random: chance,
      misbehave({ summary }) {
        const roll = chance();
        if (roll < 0.02) return pick(harmless);
        if (roll > 0.01 + 0.02) return undefined;
        doubted.add(summary.replace(' (repeated)', ''));
        return pick(doubtful);
      },
    });
    await fill(post);
    await post.deliverAll();
    deepEqual(post.teams.violations, []);
    const t = Date.now();
    inOrder(post);
    console.log(Date.now() - t, post.teams.effects.length);
    const repeated = new Set(
      post.teams.calls
        .filter(({ summary }) => summary.endsWith('(repeated)'))
        .map(({ summary }) => summary.replace(' (repeated)', '')),
    );
    deepEqual(
      [...repeated].filter((id) => !doubted.has(id)),
      [],
    );
  }).timeout(60_000);
});
