import { doesNotMatch, match } from 'node:assert/strict';
import {
  gccTenant,
  highTenant,
  qualifyPartner,
  submitCustomer,
} from '../support/journeys/customerJourney.ts';
import { decide, fill, ownTenant, submit } from '../support/journeys/journey.ts';
import { nameCustomer } from '../support/journeys/takeoverJourney.ts';
import { whileUnclear } from '../support/journeys/unclearTenant.ts';
import { openStage } from '../support/processes/tryout.ts';

const azure = 'a2900000-0000-4000-8000-000000000001';
const missing = '0dd00000-0000-4000-8000-000000000001';

describe('a tenant that nobody could tell when it was named (T8)', () => {
  it('is looked up again before an application is submitted, and blocks it where it is the wrong one', async () => {
    await using stage = await openStage();
    match(
      await whileUnclear(azure, () => fill(stage, 'agent', { tenantId: azure })),
      /T8 · Please note.*looked up again before anything is sent/s,
    );
    const shown = await stage.press('agent', 'submit-application');
    match(shown, /T4 · Blocks/);
    doesNotMatch(shown, /T8 ·/);
    doesNotMatch(stage.last('reviewer'), /waiting for review/);
  });

  it('is named no more where the new look shows that it is the right one', async () => {
    await using stage = await openStage();
    match(await whileUnclear(ownTenant, () => fill(stage, 'agent')), /T8 ·/);
    const submitted = await stage.press('agent', 'submit-application');
    match(submitted, /Submitted/);
    doesNotMatch(submitted, /T8 ·/);
  });

  it('is looked up again before Microsoft’s form is filed, and everybody sees from then on what it is', async () => {
    await using stage = await openStage();
    await whileUnclear(azure, () => submit(stage, 'agent', { tenantId: azure }));
    match(await stage.press('reviewer', 'Start review'), /T8 ·/);
    match(await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing'), /T4 · Blocks/);
    match(await stage.say('agent', 'cases'), /In review/);
    const ref = stage.last('reviewer').match(/GCC-\w{5}/)?.[0] ?? '';
    match(await stage.say('agent', ref), /T4 · Blocks/);
  });

  for (const [rule, what, customerTenantId] of [
    ['T3', 'does not exist', missing],
    ['T10', 'is one of GCC High', highTenant],
  ] as const)
    it(`stops a customer’s application where its own tenant ${what} (${rule})`, async () => {
      await using stage = await openStage();
      await qualifyPartner(stage);
      const shown = await whileUnclear(customerTenantId, () =>
        submitCustomer(stage, 'agent', { customerTenantId }),
      );
      match(shown, /T8 ·/);
      await stage.press('reviewer', 'Start review');
      await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
      match(stage.last('reviewer'), new RegExp(`not possible now: nothing was changed.*${rule} · `, 's'));
    });

  it('stops an invitation that was not sent yet where it is none of GCC (X2)', async () => {
    await using stage = await openStage();
    await qualifyPartner(stage);
    await whileUnclear(highTenant, () => nameCustomer(stage, 'agent', { customerTenant: highTenant }));
    match(await stage.press('agent', 'takeover-invitation'), /T8 ·/);
    match(await decide(stage, 'agent', 'The mail was sent', 'takeover-sent'), /X2 · Blocks/);
  });

  it('lets an invitation through where it is one of GCC', async () => {
    await using stage = await openStage();
    await qualifyPartner(stage);
    await whileUnclear(gccTenant, () => nameCustomer(stage, 'agent', { customerTenant: gccTenant }));
    await stage.press('agent', 'takeover-invitation');
    const sent = await decide(stage, 'agent', 'The mail was sent', 'takeover-sent');
    match(sent, /Invitation sent/);
    doesNotMatch(sent, /T8 ·/);
  });
});
