import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { button, invoke } from '../support/bots/invokes.ts';
import { highlighted } from '../support/cards/cards.ts';
import { qualifyPartner } from '../support/journeys/customerJourney.ts';
import { approveTown, company, fillSetup, townCode } from '../support/journeys/setupJourney.ts';
import { openStage, people, type Stage } from '../support/processes/tryout.ts';

const made = (stage: Stage) =>
  stage.tryout.emulator.state.customers.filter(({ name }) => name === 'Town of Sample');

describe('a customer is set up, in English', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
    await approveTown(stage);
  });
  after(() => stage[Symbol.asyncDispose]());

  it('is what comes next for an approved customer', async () => {
    match(await stage.say('agent', 'next'), /set it up in Partner Center/);
  });

  it('begins with Partner Center’s validation IDs, the right one chosen, and says how many are left', async () => {
    await stage.say('agent', 'cases sample');
    await stage.press('agent', 'show-case');
    const { id, record } = button(stage, 'agent', 'set-up-customer');
    const form = await stage.press('agent', 'set-up-customer');
    match(form, /Step 2 of 5.*Town of Sample/s);
    await stage.tryout.simulator.teams.act(people.agent, id, 'set-up-customer', record);
    equal(stage.last('agent'), form, 'the same setup, though the button was pressed again');
    const text = JSON.stringify(stage.messages('agent').at(-1)?.card);
    match(text, /481520 · Town of Sample · 1 of 1 left/);
    match(text, /481517 · Forensics Lab Inc. · 0 of 5 left/);
    doesNotMatch(text, /481519/);
  });

  it('asks about another name, and keeps nothing before', async () => {
    const again = await stage.press('agent', 'setup-code', { validationId: '481518' });
    match(again, /The names differ/);
  });

  it('refuses a used-up ID at once, and asks nothing about its name', async () => {
    const refused = await stage.press('agent', 'setup-code', { validationId: '481517', sameName: 'false' });
    match(refused, /V4 · Blocks.*Validation ID: 481517\./s);
    doesNotMatch(refused, /The names differ|Nothing was saved/);
  });

  it('takes only one of the IDs that are shown', async () => {
    match(
      await stage.press('agent', 'setup-code', { validationId: '4815' }),
      /Choose one of the validation IDs/,
    );
    match(
      await stage.press('agent', 'setup-code', { validationId: townCode, sameName: 'false' }),
      /Step 3 of 5/,
    );
  });

  it('takes only a state of the United States', async () => {
    for (const state of ['ZZ', 'UK', ''])
      match(
        await stage.press('agent', 'setup-company', { ...company, state }),
        /Enter the state’s two letters/,
      );
  });

  it('offers Microsoft’s spelling of an address that it does not know', async () => {
    const again = await stage.press('agent', 'setup-company', { ...company, line1: 'Town Green' });
    match(again, /Microsoft does not know this address/);
    match(await stage.press('agent', 'Take 1 Town Green, Austin, TX 78701'), /Step 4 of 5/);
  });

  it('offers free domains in the place of one that is taken', async () => {
    const taken = await stage.press('agent', 'setup-domain', { prefix: 'contoso' });
    match(taken, /contoso\.onmicrosoft\.com is taken; choose another/);
    doesNotMatch(taken, /Enter a letter|27/);
    match(await stage.press('agent', 'Next', { prefix: '1' }), /Enter a letter/);
    await stage.press('agent', 'setup-domain', { prefix: 'contoso' });
    deepEqual(highlighted(stage.messages('agent').at(-1)?.card), ['Next'], 'one way on stands out');
    match(await stage.press('agent', 'Take contosogov.onmicrosoft.com'), /Step 5 of 5/);
  });

  it('shows everything before it is created', async () => {
    await stage.press('agent', 'setup-person', { firstName: 'Ada', lastName: 'Poe', email: 'nobody' });
    match(stage.last('agent'), /Enter one e-mail address in plain Latin letters/);
    const look = await stage.press('agent', 'setup-person', {
      firstName: 'Ada',
      lastName: 'Poe',
      email: 'ada.poe@townofsample.example.gov',
      phone: '',
    });
    match(look, /contosogov\.onmicrosoft\.com/);
    match(look, /Customer and validation ID\n.*481520 · Town of Sample · 1 of 1 left/s);
    match(look, /Nothing stands in the way.*\nCreate the customer\nChange customer\n.*\nWithdraw/s);
  });

  it('creates the customer once, tells the credentials once, and waits for Microsoft', async () => {
    await stage.press('agent', 'setup-create');
    equal(made(stage).length, 1);
    const password = `Sample-${made(stage)[0]?.id.slice(-4)}`;
    const told = stage.all('agent').filter((words) => words.includes(password));
    equal(told.length, 1);
    match(told[0] ?? '', /admin@contosogov\.onmicrosoft\.com/);
    equal((await stage.stored()).includes(password), false);
    match(stage.all('agent').join('\n'), /Microsoft is reviewing the customer’s qualification/);
    match(await stage.say('agent', 'next'), /Microsoft reviews the customer’s qualification/);
  });

  it('removes the credentials from the agent’s chat once they were passed on, not from one client alone', async () => {
    const password = `Sample-${made(stage)[0]?.id.slice(-4)}`;
    const pressed = invoke(stage, 'agent', 'remove-credentials');
    const answer = JSON.stringify(await stage.tryout.simulator.teams.deliver(pressed));
    equal(answer.includes(password), false);
    equal(JSON.stringify(stage.messages('agent')).includes(password), false);
    match(stage.all('agent').join('\n'), /The first credentials were removed here.*Town of Sample/s);
  });

  it('is told when Microsoft has approved, and how many creations are left', async () => {
    await stage.pass({ hours: 1 });
    match(stage.all('agent').join('\n'), /Your customer is set up and may order/);
    equal(
      stage.tryout.emulator.state.codes.find((one) => one.validationId === townCode)?.remainingCreates,
      0,
    );
    match(await stage.say('agent', 'cases contosogov'), /Ready to order/);
    const shown = await stage.press('agent', 'show-case');
    match(shown, /Next: The customer is set up/);
    doesNotMatch(shown, /\bV10\b/);
    match(await stage.say('agent', 'next'), /you can order for it.*Yours.*Town of Sample/s);
    match(await stage.say('agent', 'why V5'), /another name than the customer’s/);
    match(await stage.say('agent', 'setup'), /There is no approved customer left to set up/);
  });
});

