import { customerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import type { Player, Stage } from '../processes/tryout.ts';
import { decide } from './journey.ts';

/** A GCC customer of another partner, as Partner Center's emulator knows it. */
export const transit = {
  customerName: 'Example Transit District',
  customerTenant: customerIds.transit as string,
  market: 'us',
  contactName: 'IT director',
  email: 'it@exampletransit.example',
  reseller: '',
};

type Changed = Readonly<Record<string, string>>;

/** Names the customer of somebody's first take-over; returns what is asked next. */
export async function nameCustomer(stage: Stage, player: Player, changed: Changed = {}): Promise<string> {
  await stage.say(player, 'takeover');
  return stage.press(player, 'takeover-customer', { ...transit, ...changed });
}

/** Invites the customer with the prepared mail, and records that it was sent. */
export async function invite(stage: Stage, player: Player, changed: Changed = {}): Promise<string> {
  await nameCustomer(stage, player, changed);
  await stage.press(player, 'takeover-invitation');
  return decide(stage, player, 'The mail was sent', 'takeover-sent');
}

/** Lets the customer accept, and the desk hear of it as it does from Partner Center's events. */
export async function accept(stage: Stage): Promise<void> {
  stage.tryout.emulator.act('acceptance', { customerId: customerIds.transit });
  await stage.tryout.wake();
}
