import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { mutants } from '../../support/sagas/sagaMutants.ts';
import { explore } from '../../support/sagas/sagaSearch.ts';
import { nexts } from '../../support/sagas/sagaSteps.ts';
import { beginning, type Left, production, violation, type World } from '../../support/sagas/sagaWorld.ts';

const twice: Left = { crashes: 2, faults: 2, refusals: 1, expiries: 1, withdrawals: 1 };
const without = (...names: (keyof Left)[]): Left => ({
  ...twice,
  ...Object.fromEntries(names.map((name) => [name, 0])),
});

const searches: readonly [title: string, workers: number, left: Left][] = [
  ['one worker, 2 crashes, 2 faults, a refusal, an expiry and a withdrawal', 1, twice],
  ['2 workers, 2 crashes, 2 faults, a refusal, an expiry and a withdrawal', 2, twice],
  ['3 workers, 2 crashes, 2 faults, an expiry and a withdrawal', 3, without('refusals')],
];

describe('the saga of an order, whatever happens in whatever order', () => {
  for (const [title, workers, left] of searches)
    it(`buys once or not at all, tells every end once, and gets stuck nowhere: ${title}`, () => {
      const found = explore(beginning(workers, left), production);
      equal(found.violation, undefined);
      deepEqual(found.stuck, []);
      ok(found.states > 1_000, `only ${found.states} states`);
    }).timeout(180_000);

  for (const [mistake, { variant, finds }] of Object.entries(mutants))
    it(`is caught when it makes the mistake to ${mistake}`, () => {
      const { violation: found } = explore(beginning(2, without('refusals', 'expiries')), variant);
      match(String(found), finds);
    }).timeout(60_000);

  it('buys once or not at all with 3 workers, 4 crashes and 4 faults, as chance has it', () => {
    const left: Left = { crashes: 4, faults: 4, refusals: 2, expiries: 2, withdrawals: 1 };
    const choices = fc.array(fc.nat(1_000), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(choices, (schedule) => {
        deepEqual(faultIn(beginning(3, left), schedule), undefined);
      }),
      { numRuns: 2_000 },
    );
  }).timeout(60_000);
});

/** Plays a schedule: each number chooses one of the steps that can be taken then. */
function faultIn(start: World, schedule: readonly number[]): string | undefined {
  let world = start;
  for (const number of schedule) {
    const steps = nexts(world, production);
    world = steps[number % steps.length]?.[1] ?? world;
    const wrong = violation(world);
    if (wrong) return wrong;
  }
  return undefined;
}
