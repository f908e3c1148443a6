import { ownTenant } from '../support/journeys/journey.ts';
import { application, apply } from './support/applications.ts';
import { counts } from './support/look.ts';
import { field, fillIn, type Person, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

const azure = 'a2900000-0000-4000-8000-000000000001';
const high = 'a2900000-0000-4000-8000-000000000002';
const dod = 'a2900000-0000-4000-8000-000000000003';
const gcc = '9cc00000-0000-4000-8000-000000000001';
const sovereign = '5ea00000-0000-4000-8000-000000000001';
const missing = '0dd00000-0000-4000-8000-000000000001';
const unknown = 'c0f00000-0000-4000-8000-000000000001';

const zeros = '00000000-0000-0000-0000-000000000000';

/** What blocks a submit. */
const wrong = [
  ['our tenant', /T1 · Blocks\s+This is not a tenant ID\./],
  ['contoso.com', RegExp(`T1 · Blocks.*contoso\\.com belongs to tenant ${ownTenant}`, 's')],
  [zeros, /T2 · Blocks\s+This is a placeholder/],
  [missing, /T3 · Blocks\s+There is no tenant with this ID or domain name\./],
  [azure, /T4 · Blocks\s+This is an Azure government tenant\./],
  [high, /T4 · Blocks/],
  [dod, /T4 · Blocks/],
] as const;

/** What only asks for attention. */
const unusual = [
  [gcc, /T5 · Please note\s+Unusual: partner tenants are commercial\./],
  [sovereign, /T5 · Please note/],
  [unknown, /T8 · Please note\s+The tenant could not be checked\./],
] as const;

const kinds = [
  [ownTenant, /Kind\s+Commercial/],
  [
    'contoso.com',
    RegExp(`Tenant ID\\s+${ownTenant}.*Kind\\s+Commercial|Kind\\s+Commercial.*${ownTenant}`, 's'),
  ],
  [gcc, /Government Community Cloud \(GCC\).*but mind T5.*as the customer’s tenant\s+Yes/s],
  [azure, /Azure Government or GCC High.*T4/s],
  [high, /GCC High.*No: T4.*No: T10.*sold by invitation only/s],
  [dod, /US Department of Defense.*T4/s],
  [sovereign, /Another sovereign cloud.*T5/s],
  [missing, /There is no such tenant.*T3/s],
  [unknown, /Could not be determined.*T8/s],
  ['12345678-1234-1234-1234-123456789012', /T2/],
] as const;

const submitOf = ({ newest }: Person) => newest.getByRole('button', { name: 'Submit', exact: true });

/** Puts another tenant ID into the organization form, from the last look and back to it. */
async function correct(agent: Person, tenant: string): Promise<void> {
  await agent.press('Change organization');
  await agent.sees(/Partner tenant ID.*Save/s);
  await field(agent.newest, 'Partner tenant ID').fill(tenant);
  await agent.press('Save');
  await agent.sees(/Check and submit/);
}

async function showsAtOnce({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  await agent.say('qualify');
  await agent.sees(/Step 1 of 3/);
  await fillIn(agent.newest, application.organization, { 'Partner tenant ID': azure });
  await agent.press('Next');
  await agent.sees(/Step 2 of 3/);
  await agent.sees(/T4 · Blocks\s+This is an Azure government tenant\..*Take the Microsoft ID/s);
}

async function blocks({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  await apply(agent, { 'Partner tenant ID': missing });
  for (const [tenant, finding] of wrong) {
    await correct(agent, tenant);
    await agent.sees(finding);
    await agent.sees(/This cannot be submitted yet/);
    await counts(submitOf(agent), 0);
  }
  await correct(agent, ownTenant);
  await agent.sees(/Nothing stands in the way/);
  await submitOf(agent).click();
  await agent.sees(/Fabrikam Cloud LLC\s+Submitted/);
}

async function warns({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  await apply(agent);
  for (const [tenant, finding] of unusual) {
    await correct(agent, tenant);
    await agent.sees(finding);
    await agent.sees(/Nothing stands in the way/);
    await counts(submitOf(agent), 1);
  }
}

async function checks({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  for (const [asked, kind] of kinds) {
    await agent.say(`check ${asked}`);
    await agent.sees(/Which tenant is this\?/);
    await agent.sees(kind);
  }
}

describe('the tenant ID', () => {
  const on = setting('afresh');

  it('shows at once what is wrong with it, on the very next card', () => showsAtOnce(on));
  it('blocks the submit as long as it is wrong, and no longer', () => blocks(on));
  it('only asks for attention when it is unusual', () => warns(on));
  it('is told by “check” with its kind, and what it may be used for', () => checks(on));
});
