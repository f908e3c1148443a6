import type { PartnerCenter } from '../../../src/services/partnerCenter.ts';
import { codes, customerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import { address, cartOf, lineOf, newRequestId, partnerId, town } from '../partnerCenter/partnerCenter.ts';

const { bakery, city, county, lab, transit, tribe, university } = customerIds;
const templateId = '117a77b0-9360-443b-8795-c6dedc750cf9';
const cart = '0f5a4a60-61d1-4a4e-9d5a-7a2d6a0a9d11';
const order = 'a68736758d9c';
const catalogItemId = 'CFQ7TTC0GC02:0001:CFQ7TTC0G002';
const gone = 'CFQ7TTC0GC16:0001:CFQ7TTC0GB99';
const resold = { lines: [lineOf(2, { resellerMpnId: '4847383' })], isResellerAttested: true };
const acceptance = {
  templateId,
  by: { firstName: 'Rosa', lastName: 'Lee', email: 'rosa.lee@exampletribe.example', phone: '5125550100' },
  at: '2026-01-05T00:00:00Z',
};

const cityListed = {
  id: city,
  name: 'City of Example',
  domain: 'cityofexample.onmicrosoft.com',
  isOurs: true,
};
const countyListed = {
  ...cityListed,
  id: county,
  name: 'Example County',
  domain: 'examplecounty.onmicrosoft.com',
};
const reseller = {
  id: '3c2a5d70-6b1e-4f93-8d04-a7c9e2b1f001',
  name: 'Contoso Gov Reseller',
  mpnId: '4847383',
  isActive: true,
};
const created = {
  id: 'c5a1e7b0-42d9-4c36-8f1e-90ab6d3c2e55',
  credentials: { userName: 'admin', password: 'Sample-1' },
};
const product = { id: 'CFQ7TTC0GC02', title: 'Office 365 G3 GCC' };
const sku = {
  id: '0001',
  productId: 'CFQ7TTC0GC02',
  title: 'Office 365 G3 GCC',
  fewest: 1,
  most: 10_000_000,
  isTrial: false,
  isAddOn: false,
  worksWith: [],
  needsAttestation: false,
};
const availability = {
  catalogItemId,
  terms: [
    {
      duration: 'P1Y',
      billingCycle: 'annual',
    },
    {
      duration: 'P1Y',
      billingCycle: 'monthly',
    },
  ],
};
const line = { id: 0, catalogItemId, quantity: 25, currency: 'USD', orderGroup: '0' };
const pricedCart = {
  id: cart,
  status: 'active',
  lines: [{ ...line, price: { each: 20, total: 500 } }],
};
const placed = {
  id: order,
  status: 'completed',
  createdAt: '2026-05-06T20:01:11.440Z',
  lines: [{ reference: 'GCC-7F3K2' }],
};

/** One call of the client, and what the documented answer to it means in our words. */
interface Documented {
  readonly call: (center: PartnerCenter) => Promise<unknown>;
  readonly means: unknown;
  /** Examples that lead to this one. */
  readonly after?: readonly string[];
}
const one = (call: Documented['call'], means: unknown, after: readonly string[] = []): Documented => ({
  call,
  means,
  after,
});

/** What the client makes of each documented example, by the name of its fixture. */
export const documented: Readonly<Record<string, Documented>> = {
  organization: one(({ account }) => account.organization(), {
    tenantId: partnerId,
    name: 'Northwind Federal LLC',
    domain: 'northwindfed.onmicrosoft.com',
  }),
  validations: one(
    ({ account }) => account.validationCodes(),
    [{ id: codes.city, partnerId, organization: 'City of Example', most: 5, remaining: 4 }],
  ),
  relationshipRequest: one(
    ({ account }) => account.invitation(),
    `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${partnerId}&msppId=0&DAP=false#/BillingAccounts/partner-invitation`,
  ),
  relationships: one(({ account }) => account.resellers(), [reseller]),
  agreementStatus: one(({ account }) => account.hasSignedAgreement('4847383'), true),
  customers: one(({ customers }) => customers.list(), [cityListed]),
  customersNext: one(({ customers }) => customers.list(), [cityListed, countyListed], ['customers']),
  customersByName: one(({ customers }) => customers.list({ name: 'city' }), [cityListed]),
  customer: one(({ customers }) => customers.find(city), { ...cityListed, state: 'TX' }),
  customersOfReseller: one(({ customers }) => customers.list({ reseller: reseller.id }), [cityListed]),
  createCustomer: one(({ customers }) => customers.create(town, newRequestId()), created),
  createCustomerForReseller: one(
    ({ customers }) => customers.create({ ...town, resellerId: reseller.id }, newRequestId()),
    created,
  ),
  address: one(({ checks }) => checks.address(address), {
    verdict: 'verified',
    suggestions: [{ ...address, line1: '1 Town Grn' }],
  }),
  domainTaken: one(({ checks }) => checks.isDomainTaken('contoso.onmicrosoft.com'), true),
  domainFree: one(({ checks }) => checks.isDomainTaken(town.domain), false),
  accountStatus: one(({ customers }) => customers.accountStatus(city), 'allowed'),
  qualifications: one(
    ({ customers }) => customers.qualifications(city),
    [{ kind: 'governmentCommunityCloud', vetting: 'approved' }],
  ),
  qualificationsEducation: one(
    ({ customers }) => customers.qualifications(university),
    [{ kind: 'education', vetting: 'approved' }],
  ),
  qualificationsDenied: one(
    ({ customers }) => customers.qualifications(bakery),
    [
      {
        kind: 'education',
        vetting: 'denied',
        reason: 'Not an Education Customer',
      },
    ],
  ),
  qualificationsOfTwo: one(
    ({ customers }) => customers.qualifications(city),
    [{ kind: 'governmentCommunityCloud', vetting: 'approved' }, { kind: 'stateOwnedEntity' }],
  ),
  qualify: one(({ customers }) => customers.qualify(tribe, codes.city, newRequestId()), {
    kind: 'governmentCommunityCloud',
    vetting: 'inReview',
  }),
  agreementMetadata: one(({ agreements }) => agreements.current(), templateId),
  agreements: one(({ agreements }) => agreements.isAccepted(city), true),
  attest: one(({ agreements }) => agreements.attest(tribe, acceptance, newRequestId()), undefined),
  directSigned: one(({ agreements }) => agreements.isAccepted(lab), true),
  products: one(({ catalogue }) => catalogue.products(), [product]),
  customerProducts: one(({ catalogue }) => catalogue.products(city), [product]),
  skus: one(({ catalogue }) => catalogue.skus('CFQ7TTC0GC02'), [sku]),
  customerSkus: one(({ catalogue }) => catalogue.skus('CFQ7TTC0GC02', city), [sku]),
  availabilities: one(
    ({ catalogue }) => catalogue.availabilities({ id: '0001', productId: 'CFQ7TTC0GC02' }),
    [availability],
  ),
  customerAvailabilities: one(
    ({ catalogue }) => catalogue.availabilities({ id: '0001', productId: 'CFQ7TTC0GC02' }, city),
    [availability],
  ),
  createCart: one(({ ordering }) => ordering.createCart(city, resold, newRequestId()), pricedCart),
  cart: one(({ ordering }) => ordering.cart(city, cart), pricedCart),
  cartWithError: one(({ ordering }) => ordering.createCart(city, cartOf(lineOf(16)), newRequestId()), {
    ...pricedCart,
    lines: [{ ...line, catalogItemId: 'CFQ7TTC0GC16:0001:CFQ7TTC0G016', problem: '400041' }],
  }),
  cartWithNamedError: one(
    ({ ordering }) => ordering.createCart(city, cartOf(lineOf(16, { catalogItemId: gone })), newRequestId()),
    { ...pricedCart, lines: [{ ...line, catalogItemId: gone, problem: '10001' }] },
  ),
  checkout: one(({ ordering }) => ordering.checkout(city, cart, newRequestId()), {
    orders: [{ id: order }],
    failures: 0,
  }),
  orders: one(({ ordering }) => ordering.orders(city), [placed]),
  progress: one(({ ordering }) => ordering.progress(city, order), [{ status: 'fulfilled' }]),
  subscriptions: one(
    ({ ordering }) => ordering.subscriptions(city),
    [{ orderId: order, catalogItemId, status: 'active', cancelUntil: '2026-05-13T20:02:30.000Z' }],
  ),
  errorClassic: one(({ customers }) => customers.find(transit), { status: 403, code: '20002' }),
  errorNumber: one(({ customers }) => customers.find('00000000-1111-4111-8111-000000000001'), undefined),
  errorNewer: one(({ agreements }) => agreements.attest(tribe, acceptance, newRequestId()), undefined),
  errorThrottled: one(({ account }) => account.organization(), {
    status: 429,
    code: '',
    retryAfter: 57_000,
  }),
};
