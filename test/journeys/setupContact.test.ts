import { doesNotMatch, equal, match } from 'node:assert/strict';
import { inputsOf } from '../support/cards/cards.ts';
import { qualifyPartner, submitCustomer } from '../support/journeys/customerJourney.ts';
import { decide } from '../support/journeys/journey.ts';
import { approveTown, company, fillSetup, person, town, townCode } from '../support/journeys/setupJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

const made = (stage: Stage) =>
  stage.tryout.emulator.state.customers.filter(({ name }) => name === company.name);

describe('the contact of a setup', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  it('is nobody at the partner or at Microsoft, as in an application (C7)', async () => {
    await approveTown(stage);
    match(await fillSetup(stage, 'agent', { email: 'desk@fabrikam.example.com' }), /C7 · Blocks/);
    await stage.press('agent', 'setup-create').catch(() => undefined);
    equal(made(stage).length, 0);
    await stage.press('agent', 'Change contact');
    match(
      await stage.press('agent', 'setup-person', { ...person, email: 'x@microsoft.com' }),
      /contact must be the customer’s own/,
    );
    await stage.press('agent', 'Change contact');
    doesNotMatch(await stage.press('agent', 'setup-person', person), /\bC7\b/);
    await stage.press('agent', 'setup-create');
    await stage.pass({ hours: 1 });
    match(stage.last('agent'), /Your customer is set up/);
  });

  it('has the telephone number that its application has, and no other than that takes', async () => {
    await approveTown(stage);
    const setup = { ...person, phone: '.....' };
    match(await fillSetup(stage, 'agent', setup), /at least 5 digits in 20 characters at most/);
    match(
      await stage.press('agent', 'setup-person', { ...person, phone: '+1 (217) 555-0100 x12' }),
      /at least 5 digits/,
      '21 characters',
    );
    match(await stage.press('agent', 'setup-person', { ...person, phone: '(217) 555-0100 x12' }), /x12/);
    await stage.press('agent', 'setup-create');
    equal(made(stage)[0]?.address.phoneNumber, '(217) 555-0100 x12');
  });

  for (const [phone, kept] of [
    ['(760) 555-0100 x12', '(760) 555-0100 x12'],
    ['+1 (760) 555-0100 ext. 4412', '+1 (760) 555-0100'],
  ] as const)
    it(`is filled with as much of ${phone} in the application as has room, and the domain from the first letter on`, async () => {
      await qualifyPartner(stage);
      const palms = { ...town, legalName: '29 Palms, City of', phone };
      await submitCustomer(stage, 'agent', palms);
      await stage.press('reviewer', 'Start review');
      await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
      const approval = { outcome: 'approved', validationId: townCode, isUnlisted: townCode };
      await decide(stage, 'reviewer', 'Microsoft has answered', 'record-approval', approval);
      const shown = () => inputsOf(stage.messages('agent').at(-1)?.card);
      await stage.press('agent', 'set-up-customer');
      await stage.press('agent', 'setup-code', { validationId: townCode, sameName: 'true' });
      await stage.press('agent', 'setup-company', { ...company, name: palms.legalName });
      equal(shown()['prefix'], 'palmscityof');
      await stage.press('agent', 'setup-domain');
      equal(shown()['phone'], kept);
    });

  it('is asked for anew in German', async () => {
    await approveTown(stage, 'germanAgent');
    const setup = { ...person, phone: '12', email: 'desk@fabrikam.example.com' };
    match(await fillSetup(stage, 'germanAgent', setup), /mindestens 5 Ziffern und höchstens 20 Zeichen/);
    match(
      await stage.press('germanAgent', 'setup-person', { ...setup, phone: '' }),
      /C7 · Blockiert.*Der Kontakt muss beim Kunden selbst sein/s,
    );
  });
});
