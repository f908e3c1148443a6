import { doesNotMatch, equal, match, rejects } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { force, invoke } from '../support/bots/invokes.ts';
import {
  body,
  contact,
  fillCustomer,
  gccTenant,
  highTenant,
  qualifyPartner,
  submitCustomer,
  tenants,
} from '../support/journeys/customerJourney.ts';
import { decide, organization, ownTenant } from '../support/journeys/journey.ts';
import { monday, openStage, type Player, people, type Stage } from '../support/processes/tryout.ts';

const qualified = async (): Promise<Stage> => {
  const stage = await openStage();
  await qualifyPartner(stage);
  return stage;
};

describe('the forms of a customer', () => {
  it('show every problem beside its field, keep what was typed and save nothing', async () => {
    await using stage = await qualified();
    await stage.say('agent', 'customer');
    const wrong = { ...body, legalName: ' \u202e ', bodyKind: 'club', website: 'no address' };
    const again = await stage.press('agent', 'customer-body', wrong);
    match(again, /Nothing was saved.*Enter the legal name.*Choose what kind of body.*Enter a web address/s);
    match(again, /300 South Seventh Street/);
    await stage.press('agent', 'customer-body', body);
    match(await stage.press('agent', 'customer-data', { dataTypes: 'cji,secrets' }), /Choose from the list/);
  });

  it('take a place in the USA as Partner Center will: the state by its letters, with a ZIP code', async () => {
    await using stage = await qualified();
    await stage.say('agent', 'customer');
    const texas = { ...body, region: 'Texas', postalCode: 'abc' };
    match(await stage.press('agent', 'customer-body', texas), /Nothing was saved.*for example 62701/s);
    match(
      await fillCustomer(stage, 'agent', { ...texas, postalCode: '78701-1234' }),
      /State\nTX\nZIP code\n78701-1234/,
    );
  });

  it('find everything that is wrong at once, and offer no submit', async () => {
    await using stage = await qualified();
    await stage.say('agent', 'customer');
    const last = await fillCustomer(stage, 'agent', {
      bodyKind: 'company',
      legalName: 'LLC',
      reviewOption: 'other',
      partnerTenantId: 'dddddddd-1111-4111-8111-111111111111',
      customerTenantId: highTenant,
      segment: 'education',
      signer: 'partner',
      email: 'sales@fabrikam.example.com',
    });
    for (const rule of ['C4', 'C6', 'C7', 'C8', 'C9', 'C12', 'T6'])
      match(last, new RegExp(`${rule} · Blocks`));
    match(last, /T10 · Goes elsewhere\nThis tenant is in another cloud/);
    match(await force(stage, 'agent', 'submit-application'), /This cannot be submitted yet/);
    doesNotMatch(stage.last('reviewer'), /waiting for review/);
  });

  it('say of which of the two tenants they speak', async () => {
    await using stage = await qualified();
    await stage.say('agent', 'customer');
    const last = await fillCustomer(stage, 'agent', {
      partnerTenantId: 'fabrikam',
      customerTenantId: 'contoso.com',
    });
    match(last, /This is not a tenant ID\. It is about the tenant of the partner that buys\.\n/);
    match(last, /It is about the customer’s own tenant\. contoso\.com belongs to tenant c0a41b77/);
  });

  it('warn of a commercial tenant and let the application go on', async () => {
    await using stage = await qualified();
    const customerTenantId = 'eeeeeeee-1111-4111-8111-111111111111';
    match(await submitCustomer(stage, 'agent', { customerTenantId }), /Submitted.*T9 · Please note/s);
  });

  it('refuse a partner’s form for a customer, and a customer’s for a partner', async () => {
    await using stage = await qualified();
    await stage.say('agent', 'customer');
    match(await force(stage, 'agent', 'qualify-organization', organization), /cannot be used any more/);
    match(await stage.say('agent', 'next'), /Finish the application/);
    await stage.say('germanAgent', 'qualify');
    match(await force(stage, 'germanAgent', 'customer-body', body), /nicht mehr verwendbar/);
  });
});

