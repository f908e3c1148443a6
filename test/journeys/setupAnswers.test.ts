import { doesNotMatch, equal, match } from 'node:assert/strict';
import { inputsOf } from '../support/cards/cards.ts';
import { approveTown, company, fillSetup, person, town, townCode } from '../support/journeys/setupJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

const filled = (stage: Stage) => inputsOf(stage.messages('agent').at(-1)?.card);

describe('a setup asks nothing twice', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await approveTown(stage);
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  it('begins with the only customer chosen, and with address and contact of the application, its state in two letters', async () => {
    await stage.say('agent', 'setup');
    match(await stage.press('agent', 'setup-customer'), /Step 2 of 5/);
    await stage.press('agent', 'setup-code', { validationId: townCode });
    const { name, line1, city, state, postalCode } = filled(stage);
    equal(name, town.legalName);
    equal([line1, city, state, postalCode].join(', '), '300 South Seventh Street, Springfield, TX, 62701');
    await stage.press('agent', 'setup-company', company);
    await stage.press('agent', 'setup-domain');
    equal(filled(stage)['email'], 'clerk@springfield.example.gov');
  });

  it('stops where none of the validation IDs is this customer’s, and keeps the question', async () => {
    stage.tryout.emulator.act('code-back', { validationId: townCode });
    match(
      await stage.press('agent', 'set-up-customer'),
      /Step 2 of 5.*recorded the validation ID 481520, but Partner Center does not show it/s,
    );
    match(await stage.press('agent', 'setup-without-code'), /V1 · Blocks.*usgcce@microsoft\.com/s);
    await stage.say('agent', 'sprache de');
    match(await stage.press('agent', 'show-case'), /Überprüfungs-ID 481520 festgehalten, aber/);
    await stage.say('agent', 'language en');
    await stage.press('agent', 'setup-without-code');
    stage.tryout.emulator.act('code', { organizationName: town.legalName });
    const again = await stage.press('agent', 'Look again');
    match(again, /Step 2 of 5/);
    doesNotMatch(again, /None of these/);
  });

  it('takes a name and an address of 200 characters, as the application does, and suggests such an address whole', async () => {
    const long = 'Civic Center Plaza '.repeat(10).trim();
    await stage.say('agent', 'setup');
    await stage.press('agent', 'setup-customer');
    await stage.press('agent', 'setup-code', { validationId: townCode });
    const named = await stage.press('agent', 'setup-company', { ...company, name: 'T'.repeat(200) });
    match(named, /The names differ/);
    doesNotMatch(named, /up to 200 characters/);
    await stage.press('agent', 'setup-company', { ...company, line1: long });
    match(await stage.press('agent', `Take 1 ${long}, Austin, TX 78701`), /Step 4 of 5/);
    match(await stage.stored(), new RegExp(`"line1":"1 ${long}"`));
  });

  it('leads on to an order', async () => {
    await fillSetup(stage, 'agent', person);
    await stage.press('agent', 'setup-create');
    await stage.pass({ hours: 1 });
    match(await stage.press('agent', 'Order'), /The cart.*Town of Sample.*The cart is empty/s);
  });
});
