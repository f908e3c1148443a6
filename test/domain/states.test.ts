import { deepEqual, equal } from 'node:assert/strict';
import { stateCode } from '../../src/domain/states.ts';

describe('the code of a state', () => {
  it('is the same however the state was typed', () => {
    const typed = ['IL', 'il', ' Illinois ', 'ILLINOIS', 'I.L.'];
    deepEqual(new Set(typed.map(stateCode)), new Set(['IL']));
    deepEqual(['West Virginia', 'District of Columbia', 'D.C.'].map(stateCode), ['WV', 'DC', 'DC']);
    deepEqual(['Virgin Islands', 'U.S. Virgin Islands'].map(stateCode), ['VI', 'VI']);
  });

  it('is one of 56: of a state, the district or a territory', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const pairs = letters.flatMap((first) => letters.map((second) => first + second));
    equal(pairs.filter((pair) => stateCode(pair) === pair).length, 56);
  });

  it('is unknown of any other word', () => {
    deepEqual(['ZZ', 'Bavaria', 'Springfield, IL', ''].map(stateCode), [
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
