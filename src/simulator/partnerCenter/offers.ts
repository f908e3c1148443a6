import type { EmulatorContext } from './context.ts';
import { type SampleProduct, sampleProducts } from './products.ts';

/** How long and how often. `factor` is on the monthly price of a yearly term. */
interface OfferTerm {
  readonly id: string;
  readonly duration: 'P1M' | 'P1Y' | 'P3Y';
  readonly billingCycle: 'Monthly' | 'Annual' | 'Triennial';
  readonly factor: number;
  readonly months: number;
}

const usual: readonly OfferTerm[] = [
  { id: 'year0', duration: 'P1Y', billingCycle: 'Monthly', factor: 1, months: 1 },
  { id: 'year1', duration: 'P1Y', billingCycle: 'Annual', factor: 1, months: 12 },
  { id: 'month', duration: 'P1M', billingCycle: 'Monthly', factor: 1.2, months: 1 },
];
const forYears: readonly OfferTerm[] = [
  { id: 'years0', duration: 'P3Y', billingCycle: 'Annual', factor: 0.9, months: 12 },
  { id: 'years1', duration: 'P3Y', billingCycle: 'Triennial', factor: 0.9, months: 36 },
];

/** One way in which a sku is sold. Its ids are made up, as all here: Microsoft's are in no public list. */
export interface OfferAvailability {
  readonly availabilityId: string;
  readonly catalogItemId: string;
  readonly terms: readonly OfferTerm[];
}

/** A sku that is sold. */
export interface Offer {
  readonly productId: string;
  readonly productTitle: string;
  readonly skuId: string;
  readonly title: string;
  readonly licenceId: string;
  readonly price: number;
  readonly isAddOn: boolean;
  readonly needsAttestation: boolean;
  /** The most that one subscription may have. */
  readonly most: number;
  readonly availabilities: readonly OfferAvailability[];
}

/** Everything sold now; the ids of availabilities follow the catalogue's version. */
export const offersOf = ({ state }: EmulatorContext): Offer[] =>
  sampleProducts.flatMap((product, index) => skusOf(product, index + 1, state.switches.catalogueVersion));

function skusOf(product: SampleProduct, place: number, version: number): Offer[] {
  const number = String(place).padStart(2, '0');
  const productId = `CFQ7TTC0GC${number}`;
  return [product, ...(product.others ?? [])].map(({ title, licenceId, price, isForYears }, index) => {
    const skuId = String(index + 1).padStart(4, '0');
    const availabilities = (isForYears ? [usual, forYears] : [usual]).map((terms, which) => {
      const letter = 'GHJKLM'[2 * index + which];
      const availabilityId = `CFQ7TTC0${letter}${version}${number}`;
      return { availabilityId, catalogItemId: `${productId}:${skuId}:${availabilityId}`, terms };
    });
    const { isAddOn = false, needsAttestation = false, most = 10_000 } = product;
    const shared = { productId, productTitle: product.title, isAddOn, needsAttestation, most };
    return { ...shared, skuId, title, licenceId, price, availabilities };
  });
}

/** What a catalogue item stands for, if it is sold now. */
export function itemOf(context: EmulatorContext, catalogItemId: string) {
  for (const sku of offersOf(context))
    for (const availability of sku.availabilities)
      if (availability.catalogItemId === catalogItemId) return { sku, availability };
  return undefined;
}

/** The title of what was bought as a catalogue item, even if it is sold by another availability now. */
export function titleOf(context: EmulatorContext, catalogItemId: string): string {
  const sku = offersOf(context).find((one) => catalogItemId.startsWith(`${skuOf(one)}:`));
  return sku?.title ?? catalogItemId;
}

/** `productId:skuId`. */
export const skuOf = ({ productId, skuId }: Offer): string => `${productId}:${skuId}`;

/** What an add-on works with: every base product, as far as the emulator cares. */
export const basesOf = (context: EmulatorContext): string[] =>
  offersOf(context)
    .filter((one) => !one.isAddOn)
    .map(skuOf);

/** What a sku can be upgraded to: what costs more of the same family. */
export const upgradesOf = (context: EmulatorContext, sku: Offer): string[] =>
  offersOf(context)
    .filter((one) => !sku.isAddOn && !one.isAddOn && familyOf(one) === familyOf(sku) && one.price > sku.price)
    .map(skuOf);

const familyOf = ({ productTitle }: Offer): string => productTitle.split(' ').slice(0, 2).join(' ');
