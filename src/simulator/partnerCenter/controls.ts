import { z } from 'zod/v4';
import { Refused } from './answer.ts';
import type { House } from './house.ts';
import { seed } from './seed.ts';
import { AccountStatus, type Customer } from './state.ts';
import { Switches } from './switches.ts';

const Code = z.object({ organizationName: z.string().min(1), maxCreates: z.int().min(1).default(1) });
const Withdrawn = z.object({ validationId: z.string() });
const Account = z.object({ customerId: z.string(), status: AccountStatus });
const Decision = z.object({
  customerId: z.string(),
  status: z.enum(['Approved', 'Denied']),
  reason: z.string().optional(),
});
const Acceptance = z.object({ customerId: z.string() });
const Administration = z.object({ customerId: z.string(), isAdministered: z.boolean() });

type Controls = Readonly<Record<string, (body: unknown) => void>>;

/** What Microsoft and customers do of their own accord: `POST /emulator/<name>` with these bodies. */
export const controls = (house: House): Controls => ({
  /** Changes the switches given and leaves the others. */
  switches(body) {
    Object.assign(house.state.switches, given(body));
  },
  /** Microsoft issues a validation ID. */
  code(body) {
    const { organizationName, maxCreates } = Code.parse(body);
    const validationId = String(481_600 + ++house.state.count);
    const eTag = `W/"datetime'${encodeURIComponent(house.now())}'"`;
    const partnerId = house.state.partner.id;
    const remainingCreates = maxCreates;
    house.state.codes.push({ partnerId, organizationName, validationId, maxCreates, remainingCreates, eTag });
  },
  /** Microsoft takes a validation ID back. */
  'code-back'(body) {
    const { validationId } = Withdrawn.parse(body);
    house.state.codes = house.state.codes.filter((one) => one.validationId !== validationId);
  },
  /** Microsoft decides on a qualification in review. */
  qualification(body) {
    const { customerId, status, reason } = Decision.parse(body);
    for (const one of customerWith(house, customerId).qualifications)
      if (one.status === 'InReview') Object.assign(one, { status, ...(reason && { reason }) });
  },
  /** Microsoft reviews an account. */
  account(body) {
    const { customerId, status } = Account.parse(body);
    customerWith(house, customerId).account = status;
  },
  ...deedsOfCustomers(house),
  'start-over'() {
    Object.assign(house.state, seed(house.state.partner.id, house.now()));
  },
});

const deedsOfCustomers = (house: House): Controls => ({
  /** A customer of another partner accepts the reseller relationship with us. */
  acceptance(body) {
    const { customerId } = Acceptance.parse(body);
    customerWith(house, customerId).relationship = 'reseller';
  },
  /** A customer signs the Microsoft Customer Agreement in its admin center. */
  signature(body) {
    const { customerId } = Acceptance.parse(body);
    customerWith(house, customerId).directSigned = true;
  },
  /** A customer grants the admin relationship, or ends it. */
  administration(body) {
    const { customerId, isAdministered } = Administration.parse(body);
    customerWith(house, customerId).isAdministered = isAdministered;
  },
});

/** A customer, whoever it belongs to. */
function customerWith({ state }: House, id: string): Customer {
  const found = state.customers.find((one) => one.id === id);
  if (!found) throw new Refused(404, '60003', `The tenant ${id} was not found.`);
  return found;
}

/** The switches that a body names; the defaults of the others must not come back. */
function given(body: unknown): object {
  const all = Switches.partial().strict().parse(body);
  return Object.fromEntries(Object.entries(all).filter(([key]) => Object.hasOwn(Object(body), key)));
}
