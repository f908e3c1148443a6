import { deepEqual } from 'node:assert/strict';
import { sharing } from '../../../src/stores/lowdb/sharing.ts';

const one = (id: string, ...keys: readonly string[]) => ({ id, keys });

describe('ids by shared keys', () => {
  const shared = () => sharing<ReturnType<typeof one>>(({ keys }) => keys);

  it('are found by any of the keys, each once', () => {
    const ids = shared();
    ids.put(undefined, one('a', 'x', 'y'));
    ids.put(undefined, one('b', 'y'));
    deepEqual([...ids.of(['x', 'y'])], ['a', 'b']);
    deepEqual([...ids.of(['x'])], ['a']);
    deepEqual([...ids.of(['z'])], []);
  });

  it('leave the keys that they lose, and those that they share with others stand', () => {
    const ids = shared();
    const before = one('a', 'x', 'y');
    ids.put(undefined, before);
    ids.put(undefined, one('b', 'x'));
    ids.put(before, one('a', 'z'));
    deepEqual([...ids.of(['x'])], ['b']);
    deepEqual([...ids.of(['y'])], []);
    deepEqual([...ids.of(['z'])], ['a']);
  });

  it('may have had keys that nobody has any more', () => {
    const ids = shared();
    const before = one('a', 'x');
    ids.put(undefined, before);
    ids.put(before, one('a'));
    ids.put(before, one('a', 'x'));
    deepEqual([...ids.of(['x'])], ['a']);
  });
});