describe('a setup that cannot begin', () => {
  it('says why: no approved customer, or one still to be approved; and is not for reviewers', async () => {
    await using stage = await openStage();
    match(await stage.say('agent', 'setup'), /There is no approved customer left/);
    match(await stage.say('reviewer', 'setup'), /Only admin agents and sales agents.*P7/);
    await qualifyPartner(stage);
    await stage.say('agent', 'customer');
    match(await stage.say('agent', 'setup'), /one is not approved yet \(V6\)/);
  });

  it('stops without a validation ID, with the mail to Microsoft ready, and creates nothing', async () => {
    await using stage = await openStage();
    await approveTown(stage);
    stage.tryout.emulator.state.codes.length = 0;
    const stop = await stage.press('agent', 'set-up-customer');
    match(stop, /clerk@springfield\.example\.gov.*To: usgcce@microsoft\.com/s);
    match(stop, /V1 · Blocks/);
    stage.tryout.emulator.act('code', { organizationName: 'Town of Sample' });
    match(await stage.press('agent', 'Look again'), /Step 2 of 5/);
    equal(made(stage).length, 0);
  });
});

describe('a setup in trouble', () => {
  it('takes up a tenant whose mail address was refused, and tells how to reset the password', async () => {
    await using stage = await openStage();
    await approveTown(stage);
    stage.tryout.emulator.switch({ mailRefused: true });
    await fillSetup(stage, 'agent');
    await stage.press('agent', 'setup-create');
    await stage.pass({ hours: 1 });
    equal(made(stage).length, 1);
    match(stage.all('agent').join('\n'), /How to get the first password.*Reset password/s);
    match(stage.all('agent').join('\n'), /Your customer is set up/);
  });

  it('goes on where it stopped after an answer that was lost, with the same tenant', async () => {
    await using stage = await openStage();
    await approveTown(stage);
    stage.tryout.emulator.switch({ failures: [{ operation: 'createCustomer', how: 'cut' }] });
    await fillSetup(stage, 'agent');
    await stage.press('agent', 'setup-create');
    await stage.pass({ hours: 1 });
    await stage.pass({ hours: 1 });
    equal(made(stage).length, 1);
    match(await stage.say('agent', 'cases town'), /Ready to order/);
  });

  it('says what was refused, and lets the agent correct it', async () => {
    await using stage = await openStage();
    await approveTown(stage);
    await fillSetup(stage, 'agent');
    const refused = { operation: 'createCustomer', how: 'refuse', status: 400, code: '3000' } as const;
    stage.tryout.emulator.switch({ failures: [refused] });
    await stage.press('agent', 'setup-create');
    match(stage.all('agent').join('\n'), /Partner Center did not create the customer.*Next: See why/s);
    match(await stage.say('agent', 'next'), /See why it was refused.*Yours/s);
    await stage.press('agent', 'Open');
    match(await stage.press('agent', 'Edit'), /Create the customer\?/);
    equal(made(stage).length, 0);
  });

  it('tells the agent and operators when a code cannot be used, and tries again when asked to', async () => {
    await using stage = await openStage();
    await approveTown(stage);
    await fillSetup(stage, 'agent');
    const refused = { operation: 'qualify', how: 'refuse', status: 400, code: '3000' } as const;
    stage.tryout.emulator.switch({ failures: [refused] });
    await stage.press('agent', 'setup-create');
    match(stage.all('operator').join('\n'), /needs attention/);
    match(await stage.say('operator', 'next'), /See what stands in the way/);
    match(await stage.say('operator', 'cases'), /Town of Sample/);
    await stage.press('agent', 'Try again');
    await stage.pass({ hours: 1 });
    match(await stage.say('agent', 'cases town'), /Ready to order/);
    equal(made(stage).length, 1);
  });

  it('shows Microsoft’s reason when the qualification is denied', async () => {
    await using stage = await openStage();
    await approveTown(stage);
    stage.tryout.emulator.switch({ qualificationOutcome: 'Denied' });
    await fillSetup(stage, 'agent');
    await stage.press('agent', 'setup-create');
    await stage.pass({ hours: 1 });
    match(stage.all('agent').join('\n'), /has denied.*The organization could not be verified/s);
  });
});

describe('a setup while Partner Center hangs', () => {
  it('says that it does not answer, and keeps what was typed', async () => {
    await using stage = await openStage();
    await approveTown(stage);
    await stage.press('agent', 'set-up-customer');
    stage.tryout.emulator.switch({ failures: [{ operation: '*', how: 'hang', times: 9 }] });
    const answer = await stage.press('agent', 'setup-code', { validationId: townCode });
    match(answer, /Partner Center does not answer properly.*try again/is);
    doesNotMatch(answer, /Orders/);
    stage.tryout.emulator.switch({ failures: [] });
    match(await stage.press('agent', 'setup-code'), /Step 3 of 5/);
  });
});
