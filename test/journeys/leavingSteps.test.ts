import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { actionsOf } from '../support/cards/cards.ts';
import { qualifyPartner } from '../support/journeys/customerJourney.ts';
import { approveTown, company, fillSetup, person, townCode } from '../support/journeys/setupJourney.ts';
import { nameCustomer, transit } from '../support/journeys/takeoverJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('what somebody typed in a setup before they went back', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await approveTown(stage);
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  it('stands in the forms when they come to them again, right or not, after a restart too', async () => {
    await stage.press('agent', 'set-up-customer');
    await stage.press('agent', 'setup-code', { validationId: townCode, sameName: 'false' });
    await stage.press('agent', 'setup-company', company);
    await stage.press('agent', 'Back', { prefix: '1 town' });
    match(await stage.press('agent', 'Back', { ...company, line1: '', city: 'Bos\u202eton' }), /Step 2 of 5/);
    await stage.restart();
    await stage.say('agent', 'cases');
    match(await stage.press('agent', 'Open'), /Step 3 of 5/);
    deepEqual(stage.inputs('agent'), { ...company, line1: '', city: 'Boston' });
    match(await stage.press('agent', 'setup-company'), /Nothing was saved/);
    match(await stage.press('agent', 'setup-company', company), /Step 4 of 5/);
    equal(stage.inputs('agent')['prefix'], '1 town');
    await stage.press('agent', 'setup-domain', { prefix: 'townofsample' });
    await stage.press('agent', 'setup-person', person);
    match(stage.last('agent'), /Nothing stands in the way/);
    doesNotMatch(stage.last('agent'), /not part of the case/);
  });

  it('is named on the last look, and is not what is created', async () => {
    await fillSetup(stage, 'agent');
    await stage.press('agent', 'Change contact');
    const look = await stage.press('agent', 'Back', { ...person, firstName: 'Somebody' });
    match(look, /not part of the case yet: Contact\..*Ada Poe/s);
    await stage.press('agent', 'setup-create');
    const [made] = stage.tryout.emulator.state.customers.filter(({ name }) => name === company.name);
    doesNotMatch(JSON.stringify(made), /Somebody/);
  });

  it('leaves no line in the history when there was nothing new, not even of a question that was not shown', async () => {
    await stage.press('agent', 'set-up-customer');
    await stage.press('agent', 'Back');
    await stage.press('agent', 'setup-customer');
    await stage.press('agent', 'setup-code', { validationId: townCode, sameName: 'false' });
    await stage.press('agent', 'Back');
    await stage.press('agent', 'Back');
    await stage.press('agent', 'setup-customer');
    await stage.press('agent', 'setup-company', company);
    await stage.press('agent', 'setup-domain', { prefix: 'townofsample' });
    await stage.press('agent', 'setup-person', person);
    await stage.press('agent', 'setup-create');
    match(stage.last('agent'), /Answers changed/);
    doesNotMatch(stage.last('agent'), /Kept as typed/);
  });

  it('can be sent by a client that checks forms itself: it checks none that leads back', async () => {
    await stage.press('agent', 'set-up-customer');
    doesNotMatch(JSON.stringify(stage.newest('agent')?.card), /"isRequired":true/);
    match(stage.last('agent'), /Validation ID \*/);
    const back = actionsOf(stage.newest('agent')?.card).find(({ verb }) => verb === 'leave-form');
    equal(back?.data['from'], 'setup-code');
  });
});

describe('what somebody typed in a take-over before they went back', () => {
  it('stands in the forms when they come to them again, and is named beside the mail', async () => {
    await using stage = await openStage();
    await qualifyPartner(stage);
    await nameCustomer(stage, 'agent');
    match(
      await stage.press('agent', 'Back', { subject: '', body: 'First line\nSecond line' }),
      /Step 1 of 2/,
    );
    match(await stage.press('agent', 'takeover-customer'), /Step 2 of 2/);
    deepEqual(stage.inputs('agent'), { subject: '', body: 'First line\nSecond line' });
    match(await stage.press('agent', 'takeover-invitation', { subject: 'Hello' }), /link/);
    doesNotMatch(await stage.press('agent', 'takeover-invitation'), /not part of the case/);
    await stage.press('agent', 'Change customer');
    const mail = await stage.press('agent', 'Back', { ...transit, contactName: 'Somebody' });
    match(mail, /not part of the case yet: Customer to take over/);
    await stage.press('agent', 'Change customer');
    equal(stage.inputs('agent')['contactName'], 'Somebody');
  });
});
