import type { Player, Stage } from '../processes/tryout.ts';
import { qualifyPartner, submitCustomer } from './customerJourney.ts';
import { decide } from './journey.ts';

/** A customer of the emulator's story, whose validation ID was issued to it. */
export const town = { legalName: 'Town of Sample', region: 'Texas', website: 'www.townofsample.example.gov' };
export const townCode = '481520';

export const company = {
  name: 'Town of Sample',
  sameName: '',
  line1: '1 Town Green',
  line2: '',
  city: 'Austin',
  state: 'TX',
  postalCode: '78701',
  asTyped: 'false',
};
export const person = {
  firstName: 'Ada',
  lastName: 'Poe',
  email: 'ada.poe@townofsample.example.gov',
  phone: '',
};

/** Has the partner and a customer of this agent approved. */
export async function approveTown(
  stage: Stage,
  player: Player = 'agent',
  partner: Changed = {},
): Promise<void> {
  await qualifyPartner(stage, partner);
  await submitCustomer(stage, player, town);
  await stage.press('reviewer', 'Start review');
  await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
  await decide(stage, 'reviewer', 'Microsoft has answered', 'record-approval', {
    outcome: 'approved',
    validationId: townCode,
  });
}

type Changed = Readonly<Record<string, string>>;

/** Starts a setup from the card of the approved customer and answers everything, up to the last look. */
export async function fillSetup(stage: Stage, player: Player, changed: Changed = {}): Promise<string> {
  await stage.press(player, 'set-up-customer');
  await stage.press(player, 'setup-code', { validationId: townCode, sameName: 'false', ...changed });
  await stage.press(player, 'setup-company', { ...company, ...changed });
  await stage.press(player, 'setup-domain', { prefix: 'townofsample', ...changed });
  return stage.press(player, 'setup-person', { ...person, ...changed });
}
