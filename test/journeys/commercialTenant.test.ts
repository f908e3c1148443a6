import { doesNotMatch, equal, match } from 'node:assert/strict';
import { fixtures } from '../../src/simulator/tenants.ts';
import { gccTenant, qualifyPartner, submitCustomer } from '../support/journeys/customerJourney.ts';
import { decide } from '../support/journeys/journey.ts';
import { fillSetup, town, townCode } from '../support/journeys/setupJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

/** A tenant that is commercial in the simulator, as is every one that it does not know. */
const commercial = 'eeeeeeee-1111-4111-8111-111111111111';

/** Has a customer with a tenant approved, up to the button that sets it up. */
async function approve(stage: Stage, answers: Readonly<Record<string, string>>): Promise<string> {
  await qualifyPartner(stage);
  const submitted = await submitCustomer(stage, 'agent', { ...town, ...answers });
  await stage.press('reviewer', 'Start review');
  await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
  await decide(stage, 'reviewer', 'Microsoft has answered', 'record-approval', {
    outcome: 'approved',
    validationId: townCode,
  });
  return submitted;
}

describe('a customer that has a tenant already', () => {
  it('gets a new one where it is commercial, which takes no government subscriptions, and may order', async () => {
    await using stage = await openStage();
    match(await approve(stage, { customerTenantId: commercial }), /T9 · Please note/);
    const look = await fillSetup(stage, 'agent');
    doesNotMatch(look, /\bV7\b/);
    await stage.press('agent', 'setup-create');
    await stage.pass({ hours: 1 });
    match(stage.all('agent').join('\n'), /Your customer is set up and may order/);
  });

  it('gets a new one also where the commercial one is a customer of ours under the same name', async () => {
    await using stage = await openStage();
    const { customers } = stage.tryout.emulator.state;
    const [city] = customers;
    if (city) customers.push({ ...city, id: commercial, name: 'Town of Sample', qualifications: [] });
    await approve(stage, { customerTenantId: commercial, hasCommercial: 'true' });
    doesNotMatch(await fillSetup(stage, 'agent'), /\bV8\b/);
    await stage.press('agent', 'setup-create');
    await stage.pass({ hours: 1 });
    equal(customers.filter(({ name }) => name === 'Town of Sample').length, 2);
    match(stage.all('agent').join('\n'), /Your customer is set up and may order/);
  });

  it('gets a new one also where nobody could tell at first that it is commercial', async () => {
    await using stage = await openStage();
    const unclear = fixtures.find(({ kind }) => kind === 'unknown');
    if (!unclear) throw new Error('there is no such fixture');
    const { document } = unclear;
    const submitted = await approve(stage, { customerTenantId: unclear.id });
    match(submitted, /T8 · Please note/);
    match(await stage.press('agent', 'set-up-customer'), /V7 · Goes elsewhere/);
    await stage.say('agent', submitted.match(/GCC-\w{5}/)?.[0] ?? '');
    Object.assign(unclear, { document: fixtures[0]?.document });
    try {
      doesNotMatch(await fillSetup(stage, 'agent'), /\bV7\b/);
    } finally {
      Object.assign(unclear, { document });
    }
    await stage.press('agent', 'setup-create');
    await stage.pass({ hours: 1 });
    match(stage.all('agent').join('\n'), /Your customer is set up and may order/);
  });

  it('is taken over where it is a GCC tenant', async () => {
    await using stage = await openStage();
    await approve(stage, { customerTenantId: gccTenant });
    match(await stage.press('agent', 'set-up-customer'), /V7 · Goes elsewhere/);
  });
});
