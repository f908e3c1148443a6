import type { House } from './house.ts';
import { type SampleProduct, sampleProducts } from './products.ts';

/** How long and how often: what every product here is sold for. `factor` is on the monthly price of a yearly term. */
export const terms = [
  { duration: 'P1Y', billingCycle: 'Monthly', factor: 1, months: 1 },
  { duration: 'P1Y', billingCycle: 'Annual', factor: 1, months: 12 },
  { duration: 'P1M', billingCycle: 'Monthly', factor: 1.2, months: 1 },
] as const;

/** A product on the shelf, with the made-up ids under which it is sold: Microsoft's are in no public list. */
export interface Shelved extends SampleProduct {
  readonly productId: string;
  readonly skuId: string;
  readonly availabilityId: string;
  readonly catalogItemId: string;
  /** The most that one subscription may have. */
  readonly most: number;
}

/** Everything sold now; the ids of availabilities follow the catalogue's version. */
export const shelf = ({ state }: House): Shelved[] =>
  sampleProducts.map((product, index) => {
    const number = String(index + 1).padStart(2, '0');
    const [productId, skuId] = [`CFQ7TTC0GC${number}`, '0001'];
    const availabilityId = `CFQ7TTC0G${state.switches.catalogueVersion}${number}`;
    const catalogItemId = `${productId}:${skuId}:${availabilityId}`;
    return { most: 10_000, ...product, productId, skuId, availabilityId, catalogItemId };
  });

/** What an add-on works with: every base product, as far as the emulator cares. */
export const basesOf = (house: House): string[] =>
  shelf(house)
    .filter((one) => !one.isAddOn)
    .map(({ productId, skuId }) => `${productId}:${skuId}`);
