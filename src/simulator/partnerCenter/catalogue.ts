import { type Answer, collection, invalid, link, Refused, self } from './answer.ts';
import type { ApiCall } from './call.ts';
import { customerOf, type EmulatorContext } from './context.ts';
import { basesOf, type Offer, type OfferAvailability, offersOf, skuOf, upgradesOf } from './offers.ts';
import { isGcc } from './qualifications.ts';

/** `GET /products` and `GET /customers/{id}/products` */
export function products(context: EmulatorContext, call: ApiCall): Answer {
  if (call.query.get('targetView') !== 'OnlineServices') throw new Refused(403, '400036', 'No such view.');
  const seen = visible(context, call);
  const firsts = seen.filter((one) => seen.find(({ productId }) => productId === one.productId) === one);
  const uri = `${scopeOf(call)}/products?${call.query}`;
  return { status: 200, body: collection(firsts.map(productDocument), uri) };
}

/** `GET …/products/{product}/skus` */
export function skus(context: EmulatorContext, call: ApiCall): Answer {
  const { product } = call.params;
  const items = visible(context, call).filter(({ productId }) => productId === product);
  if (items.length === 0) throw new Refused(404, '400013', 'The product was not found.');
  const documents = items.map((one) => skuDocument(context, one));
  return {
    status: 200,
    body: collection(documents, `${scopeOf(call)}/products/${product}/skus?${call.query}`),
  };
}

/** `GET …/products/{product}/skus/{sku}/availabilities` */
export function availabilities(context: EmulatorContext, call: ApiCall): Answer {
  const { product, sku } = call.params;
  const found = visible(context, call).find((one) => one.productId === product && one.skuId === sku);
  if (!found) throw new Refused(404, '400018', 'The sku was not found.');
  const uri = `${scopeOf(call)}/products/${product}/skus/${sku}/availabilities?${call.query}`;
  return { status: 200, body: collection(found.availabilities.map(availabilityIn(found)), uri) };
}

const scopeOf = ({ params: { customer } }: ApiCall): string => (customer ? `/customers/${customer}` : '');

/** What can be seen from here: the partner's segment, or what a customer may buy of it. */
function visible(context: EmulatorContext, call: ApiCall): Offer[] {
  const { customer } = call.params;
  if (!customer && call.query.get('country') !== 'US') throw invalid('country');
  if (call.query.get('targetSegment') !== 'government') throw new Refused(403, '400030', 'No such segment.');
  if (!context.state.switches.partnerQualified)
    throw new Refused(403, '400030', 'The target segment is not allowed.');
  return customer && !isGcc(context, customerOf(context, customer)) ? [] : offersOf(context);
}

const productDocument = ({ productId, productTitle }: Offer) => ({
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

const skuDocument = (context: EmulatorContext, sku: Offer) => ({
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
    prerequisiteSkus: sku.isAddOn ? basesOf(context) : [],
    isSoftwareAssuranceApplicable: false,
    upgradeTargetOffers: upgradesOf(context, sku),
    provisioningId: sku.licenceId,
    internal: false,
  },
  links: {
    availabilities: link(`/products/${sku.productId}/skus/${sku.skuId}/availabilities?country=US`),
    ...self(`/products/${sku.productId}/skus/${sku.skuId}?country=US`),
  },
});

const termsOf = ({ availabilities: all }: Offer) => all.flatMap(({ terms }) => terms);

const commitments = { P1M: 'One-month', P1Y: 'One-year', P3Y: 'Three-year' };
const bills = { Monthly: 'monthly', Annual: 'yearly', Triennial: 'every three years' };

/** Documents of a sku's availabilities. */
const availabilityIn =
  (sku: Offer) =>
  ({ availabilityId, catalogItemId, terms }: OfferAvailability) => ({
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
