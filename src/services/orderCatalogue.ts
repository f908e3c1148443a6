import type { Availability, Product, Sku } from '../domain/catalogue.ts';
import { type Buyer, type Buyers, buyer, buyers } from './buyers.ts';
import type { Asked, Inquiry } from './inquiry.ts';
import type { Catalogue } from './partnerCenter.ts';

/** Something of the catalogue with the terms that it is offered for. */
export interface Offer {
  readonly sku: Sku;
  readonly availability: Availability;
  /** For an add-on: the titles of what it works with, as far as the customer's catalogue has them. */
  readonly bases: readonly string[];
}

/** What an agent chooses from: customers and what they may buy; for one who may not buy yet, what the partner may sell. */
export const orderCatalogue = (inquiry: Inquiry) => ({
  buyers: (words: string): Promise<Asked<Buyers>> => inquiry.ask((center) => buyers(center, words)),

  buyer: (id: string): Promise<Asked<Buyer | undefined>> => inquiry.ask((center) => buyer(center, id)),

  products: (customerId: string): Promise<Asked<Product[]>> =>
    inquiry.ask(async ({ catalogue }) => {
      const own = await catalogue.products(customerId);
      return own.length > 0 ? own : catalogue.products();
    }),

  offer: (productId: string, customerId: string): Promise<Asked<Offer | undefined>> =>
    inquiry.ask(
      async ({ catalogue }) =>
        (await offerIn(catalogue, productId, customerId)) ?? offerIn(catalogue, productId),
    ),
});

/** What is offered of a product to a customer, or to any, if anything is. */
async function offerIn(
  catalogue: Catalogue,
  productId: string,
  customerId?: string,
): Promise<Offer | undefined> {
  const products = await catalogue.products(customerId);
  if (!products.some(({ id }) => id === productId)) return undefined;
  const sku = (await catalogue.skus(productId, customerId)).find(({ isTrial }) => !isTrial);
  const [availability] = sku ? await catalogue.availabilities(sku, customerId) : [];
  return sku && availability && { sku, availability, bases: basesOf(sku, products) };
}

function basesOf({ worksWith }: Sku, products: readonly Product[]): string[] {
  const ids = worksWith.map((sku) => sku.split(':')[0]);
  return products.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
}
