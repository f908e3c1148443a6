import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { inputsOf } from '../support/cards/cards.ts';
import { approveTown, company, person, townCode } from '../support/journeys/setupJourney.ts';
import { openStage, type Player, type Stage } from '../support/processes/tryout.ts';

const hall = 'Sample Town Hall';
const casino = 'Riverside Casino LLC';

describe('a customer that is to be created under another name than the approved one', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  /** Has the town approved and its validation ID chosen: the company is asked for. */
  const begin = async (player: Player): Promise<void> => {
    await approveTown(stage, player);
    await stage.press(player, 'set-up-customer');
    await stage.press(player, 'setup-code', { validationId: townCode, sameName: 'false' });
  };
  const name = (typed: string, changed: object = {}) =>
    stage.press('agent', 'setup-company', { ...company, name: typed, sameName: 'false', ...changed });
  const tick = () => inputsOf(stage.messages('agent').at(-1)?.card)['sameName'];

  it('is created so only when somebody says that it is the same, as the last look tells', async () => {
    await begin('agent');
    match(await name(hall), /The names differ.*Approved under the name\nTown of Sample/s);
    match(await name(hall, { sameName: hall }), /Step 4 of 5/);
    await stage.press('agent', 'setup-domain', { prefix: 'townofsample' });
    const look = await stage.press('agent', 'setup-person', person);
    match(look, /V5 · Please note.*Town of Sample \(GCC-\w{5}\).*Sample Town Hall/s);
    await stage.press('agent', 'setup-create');
    equal(stage.tryout.emulator.state.customers.filter((one) => one.name === hall).length, 1);
  });

  it('is asked about again for each other name, and never for the approved one', async () => {
    await begin('agent');
    await name(hall);
    match(await name(casino, { sameName: hall }), /The names differ/);
    equal(tick() === casino, false, 'not ticked for this name yet');
    await name(casino, { sameName: casino });
    await stage.press('agent', 'Back');
    equal(tick(), casino, 'ticked for the name that is kept');
    match(await name(hall, { sameName: casino }), /The names differ/);
    match(await name('SAMPLE, Town of'), /Step 4 of 5/);
  });

  it('is told of its name and its address at once, and the suggested address ticks nothing', async () => {
    await begin('agent');
    match(
      await name(casino, { line1: 'Town Green' }),
      /The names differ.*Microsoft does not know this address/s,
    );
    const taken = await stage.press('agent', 'Take 1 Town Green, Austin, TX 78701');
    match(taken, /The names differ/);
    doesNotMatch(taken, /does not know this address/);
    const { name: kept, line1 } = inputsOf(stage.messages('agent').at(-1)?.card);
    deepEqual([kept, line1], [casino, '1 Town Green']);
  });

  it('is asked about in German as well, with the rule that says why', async () => {
    await begin('germanAgent');
    match(
      await stage.press('germanAgent', 'setup-company', { ...company, name: casino }),
      /Die Namen unterscheiden sich.*Genehmigt unter dem Namen\nTown of Sample/s,
    );
    match(await stage.say('germanAgent', 'warum V5'), /die neue Organisation hat einen anderen Namen/);
  });
});
