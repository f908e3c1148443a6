import type { Customer } from '../../domain/customer.ts';
import { gccStanding } from '../../domain/gccStanding.ts';
import type { Approved, Known } from '../../domain/setup/customerSetup.ts';
import { isSameText } from '../../domain/text.ts';
import type { Customers } from '../partnerCenter.ts';

/** What the application says of a tenant in which the customer can buy nothing of the government's. */
type Commercial = Pick<Approved, 'commercialTenant' | 'hasCommercial'>;

/** Whether Partner Center knows a customer of this name, and how (V7 to V9); its commercial tenant does not count. */
export async function knownAs(
  customers: Customers,
  name: string,
  { commercialTenant = '', hasCommercial }: Commercial = {},
): Promise<Known> {
  const named = (await customers.list({ name })).filter((one) => isSameText(one.name, name));
  const same = named.filter(({ id }) => !isSameText(id, commercialTenant));
  const ours = same.filter(({ isOurs }) => isOurs);
  if (ours.length === 0) return same.length > 0 ? 'elsewhere' : 'no';
  const qualified = await Promise.all(ours.map((one) => isQualified(customers, one)));
  if (qualified.includes(true)) return 'qualified';
  return hasCommercial ? 'no' : 'unqualified';
}

const isQualified = async (customers: Customers, { id }: Customer): Promise<boolean> =>
  gccStanding(await customers.qualifications(id)) !== 'none';
