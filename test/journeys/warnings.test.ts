import { doesNotMatch, match } from 'node:assert/strict';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { fillCustomer, qualifyPartner } from '../support/journeys/customerJourney.ts';
import { fill } from '../support/journeys/journey.ts';
import { sellAsReseller } from '../support/journeys/resellerJourney.ts';
import { invite, nameCustomer } from '../support/journeys/takeoverJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('what would surprise somebody later is said', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  const customer = async (changed: Record<string, string>) => {
    await stage.say('agent', 'customer');
    return fillCustomer(stage, 'agent', changed);
  };

  it('of a partner abroad (P12)', async () => {
    const abroad = { street: 'Marienplatz 1', city: 'Munich', region: 'Bavaria', country: 'Germany' };
    match(await fill(stage, 'agent', abroad), /P12 · Please note\nThe partner is not in the United States/);
  });

  it('of a customer abroad (C17), which is no US government body either', async () => {
    await qualifyPartner(stage);
    const shown = await customer({ legalName: 'City of Munich', region: 'Bavaria', postalCode: '80331' });
    match(shown, /C17 · Please note/);
    doesNotMatch(shown, /C2 ·/);
  });

  it('of a contact with the partner’s mail, also where its site is in a part of that domain (C7)', async () => {
    await qualifyPartner(stage, { website: 'https://gov.fabrikam.example.com/csp' });
    match(await customer({ email: 'sales@fabrikam.example.com' }), /C7 · Blocks/);
  });

  it('of a customer that is ours and qualified already (C18)', async () => {
    await qualifyPartner(stage);
    match(await customer({ customerTenantId: customerIds.city }), /C18 · Please note/);
  });

  it('of none that is another’s, nor to a reseller of one that is not linked to it', async () => {
    await qualifyPartner(stage);
    doesNotMatch(await customer({ customerTenantId: customerIds.transit }), /C18/);
    await sellAsReseller(stage, 'reseller');
    await stage.say('reseller', 'language en');
    await stage.say('reseller', 'customer');
    doesNotMatch(await fillCustomer(stage, 'reseller', { customerTenantId: customerIds.county }), /C18/);
  });

  it('of a company that shows nothing of its data (C19)', async () => {
    await qualifyPartner(stage);
    match(await customer({ bodyKind: 'company', dataTypes: 'cui,cji', evidence: '' }), /C19 · Please note/);
  });

  it('of a customer that a colleague invites with the same link (X10), and nothing of a reseller’s', async () => {
    await qualifyPartner(stage);
    await stage.say('reseller', 'language en');
    await sellAsReseller(stage, 'reseller');
    await invite(stage, 'reseller');
    doesNotMatch(await nameCustomer(stage, 'agent'), /X10/);
    const ref = /GCC-\w{5}/.exec(stage.last('agent'))?.[0];
    match(await nameCustomer(stage, 'adminAgent'), new RegExp(`X10 · Please note.*It is ${ref}\\.`, 's'));
  });
});
