import { deepEqual } from 'node:assert/strict';
import { linesAbout } from '../../../src/domain/rules/order.ts';
import type { LineFacts } from '../../../src/domain/rules/orderFacts.ts';
import { line } from './orderRuleExamples.ts';

const order = (changes: Partial<LineFacts>) => line({ title: 'Teams Phone', ...changes });
const bases = ['Office 365 G1 GCC'];

describe('a finding about an order', () => {
  for (const [id, changes] of [
    ['O5', { isOffered: false }],
    ['O9', { isTermOffered: false }],
    ['O8', { quantity: 0 }],
  ] as const)
    it(`names the lines that it is about, and no others (${id})`, () => {
      deepEqual(linesAbout(id, order(changes)), [{ title: 'Teams Phone', bases: [] }]);
    });

  it('names what an add-on needs only where that is what it lacks', () => {
    const lacking = { isAddOn: true, hasBase: false, bases };
    deepEqual(linesAbout('O8', order(lacking)), [{ title: 'Teams Phone', bases }]);
    deepEqual(linesAbout('O5', order({ ...lacking, isOffered: false })), [
      { title: 'Teams Phone', bases: [] },
    ]);
  });

  it('names no line when it is about the order as a whole', () => {
    deepEqual(linesAbout('O1', { ...order({ isOffered: false }), gcc: 'none' }), []);
  });
});
