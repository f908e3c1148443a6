import { doesNotMatch, equal, match } from 'node:assert/strict';
import { approveTown, company, fillSetup, person, townCode } from '../support/journeys/setupJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('a setup that is given up', () => {
  let stage: Stage;
  let application = '';
  beforeEach(async () => {
    stage = await openStage();
    await approveTown(stage);
    application = /GCC-\w{5}/.exec(stage.last('agent'))?.[0] ?? '';
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  const made = () => stage.tryout.emulator.state.customers.filter(({ name }) => name === 'Town of Sample');

  it('is withdrawn on any of its cards, and leaves the customer to be set up', async () => {
    await stage.press('agent', 'set-up-customer');
    match(await stage.press('agent', 'Withdraw this setup'), /Withdrawn/);
    match(await stage.say('agent', 'next'), /set it up in Partner Center/);
    await again();
    match(await stage.press('agent', 'setup-code', { validationId: townCode }), /Step 3 of 5/);
  });

  it('is withdrawn at the last look, and not once it is being created', async () => {
    await fillSetup(stage, 'agent');
    match(await stage.press('agent', 'Withdraw this setup'), /Withdrawn/);
    equal(made().length, 0);
    await again();
    await answerRest();
    await stage.press('agent', 'setup-create');
    doesNotMatch(stage.all('agent').at(-1) ?? '', /Withdraw this setup/);
    equal(made().length, 1);
  });

  it('is stopped when another setup creates the same customer (V11): one tenant, whatever is clicked', async () => {
    await fillSetup(stage, 'agent');
    const other = /GCC-\w{5}/.exec(stage.last('agent'))?.[0] ?? '';
    await stage.say('agent', 'setup');
    await stage.press('agent', 'Next');
    await answerRest({ prefix: 'sampletown' });
    await stage.press('agent', 'setup-create');
    await stage.pass({ hours: 1 });
    equal(made().length, 1);
    match(await stage.say('agent', other), /V11 · Blocks/);
    match(await stage.press('agent', 'Withdraw this setup'), /Withdrawn/);
    equal(made().length, 1);
  });

  it('says so, and can be withdrawn, when no customer is left for it to choose', async () => {
    await fillSetup(stage, 'agent');
    await stage.say('agent', 'setup');
    const second = /GCC-\w{5}/.exec(stage.last('agent'))?.[0] ?? '';
    await stage.press('agent', 'setup-create');
    await stage.pass({ hours: 1 });
    match(await stage.say('agent', second), /None is left/);
    doesNotMatch(stage.last('agent'), /Choose one of the customers/);
    match(await stage.press('agent', 'Withdraw this setup'), /Withdrawn/);
  });

  /** Begins another setup of the same customer, from the card of its application. */
  async function again(): Promise<void> {
    await stage.say('agent', application);
    await stage.press('agent', 'set-up-customer');
  }

  /** Answers a setup whose customer is chosen. */
  async function answerRest(changed: Readonly<Record<string, string>> = {}): Promise<void> {
    await stage.press('agent', 'setup-code', { validationId: townCode, sameName: 'false' });
    await stage.press('agent', 'setup-company', company);
    await stage.press('agent', 'setup-domain', { prefix: 'townofsample', ...changed });
    await stage.press('agent', 'setup-person', person);
  }
});
