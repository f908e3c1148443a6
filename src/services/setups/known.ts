import type { Customer } from '../../domain/customer.ts';
import type { Known } from '../../domain/setup/customerSetup.ts';
import type { Customers } from '../partnerCenter.ts';

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Whether Partner Center knows a customer of this name, and how (V7 to V9). */
export async function knownAs(customers: Customers, name: string): Promise<Known> {
  const same = (await customers.list({ name })).filter((one) => isSame(one.name, name));
  const ours = same.find(({ isOurs }) => isOurs);
  if (ours) return (await isQualified(customers, ours)) ? 'qualified' : 'unqualified';
  return same.length > 0 ? 'elsewhere' : 'no';
}

const isQualified = async (customers: Customers, { id }: Customer): Promise<boolean> =>
  (await customers.qualifications(id)).some(({ kind }) => kind !== 'stateOwnedEntity' && kind !== 'unknown');
