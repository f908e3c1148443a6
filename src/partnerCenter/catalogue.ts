import type { Catalogue } from '../services/partnerCenter.ts';
import { customerPath } from './customerPath.ts';
import type { Transport } from './transport.ts';
import { unlessRefused } from './unlessRefused.ts';
import { WireAvailability } from './wire/availability.ts';
import { WireProduct } from './wire/product.ts';
import { WireSku } from './wire/sku.ts';

const targetSegment = 'government';

/** Names of the clouds beside GCC; one segment word stands for all of government, so they are kept out by name. */
const otherClouds = /GCC[\s_-]*H(igh)?(?![a-z])|(?<![a-z])DoD(?![a-z])|Department of Defense/i;

/** Of what is not in the catalogue any more there is nothing to be had: neither the product nor the sku. */
const notSold = ['400013', '400018'];

/** The government catalogue, over the wire. */
export const catalogue = ({ readable }: Transport): Catalogue => ({
  async products(customerId) {
    const query = { ...scopeOf(customerId), targetView: 'OnlineServices', targetSegment };
    const found = await readable(WireProduct, `${pathOf(customerId)}/products`, query);
    return found
      .filter(({ isLicence, title }) => isLicence && !otherClouds.test(title))
      .map(({ isLicence: _, ...product }) => product);
  },
  skus: (productId, customerId) =>
    readable(WireSku, `${pathOf(customerId)}/products/${encodeURIComponent(productId)}/skus`, {
      ...scopeOf(customerId),
      targetSegment,
    }),
  async availabilities({ id, productId }, customerId) {
    const product = `${pathOf(customerId)}/products/${encodeURIComponent(productId)}`;
    const path = `${product}/skus/${encodeURIComponent(id)}/availabilities`;
    const asked = readable(WireAvailability, path, { ...scopeOf(customerId), targetSegment });
    const found = (await unlessRefused(asked, 404, notSold)) ?? [];
    return found.filter(({ isForUs }) => isForUs).map(({ isForUs: _, ...availability }) => availability);
  },
});

const pathOf = (customerId?: string): string => (customerId ? customerPath(customerId) : '');

/** A customer's own country goes without saying; the partner's view names one. */
const scopeOf = (customerId?: string): { country?: string } => (customerId ? {} : { country: 'US' });