describe('many customers', () => {
  it('start with one draft, however often somebody presses', async () => {
    await using stage = await qualified();
    await submitCustomer(stage, 'agent');
    await stage.say('agent', 'customer');
    const press = invoke(stage, 'agent', 'new-customer');
    const { deliver } = stage.tryout.simulator.teams;
    await Promise.all([deliver(press), deliver({ ...press, id: 'f:twin' })]);
    await deliver({ ...press, id: 'f:later' });
    await stage.rest();
    equal((await stage.say('agent', 'customer')).match(/GCC-\w{5}/g)?.length, 2);
  });

  it('are not the same customer twice, not even at the same moment', async () => {
    await using stage = await qualified();
    for (const player of ['agent', 'germanAgent'] as const) {
      await stage.say(player, 'customer');
      await fillCustomer(stage, player, { customerTenantId: gccTenant });
    }
    const { deliver } = stage.tryout.simulator.teams;
    const submit = (player: Player) => deliver(invoke(stage, player, 'submit-application'));
    await Promise.all([submit('agent'), submit('germanAgent')]);
    await stage.rest();
    equal(stage.all('reviewer').filter((words) => /Springfield\nSubmitted/.test(words)).length, 1);
  });

  it('are seen by their agent and the reviewers alone', async () => {
    await using stage = await qualified();
    const ref = (await submitCustomer(stage, 'agent')).match(/GCC-\w{5}/)?.[0] ?? '';
    equal(await stage.say('germanAgent', ref), await stage.say('germanAgent', 'GCC-00000'));
    doesNotMatch(await stage.say('germanAgent', 'kunde'), /Springfield/);
    match(await stage.say('reviewer', ref), /Springfield/);
    match(await stage.say('reviewer', 'customer'), /Only admin agents and sales agents can do this/);
  });

  it('may begin anew after one was withdrawn', async () => {
    await using stage = await qualified();
    await submitCustomer(stage, 'agent');
    match(await decide(stage, 'agent', 'Withdraw', 'withdraw-application'), /Withdrawn.*New application/s);
    await stage.press('agent', 'New application');
    await fillCustomer(stage, 'agent');
    match(await stage.press('agent', 'submit-application'), /Submitted/);
  });
});

describe('the review of a customer', () => {
  it('keeps four eyes: who applied never reviews, though they be a reviewer', async () => {
    await using lobby = await openStage();
    const file = `${lobby.folder}/roles.json`;
    const salesAgents = [people.agent, people.secondReviewer];
    await writeFile(
      file,
      JSON.stringify({ salesAgents, reviewers: [people.reviewer, people.secondReviewer] }),
    );
    await using stage = await openStage(monday, file);
    await qualifyPartner(stage);
    doesNotMatch(await submitCustomer(stage, 'secondReviewer'), /Prüfung beginnen/);
    match(await force(stage, 'secondReviewer', 'start-review'), /Das dürfen Sie nicht entscheiden/);
    match(stage.last('reviewer'), /A new application is waiting for review/);
  });

  it('refuses a validation ID that is none, a day before the form was sent, and a partner’s form', async () => {
    await using stage = await qualified();
    await submitCustomer(stage, 'agent');
    await rejects(stage.press('agent', 'Write to the customer'), /sees no/);
    match(await force(stage, 'agent', 'mail-customer'), /Submitted/);
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
    const wrong = {
      outcome: 'approved',
      answeredOn: '2026-01-04',
      validationId: '47 elf',
      comment: 'x'.repeat(2001),
    };
    const again = await decide(stage, 'reviewer', 'Microsoft has answered', 'record-approval', wrong);
    match(again, /Nothing was saved.*at most 18 digits, and nothing else.*at most 2,000 characters/s);
    match(
      await stage.press('reviewer', 'record-approval', {
        answeredOn: '2026-01-04',
        comment: '',
        validationId: '1',
      }),
      /not before the form was sent/,
    );
    match(
      await force(stage, 'reviewer', 'record-decision', { legalInfo: 'true' }),
      /cannot be used any more/,
    );
  });
});

describe('a validation ID', () => {
  it('is recorded unseen when Partner Center does not answer', async () => {
    await using stage = await qualified();
    await submitCustomer(stage, 'agent');
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
    stage.tryout.emulator.switch({ failures: [{ operation: '*', how: 'refuse', status: 503, times: 99 }] });
    const validationId = '4711';
    match(
      await decide(stage, 'reviewer', 'Microsoft has answered', 'record-approval', {
        outcome: 'approved',
        validationId,
      }),
      /C16 · Good.*4711/s,
    );
  });
});

describe('a reseller’s agent', () => {
  it('gives the provider’s tenant ID, not their own', async () => {
    await using stage = await qualified();
    await stage.say('germanAgent', 'kunde');
    await stage.press('germanAgent', 'customer-body', body);
    await stage.press('germanAgent', 'customer-data');
    equal(stage.inputs('germanAgent')['partnerTenantId'], ownTenant);
    const own = { ...tenants, partnerTenantId: 'ffffffff-1111-4111-8111-111111111111' };
    match(await stage.press('germanAgent', 'customer-tenants', own), /T6 · Blockiert/);
    await stage.press('germanAgent', 'customer-contact', contact);
    await stage.press('germanAgent', 'Mandanten ändern');
    match(await stage.press('germanAgent', 'customer-tenants', tenants), /Nichts steht im Weg/);
  });

  it('learns from “check” that the ID may stand in a customer’s form, and not as a customer', async () => {
    await using stage = await qualified();
    match(await stage.say('agent', `check ${ownTenant}`), /as the partner that buys\nYes\n.*tenant\nNo: T7/s);
    match(await stage.say('agent', `check ${highTenant}`), /\(S1\)\nNo: T4.*No: T4, T6.*No: T10/s);
  });
});
