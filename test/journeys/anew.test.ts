import { doesNotMatch, equal, match } from 'node:assert/strict';
import { body, contact, qualifyPartner, submitCustomer } from '../support/journeys/customerJourney.ts';
import { business, decide, declaration, organization, submit } from '../support/journeys/journey.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

const refuse = async (stage: Stage) => {
  await stage.press('reviewer', 'Start review');
  await decide(stage, 'reviewer', 'Reject', 'reject-application', { reasons: 'EVIDENCE_MISSING' });
  return stage.last('agent').match(/GCC-\w{5}/)?.[0];
};

describe('an application after one that came to nothing', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  it('begins with what the agent answered for the organization, but for what they declare', async () => {
    await submit(stage, 'agent');
    const ref = await refuse(stage);
    const first = await stage.press('agent', 'New application');
    match(first, new RegExp(`what you answered in ${ref}: look through every step`));
    const { legalName, website, partnerType } = stage.inputs('agent');
    equal(`${legalName} ${website} ${partnerType}`, `Fabrikam Cloud LLC ${organization.website} directBill`);
    doesNotMatch(await stage.press('agent', 'qualify-organization', { city: 'Bellevue' }), /look through/);
    const claims = stage.inputs('agent');
    equal(claims['servesGovernmentReference'], business.servesGovernmentReference);
    equal(claims['servesGovernment'], 'true');
    await stage.press('agent', 'qualify-business');
    const { contactName, binding, authorized } = stage.inputs('agent');
    equal(`${contactName} ${binding} ${authorized}`, `${declaration.contactName}  `);
    match(await stage.press('agent', 'qualify-declaration'), /P6 · Blocks/);
    await stage.press('agent', 'Change contact');
    await stage.press('agent', 'qualify-declaration', { binding: 'true', authorized: 'true' });
    const submitted = await stage.press('agent', 'submit-application');
    match(submitted, new RegExp(`Submitted.*Bellevue.*Opened\\n.*\\nSales agent · ${ref}`, 's'));
    match(await stage.press('reviewer', 'Start review'), /In review/);
  });

  it('begins with the same customer from its card, and with nothing for another one', async () => {
    await qualifyPartner(stage);
    await submitCustomer(stage, 'agent');
    const ref = await refuse(stage);
    const first = await stage.press('agent', 'New application');
    match(first, new RegExp(`what you answered in ${ref}`));
    equal(stage.inputs('agent')['legalName'], body.legalName);
    for (const form of ['customer-body', 'customer-data', 'customer-tenants'])
      await stage.press('agent', form);
    const { email, binding } = stage.inputs('agent');
    equal(`${email} ${binding}`, `${contact.email} `);
    await stage.say('agent', 'customer');
    doesNotMatch(await stage.press('agent', 'New customer'), new RegExp(`${ref}`));
    equal(stage.inputs('agent')['legalName'], '');
  });

  it('is begun once, however often its button is pressed', async () => {
    await qualifyPartner(stage);
    await submitCustomer(stage, 'agent');
    await refuse(stage);
    const card = stage.last('agent').match(/GCC-\w{5}/)?.[0] ?? '';
    const first = await stage.press('agent', 'New application');
    await stage.say('agent', card);
    equal(await stage.press('agent', 'New application'), first);
  });

  it('begins with nothing of another agent’s', async () => {
    await submit(stage, 'agent');
    await refuse(stage);
    doesNotMatch(await stage.say('adminAgent', 'qualify'), /what you answered/);
    equal(stage.inputs('adminAgent')['legalName'], '');
  });
});
