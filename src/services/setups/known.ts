import type { Customer } from '../../domain/customer.ts';
import { gccStanding } from '../../domain/gccStanding.ts';
import type { Approved, Known } from '../../domain/setup/customerSetup.ts';
import { stateCode } from '../../domain/states.ts';
import { isSameText } from '../../domain/text.ts';
import { findOurs } from '../findOurs.ts';
import type { Customers } from '../partnerCenter.ts';

/** What tells a body from others, as far as Partner Center shows it of a customer: its name in its state. */
interface Body {
  readonly name: string;
  /** In any spelling; empty when it is not known. */
  readonly state: string;
}

/** What the application says of tenants: that of its own, and one in which nothing of the government's can be bought. */
type Tenants = Partial<Pick<Approved, 'tenantId' | 'commercialTenant' | 'hasCommercial'>>;

/**
 * Whether Partner Center knows a customer by the tenant that it named, or as a body of this name, and how (V7 to V9); its
 * commercial tenant does not count, and a body in another state is another one.
 */
export async function knownAs(
  customers: Customers,
  body: Body,
  { tenantId, commercialTenant = '', hasCommercial }: Tenants = {},
): Promise<Known> {
  const named = tenantId && (await findOurs({ customers }, tenantId));
  const same = (await namesakes(customers, body)).filter(({ id }) => !isSameText(id, commercialTenant));
  const ours = [...(named ? [named] : []), ...same.filter(({ isOurs }) => isOurs)];
  if (ours.length === 0) return same.length > 0 ? 'elsewhere' : 'no';
  const qualified = await Promise.all(ours.map((one) => isQualified(customers, one)));
  if (qualified.includes(true)) return 'qualified';
  return hasCommercial ? 'no' : 'unqualified';
}

/** The customers of this name, but for those of ours that are in another state: of others' nobody tells us where they are. */
async function namesakes(customers: Customers, { name, state }: Body): Promise<Customer[]> {
  const named = (await customers.list({ name })).filter((one) => isSameText(one.name, name));
  const states = await Promise.all(
    named.map(async ({ id, isOurs }) => (isOurs ? (await customers.find(id))?.state : undefined)),
  );
  return named.filter((_one, index) => !isOtherState(states[index] ?? '', state));
}

/** Whether two states are certainly not the same one. */
function isOtherState(one: string, other: string): boolean {
  const [code, otherCode] = [stateCode(one), stateCode(other)];
  return code !== undefined && otherCode !== undefined && code !== otherCode;
}

const isQualified = async (customers: Customers, { id }: Customer): Promise<boolean> =>
  gccStanding(await customers.qualifications(id)) !== 'none';
