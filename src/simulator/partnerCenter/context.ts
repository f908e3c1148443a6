import { Refused } from './answer.ts';
import type { Customer, State } from './state.ts';

/** What every operation works with. */
export interface EmulatorContext {
  readonly state: State;
  /** UTC, ISO 8601. */
  now(): string;
  /** A new GUID. */
  guid(): string;
}

/** A customer, whoever it belongs to. Refuses one that there is not. */
export function customerWith({ state }: EmulatorContext, id: string): Customer {
  const found = state.customers.find((one) => one.id === id);
  if (!found) throw new Refused(404, '60003', `The tenant ${id} was not found.`);
  return found;
}

/** The partner's own customer. Refuses one that there is not, and one of another partner. */
export function customerOf(context: EmulatorContext, id: string): Customer {
  const found = customerWith(context, id);
  if (found.relationship === 'none')
    throw new Refused(403, '20002', `The partner has no commerce relationship with the customer ${id}.`);
  return found;
}
