import type { Customer } from '../../domain/customer.ts';
import { gccStanding } from '../../domain/gccStanding.ts';
import type { Approved, Known } from '../../domain/setup/customerSetup.ts';
import { isOtherState } from '../../domain/states.ts';
import { isSameText } from '../../domain/text.ts';
import { findOurs } from '../findOurs.ts';
import type { Customers } from '../partnerCenter.ts';

/** What tells a body from others, as far as Partner Center shows it of a customer: its name in its state. */
interface Body {
  readonly name: string;
  /** In any spelling; empty when it is not known. */
  readonly state: string;
}

/** What the application says: the tenant of its own, one in which nothing of the government's can be bought, the state. */
type Applied = Partial<Pick<Approved, 'tenantId' | 'commercialTenant' | 'hasCommercial' | 'state'>>;

/**
 * Whether Partner Center knows a customer by the tenant that it named, or as a body of this name, and how (V7 to V9); its
 * commercial tenant does not count, and a body in neither the state that is typed nor the approved one is another one.
 */
export async function knownAs(
  customers: Customers,
  { name, state }: Body,
  { tenantId, commercialTenant = '', hasCommercial, state: approved = state }: Applied = {},
): Promise<Known> {
  const named = tenantId && (await findOurs({ customers }, tenantId));
  const namesakes = await namesakesIn(customers, name, [state, approved]);
  const same = namesakes.filter(({ id }) => !isSameText(id, commercialTenant));
  const ours = [...(named ? [named] : []), ...same.filter(({ isOurs }) => isOurs)];
  if (ours.length === 0) return same.length > 0 ? 'elsewhere' : 'no';
  const qualified = await Promise.all(ours.map((one) => isQualified(customers, one)));
  if (qualified.includes(true)) return 'qualified';
  return hasCommercial ? 'no' : 'unqualified';
}

/** The customers of this name, but for those of ours that are in none of these states: of others' nobody tells us where they are. */
async function namesakesIn(
  customers: Customers,
  name: string,
  states: readonly string[],
): Promise<Customer[]> {
  const named = (await customers.list({ name })).filter((one) => isSameText(one.name, name));
  const found = await Promise.all(
    named.map(async ({ id, isOurs }) => (isOurs ? (await customers.find(id))?.state : undefined)),
  );
  return named.filter((_one, index) => !states.every((state) => isOtherState(found[index] ?? '', state)));
}

const isQualified = async (customers: Customers, { id }: Customer): Promise<boolean> =>
  gccStanding(await customers.qualifications(id)) !== 'none';
