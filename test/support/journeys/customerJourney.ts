import type { Player, Stage } from '../processes/tryout.ts';
import { decide, ownTenant, submit } from './journey.ts';

/** Tenants that the simulator knows as GCC and as GCC High. */
export const gccTenant = '9cc00000-0000-4000-8000-000000000001';
export const highTenant = 'a2900000-0000-4000-8000-000000000002';

export const body = {
  legalName: 'City of Springfield',
  bodyKind: 'city',
  street: '300 South Seventh Street',
  city: 'Springfield',
  region: 'IL',
  postalCode: '62701',
  website: 'www.springfield.example.gov',
};
export const regulatedData = { dataTypes: '', foreignOwned: 'false', evidence: 'Charter of 1840' };
export const tenants = {
  reviewOption: 'cspCustomer',
  partnerTenantId: ownTenant,
  customerTenantId: '',
  segment: 'none',
  hasCommercial: 'false',
};
export const contact = {
  contactName: 'Clerk of the city',
  jobTitle: 'City clerk',
  email: 'clerk@springfield.example.gov',
  phone: '+1 217 555 0100',
  signer: 'customer',
  signerName: 'The mayor',
  binding: 'true',
};

type Changed = Readonly<Record<string, string>>;

/** Has the partner qualified, by the agent and the English reviewer. */
export async function qualifyPartner(stage: Stage, changed: Changed = {}): Promise<void> {
  await submit(stage, 'agent', changed);
  await stage.press('reviewer', 'Start review');
  await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
  await decide(stage, 'reviewer', 'Microsoft has answered', 'record-decision', {
    outcome: 'approved',
    legalInfo: 'true',
  });
}

/** Fills the started application of a customer, up to the last look. */
export async function fillCustomer(stage: Stage, player: Player, changed: Changed = {}): Promise<string> {
  await stage.press(player, 'customer-body', { ...body, ...changed });
  await stage.press(player, 'customer-data', { ...regulatedData, ...changed });
  await stage.press(player, 'customer-tenants', { ...tenants, ...changed });
  return stage.press(player, 'customer-contact', { ...contact, ...changed });
}

/** Starts, fills and submits the application of somebody's first customer. */
export async function submitCustomer(stage: Stage, player: Player, changed: Changed = {}): Promise<string> {
  await stage.say(player, 'customer');
  await fillCustomer(stage, player, changed);
  return stage.press(player, 'submit-application');
}
