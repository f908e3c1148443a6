import { isCalm, storm } from '../support/load/storm.ts';
import type { Proof } from './proof.ts';

const count = 100_000;
const mayGrow = 100_000_000;

/** Fuzzed activities with real tokens, over HTTP, against everything that production puts together. */
export const hostileActivities: Proof = {
  promise: 'no activity, however odd, breaks the bot, fails a turn or lets a secret out',
  async attempt(seed) {
    const damage = await storm(seed, count);
    const { statuses, errors, leaks, growth } = damage;
    const answers = Object.entries(statuses).map(([status, times]) => `${times} × ${status}`);
    return {
      holds: isCalm(damage) && growth < mayGrow,
      figure: [
        `${count.toLocaleString('en')} activities: ${answers.join(', ')}`,
        `${errors.length} errors${errors[0] ? ` (${errors[0].slice(0, 500)})` : ''}`,
        `${leaks.length} leaks${leaks[0] ? ` (${leaks[0]})` : ''} in logs, metrics, cards and store`,
        `memory grew by ${(growth / 1e6).toFixed(1)} MB`,
      ].join(', '),
    };
  },
};
