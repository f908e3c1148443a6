import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { qualifyPartner, submitCustomer } from '../support/journeys/customerJourney.ts';
import { decide } from '../support/journeys/journey.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('the watch over validation IDs', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await qualifyPartner(stage);
    await submitCustomer(stage, 'agent');
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  const give = async (organizationName: string) => {
    stage.tryout.emulator.act('code', { organizationName });
    await stage.pass({ hours: 1 });
  };
  const askedFor = () =>
    stage.tryout.emulator.state.asked.filter(({ operation }) => operation === 'validations').length;

  it('proposes the ID with the customer’s name to the reviewer, with its source, and approves nothing', async () => {
    await give('Springfield, City of');
    match(
      stage.last('reviewer'),
      /Partner Center shows a validation ID.*Filed with Microsoft.*not confirmed.*Validation ID 4816\d\d, given to “Springfield, City of”.*Source: validation codes in Partner Center, read on Jan 5, 2026.*Compare it with Microsoft’s e-mail/s,
    );
    match(stage.all('agent').join(), /given to “Springfield, City of”/);
    doesNotMatch(stage.all('agent').join(), /Compare it/);
    await stage.press('reviewer', 'Microsoft has answered');
    match(stage.last('reviewer'), /Validation ID 4816\d\d, given to “Springfield, City of”.*Compare it/s);
    const { validationId, outcome } = stage.inputs('reviewer');
    deepEqual({ validationId, outcome }, { validationId: '', outcome: '' });
    match(await stage.press('reviewer', 'record-approval'), /Nothing was saved/);
  });

  it('proposes it once', async () => {
    await give('City of Springfield');
    const count = stage.all('reviewer').length;
    await stage.pass({ hours: 1 });
    equal(stage.all('reviewer').length, count);
  });

  it('makes it the reviewer’s next step to compare it', async () => {
    await give('City of Springfield');
    match(
      await stage.say('reviewer', 'next'),
      /a validation ID with the customer’s name: compare it.*Yours/s,
    );
  });

  it('proposes no ID of another organization', async () => {
    await give('Springfield School District');
    doesNotMatch(stage.all('reviewer').join(), /not confirmed/);
  });

  it('asks Partner Center no more often than every five minutes', async () => {
    const before = askedFor();
    for (let times = 0; times < 5; times += 1) await stage.rest();
    ok(before > 0);
    equal(askedFor(), before);
  });
});
