import { type Answer, collection, invalid, Refused, self } from './answer.ts';
import { customerOf, type House } from './house.ts';
import { isGcc } from './qualifications.ts';
import type { Ask } from './request.ts';
import { basesOf, type Shelved, shelf, terms } from './shelf.ts';

/** `GET /products` and `GET /customers/{id}/products` */
export function products(house: House, ask: Ask): Answer {
  if (ask.query.get('targetView') !== 'OnlineServices') throw new Refused(403, '400036', 'No such view.');
  const items = visible(house, ask).map((one) => productDocument(one));
  return { status: 200, body: collection(items, `${scopeOf(ask)}/products`) };
}

/** `GET …/products/{product}/skus` */
export function skus(house: House, ask: Ask): Answer {
  const { product } = ask.params;
  const items = visible(house, ask).filter(({ productId }) => productId === product);
  if (items.length === 0) throw new Refused(404, '400013', 'The product was not found.');
  const bases = basesOf(house);
  const body = collection(
    items.map((one) => skuDocument(one, bases)),
    `${scopeOf(ask)}/products/${product}/skus`,
  );
  return { status: 200, body };
}

/** `GET …/products/{product}/skus/{sku}/availabilities` */
export function availabilities(house: House, ask: Ask): Answer {
  const { product, sku } = ask.params;
  const items = visible(house, ask).filter((one) => one.productId === product && one.skuId === sku);
  if (items.length === 0) throw new Refused(404, '400018', 'The sku was not found.');
  const uri = `${scopeOf(ask)}/products/${product}/skus/${sku}/availabilities`;
  return { status: 200, body: collection(items.map(availabilityDocument), uri) };
}

const scopeOf = ({ params: { customer } }: Ask): string => (customer ? `/customers/${customer}` : '');

/** What can be seen from here: the partner's segment, or what a customer may buy of it. */
function visible(house: House, ask: Ask): Shelved[] {
  const { customer } = ask.params;
  if (!customer && ask.query.get('country') !== 'US') throw invalid('country');
  if (ask.query.get('targetSegment') !== 'government') throw new Refused(403, '400030', 'No such segment.');
  if (!house.state.switches.partnerQualified)
    throw new Refused(403, '400030', 'The target segment is not allowed.');
  return customer && !isGcc(house, customerOf(house, customer)) ? [] : shelf(house);
}

const productDocument = ({ productId, title }: Shelved) => ({
  id: productId,
  title,
  description: 'Simulated: the price is an invented sample.',
  productType: { id: 'OnlineServicesNCE', displayName: 'OnlineServicesNCE' },
  isMicrosoftProduct: true,
  publisherName: 'Microsoft Corporation',
  links: self(`/products/${productId}?country=US`),
});

const skuDocument = (
  { productId, skuId, title, isAddOn = false, licenceId, most }: Shelved,
  bases: string[],
) => ({
  id: skuId,
  productId,
  title,
  description: title,
  minimumQuantity: 1,
  maximumQuantity: most,
  isTrial: false,
  supportedBillingCycles: ['annual', 'monthly'],
  purchasePrerequisites: ['MicrosoftCustomerAgreement'],
  inventoryVariables: [],
  provisioningVariables: [],
  actions: ['Refund'],
  dynamicAttributes: {
    isMicrosoftProduct: true,
    hasConstraints: true,
    isAddon: isAddOn,
    prerequisiteSkus: isAddOn ? bases : [],
    provisioningId: licenceId,
  },
  links: self(`/products/${productId}/skus/${skuId}?country=US`),
});

const availabilityDocument = ({ productId, skuId, availabilityId, catalogItemId }: Shelved) => ({
  id: availabilityId,
  productId,
  skuId,
  catalogItemId,
  defaultCurrency: { code: 'USD', symbol: '$' },
  segment: 'government',
  country: 'US',
  isPurchasable: true,
  isRenewable: true,
  terms: terms.map(({ duration, billingCycle }, index) => ({
    id: `term${index}`,
    duration,
    description: `${duration === 'P1Y' ? 'One-year' : 'One-month'} commitment, billed ${billingCycle === 'Annual' ? 'yearly' : 'monthly'}`,
    billingCycle,
    cancellationPolicies: [{ refundOptions: [{ sequenceId: 0, type: 'Partial', expiresAfter: 'P7D' }] }],
  })),
  links: self(`/products/${productId}/skus/${skuId}/availabilities/${availabilityId}?country=US`),
});
