import type { Player, Stage } from '../processes/tryout.ts';

/** A tenant ID that nobody else uses; commercial in the simulator. */
export const ownTenant = 'c0a41b77-2d6e-4f19-8b53-7e9f10a2d4c6';

export const organization = {
  partnerType: 'directBill',
  legalName: 'Fabrikam Cloud LLC',
  tenantId: ownTenant,
  street: '1 Main Street',
  city: 'Redmond',
  region: 'WA',
  postalCode: '98052',
  country: 'USA',
  website: 'www.fabrikam.example.com',
  enrolment: 'active',
  agreement: 'accepted',
};
export const business = {
  servesGovernment: 'true',
  servesGovernmentReference: 'City of Redmond 2025-17',
  hasContracts: 'false',
  hasContractsReference: '',
  usesVehicles: 'false',
  usesVehiclesReference: '',
};
export const declaration = {
  contactName: 'Compliance desk',
  jobTitle: 'Director',
  email: 'desk@fabrikam.example.com',
  phone: '+1 425 555 0100',
  binding: 'true',
  authorized: 'true',
};

/** Fills the application up to the last look. */
export async function fill(
  stage: Stage,
  player: Player,
  changed: Record<string, string> = {},
): Promise<string> {
  await stage.say(player, 'qualify');
  await stage.press(player, 'qualify-organization', { ...organization, ...changed });
  await stage.press(player, 'qualify-business', { ...business, ...changed });
  return stage.press(player, 'qualify-declaration', { ...declaration, ...changed });
}

/** Fills and submits an application. */
export async function submit(
  stage: Stage,
  player: Player,
  changed: Record<string, string> = {},
): Promise<string> {
  await fill(stage, player, changed);
  return stage.press(player, 'submit-application');
}

/** Opens one of a case's forms by its button, and sends it. */
export async function decide(
  stage: Stage,
  player: Player,
  button: string,
  verb: string,
  inputs: Record<string, string> = {},
): Promise<string> {
  await stage.press(player, button);
  return stage.press(player, verb, inputs);
}
