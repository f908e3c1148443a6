import { customerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import type { Customer } from '../../../src/simulator/partnerCenter/state.ts';
import { documented } from '../processes/documented.ts';
import { type Center, lineOf, newRequestId, start } from './partnerCenter.ts';
import type { Ids } from './partnerCenterFixtures.ts';

const ids: Ids = {
  cart: '0f5a4a60-61d1-4a4e-9d5a-7a2d6a0a9d11',
  order: 'a68736758d9c',
  continuation: Buffer.from('offset 40').toString('base64'),
};
const onePage = 40;

const spelling: Readonly<Record<string, 'number' | 'name'>> = {
  errorNumber: 'number',
  cartWithNamedError: 'name',
};

type Qualification = Omit<Customer['qualifications'][number], 'since'>;

/** What a customer has besides, for the examples that tell of it. */
const qualified: Readonly<Record<string, readonly [keyof typeof customerIds, ...Qualification[]]>> = {
  qualificationsEducation: ['university', { kind: 'Education', status: 'Approved' }],
  qualificationsDenied: ['bakery', { kind: 'Education', status: 'Denied', reason: 'Not a school' }],
  qualificationsOfTwo: [
    'city',
    { kind: 'GovernmentCommunityCloud', status: 'Approved' },
    { kind: 'StateOwnedEntity' },
  ],
};

/** Brings the emulator to where an example begins: customers, their qualifications, a cart, an order. */
export async function prepared(opened: Center, name: string): Promise<Ids> {
  const { center, emulator, later } = opened;
  prepareCustomers(opened, name);
  emulator.switch({
    errorCode: spelling[name] ?? 'text',
    qualificationDate: /Education|Denied/.test(name) ? 'vettingCreatedDate' : 'vettingCreateDate',
    orderDelay: 0,
  });
  if (name === 'errorNewer') await documented[name]?.call(center);
  if (!/cart|order|progress|subscriptions|checkout/i.test(name) || /Error$/.test(name)) return ids;
  const cart = { lines: [lineOf(2, { resellerMpnId: '4847383' })], isResellerAttested: true };
  const { id } = await center.ordering.createCart(customerIds.city, cart, newRequestId());
  if (/cart|checkout/i.test(name)) return { ...ids, cart: id };
  const { orders } = await center.ordering.checkout(customerIds.city, id, newRequestId());
  later(60);
  return { ...ids, order: orders[0]?.id ?? '' };
}

function prepareCustomers({ emulator: { state } }: Center, name: string): void {
  const [city] = state.customers;
  if (!city) throw new Error('the emulator has no customers');
  const [who, ...all] = qualified[name] ?? ['city', ...city.qualifications];
  const customer = state.customers.find(({ id }) => id === customerIds[who]);
  Object.assign(customer ?? {}, { qualifications: all.map((one) => ({ ...one, since: start })) });
  if (name === 'customers' || name === 'customersNext')
    for (let more = 0; more < onePage; more += 1) state.customers.push({ ...city, id: `another-${more}` });
}
