import { basesAmong, type Offer, type Offered, type Product, type Sku } from '../../domain/catalogue.ts';
import type { Trace } from '../../domain/trace.ts';
import type { Asked, Inquiry } from '../inquiry.ts';
import type { Catalogue } from '../partnerCenter.ts';

/** What a customer may buy; for one who may not buy yet, what the partner may sell. */
export const orderCatalogue = (inquiry: Inquiry) => ({
  products: (customerId: string, trace: Trace): Promise<Asked<Product[]>> =>
    inquiry.ask(trace, async ({ catalogue }) => {
      const own = await catalogue.products(customerId);
      return own.length > 0 ? own : catalogue.products();
    }),

  offered: (productId: string, customerId: string, trace: Trace): Promise<Asked<Offered | undefined>> =>
    inquiry.ask(
      trace,
      async ({ catalogue }) =>
        (await offeredIn(catalogue, productId, customerId)) ?? offeredIn(catalogue, productId),
    ),
});

/** What is offered of a product to a customer, or to any, if anything is: every sku but trials, for every term. */
async function offeredIn(
  catalogue: Catalogue,
  productId: string,
  customerId?: string,
): Promise<Offered | undefined> {
  const products = await catalogue.products(customerId);
  const product = products.find(({ id }) => id === productId);
  if (!product) return undefined;
  const skus = (await catalogue.skus(productId, customerId)).filter(({ isTrial }) => !isTrial);
  const all = await Promise.all(skus.map((sku) => offerOf(catalogue, sku, customerId)));
  const offers = all.filter(({ availabilities }) => availabilities.length > 0);
  if (offers.length === 0) return undefined;
  const worksWith = offers.flatMap(({ sku }) => sku.worksWith);
  return { title: product.title, offers, bases: basesAmong(products, worksWith) };
}

async function offerOf(catalogue: Catalogue, sku: Sku, customerId?: string): Promise<Offer> {
  const all = await catalogue.availabilities(sku, customerId);
  return { sku, availabilities: all.filter(({ terms }) => terms.length > 0) };
}
