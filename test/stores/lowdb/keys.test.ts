import { deepEqual, equal } from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { keyed } from '../../../src/stores/lowdb/keys.ts';

describe('tasks by what they touch', () => {
  /** Tasks that note when they begin and end. */
  const noted = (log: string[]) => (name: string) => async () => {
    log.push(`${name} begins`);
    await turn();
    log.push(`${name} ends`);
    if (name === 'fails') throw new Error(name);
  };

  it('run together when they touch different things', async () => {
    const log: string[] = [];
    const { alone } = keyed();
    await Promise.all([alone(['x'], noted(log)('a')), alone(['y'], noted(log)('b'))]);
    deepEqual(log, ['a begins', 'b begins', 'a ends', 'b ends']);
  });

  it('run one after the other, in the order of asking, when they share any', async () => {
    const log: string[] = [];
    const { alone } = keyed();
    const names = ['a', 'b', 'c'];
    await Promise.all(names.map((name) => alone([`${name}`, 'shared'], noted(log)(name))));
    deepEqual(
      log,
      names.flatMap((name) => [`${name} begins`, `${name} ends`]),
    );
  });

  it('let the next one run when one fails, and hold nothing afterwards', async () => {
    const log: string[] = [];
    const { alone, isHeld } = keyed();
    const failed = alone(['x'], noted(log)('fails')).catch(({ message }: Error) => message);
    await alone(['x'], noted(log)('b'));
    equal(await failed, 'fails');
    deepEqual([log.at(-1), isHeld('x')], ['b ends', false]);
  });
});
