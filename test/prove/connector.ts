import { isMissed } from '../../src/domain/failure.ts';
import { deliveriesService } from '../../src/services/deliveries.ts';
import { doubtful, type Fault, final, harmless } from '../support/bots/faults.ts';
import { openPost } from '../support/http/post.ts';
import { crowd, fill, misplaced, original } from '../support/load/crowd.ts';
import { below, type Chance, seeded } from '../support/seeded.ts';
import type { Proof } from './proof.ts';

const notices = 10_000;
const operator = { id: 'tenant/operator', name: 'Operator', roles: ['operator' as const] };

const one = (faults: readonly Fault[], chance: Chance) => faults[below(chance, faults.length)];

function faultBy(chance: Chance): Fault | undefined {
  const roll = chance();
  if (roll < 0.02) return one(harmless, chance);
  if (roll < 0.03) return one(doubtful, chance);
  if (roll < 0.031) return { ends: 'hang', takesEffect: true };
  return roll < 0.035 ? one(final, chance) : undefined;
}

/**
 * A connector that refuses for now and for good, hangs, and cuts, in one of twenty calls; then it is well, and an operator
 * has what was given up sent again.
 */
export const connector: Proof = {
  promise:
    'notices reach everybody in order over no limit, and operators see each one that is given up, whatever Teams does',
  async attempt(seed) {
    const chance = seeded(seed);
    const told = crowd(notices);
    await using post = await openPost({
      workers: 3,
      random: chance,
      timeLimit: 2_000, // of real time, which a busy machine needs
      misbehave: () => faultBy(chance),
    });
    await fill(post, told);
    await post.deliverAll();
    const dead = await post.store.notices({ states: ['dead'] });
    const deliveries = deliveriesService(post);
    const seen = (await deliveries.overview()).dead.length;
    const inOrder = told.filter(({ id }) => !dead.some((one) => one.id === id));
    const problems = [...post.teams.violations, ...misplaced(post, inOrder)];
    post.teams.misbehave(() => undefined);
    while ((await post.store.notices({ states: ['dead'] })).length > 0) {
      await deliveries.retry(operator);
      await post.deliverAll();
    }
    const received = new Set(post.teams.effects.map(({ summary }) => original(summary)));
    const missing = told.filter(({ id }) => !received.has(id));
    return {
      holds: problems.length === 0 && seen === dead.length && dead.length > 0 && missing.length === 0,
      figure:
        `${notices} notices, ${post.teams.calls.length} calls, ${problems.length} over a limit or out of order, ` +
        `${dead.length} given up, ${seen} of them seen (${dead.filter(isMissed).length} unreachable), ${missing.length} missing after the retry ${problems.slice(0, 3).join('; ')}`,
    };
  },
};
