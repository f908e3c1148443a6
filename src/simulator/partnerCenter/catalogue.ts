import { type Answer, collection, invalid, link, Refused, self } from './answer.ts';
import { customerOf, type House } from './house.ts';
import { isGcc } from './qualifications.ts';
import type { Ask } from './request.ts';
import { basesOf, type Shelved, type ShelvedAvailability, shelf, skuOf, upgradesOf } from './shelf.ts';

/** `GET /products` and `GET /customers/{id}/products` */
export function products(house: House, ask: Ask): Answer {
  if (ask.query.get('targetView') !== 'OnlineServices') throw new Refused(403, '400036', 'No such view.');
  const seen = visible(house, ask);
  const firsts = seen.filter((one) => seen.find(({ productId }) => productId === one.productId) === one);
  const uri = `${scopeOf(ask)}/products?${ask.query}`;
  return { status: 200, body: collection(firsts.map(productDocument), uri) };
}

/** `GET …/products/{product}/skus` */
export function skus(house: House, ask: Ask): Answer {
  const { product } = ask.params;
  const items = visible(house, ask).filter(({ productId }) => productId === product);
  if (items.length === 0) throw new Refused(404, '400013', 'The product was not found.');
  const documents = items.map((one) => skuDocument(house, one));
  return {
    status: 200,
    body: collection(documents, `${scopeOf(ask)}/products/${product}/skus?${ask.query}`),
  };
}

/** `GET …/products/{product}/skus/{sku}/availabilities` */
export function availabilities(house: House, ask: Ask): Answer {
  const { product, sku } = ask.params;
  const found = visible(house, ask).find((one) => one.productId === product && one.skuId === sku);
  if (!found) throw new Refused(404, '400018', 'The sku was not found.');
  const uri = `${scopeOf(ask)}/products/${product}/skus/${sku}/availabilities?${ask.query}`;
  return { status: 200, body: collection(found.availabilities.map(availabilityIn(found)), uri) };
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

const productDocument = ({ productId, productTitle }: Shelved) => ({
  id: productId,
  title: productTitle,
  description: 'Simulated: the price is an invented sample.',
  productType: { id: 'OnlineServicesNCE', displayName: 'OnlineServicesNCE' },
  isMicrosoftProduct: true,
  publisherName: 'Microsoft Corporation',
  links: {
    skus: link(`/products/${productId}/skus?country=US&targetSegment=government`),
    ...self(`/products/${productId}?country=US`),
  },
});

const skuDocument = (house: House, sku: Shelved) => ({
  id: sku.skuId,
  productId: sku.productId,
  title: sku.title,
  description: sku.title,
  minimumQuantity: 1,
  maximumQuantity: sku.most,
  isTrial: false,
  supportedBillingCycles: [...new Set(termsOf(sku).map(({ billingCycle }) => billingCycle.toLowerCase()))],
  purchasePrerequisites: ['MicrosoftCustomerAgreement'],
  inventoryVariables: [],
  provisioningVariables: [],
  actions: ['Refund'],
  ...(sku.needsAttestation && { attestationProperties: { enforceAttestation: true } }),
  dynamicAttributes: {
    isMicrosoftProduct: true,
    hasConstraints: true,
    isAddon: sku.isAddOn,
    prerequisiteSkus: sku.isAddOn ? basesOf(house) : [],
    isSoftwareAssuranceApplicable: false,
    upgradeTargetOffers: upgradesOf(house, sku),
    provisioningId: sku.licenceId,
    internal: false,
  },
  links: {
    availabilities: link(`/products/${sku.productId}/skus/${sku.skuId}/availabilities?country=US`),
    ...self(`/products/${sku.productId}/skus/${sku.skuId}?country=US`),
  },
});

const termsOf = ({ availabilities: all }: Shelved) => all.flatMap(({ terms }) => terms);

const commitments = { P1M: 'One-month', P1Y: 'One-year', P3Y: 'Three-year' };
const bills = { Monthly: 'monthly', Annual: 'yearly', Triennial: 'every three years' };

/** Documents of a sku's availabilities. */
const availabilityIn =
  (sku: Shelved) =>
  ({ availabilityId, catalogItemId, terms }: ShelvedAvailability) => ({
    id: availabilityId,
    productId: sku.productId,
    skuId: sku.skuId,
    catalogItemId,
    defaultCurrency: { code: 'USD', symbol: '$' },
    segment: 'government',
    country: 'US',
    isPurchasable: true,
    isRenewable: true,
    renewalInstructions: [
      {
        applicableTermIds: terms.map(({ id }) => id),
        renewalOptions: [{ renewToId: skuOf(sku), isAutoRenewable: true }],
      },
    ],
    terms: terms.map(({ id, duration, billingCycle }) => ({
      id,
      duration,
      description: `${commitments[duration]} commitment, billed ${bills[billingCycle]}`,
      billingCycle,
      cancellationPolicies: [
        {
          refundOptions: [
            { sequenceId: 0, type: 'Full', expiresAfter: 'P1D' },
            { sequenceId: 1, type: 'Partial', expiresAfter: 'P7D' },
          ],
        },
      ],
    })),
    links: self(`/products/${sku.productId}/skus/${sku.skuId}/availabilities/${availabilityId}?country=US`),
  });
