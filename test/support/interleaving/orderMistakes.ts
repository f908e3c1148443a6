import type { Case } from '../../../src/domain/case.ts';
import type { NewCart } from '../../../src/domain/purchase.ts';
import type { PartnerCenter } from '../../../src/services/partnerCenter.ts';
import { PartnerCenterError } from '../../../src/services/partnerCenterError.ts';
import { newRequestId } from '../partnerCenter/partnerCenter.ts';
import type { Mistake } from './orderScene.ts';
import type { Ports } from './stage.ts';

/** Every commit is kept, whatever has become of the case meanwhile. */
export const comparesNothing = (ports: Ports): Ports => ({
  ...ports,
  store: { ...ports.store, commit: ({ expect: _, ...change }) => ports.store.commit(change) },
});

/** Trusts that the case is its own once it has read it, and that whatever it saved is so. */
export function trustsItself(ports: Ports): Ports {
  const { store } = ports;
  let known: Case | undefined;
  const find = async (id: string) => {
    known ??= await store.find(id);
    return known;
  };
  return {
    ...ports,
    store: {
      ...store,
      find,
      async commit(change) {
        await store.commit(change);
        known = change.put?.[0] ?? known;
        return 'ok';
      },
    },
  };
}

const ordering = (ports: Ports, changed: Partial<PartnerCenter['ordering']>): Ports => ({
  ...ports,
  center: { ...ports.center, ordering: { ...ports.center.ordering, ...changed } },
});

/** Buys a cart as soon as it is made. */
const buysFirst = (ports: Ports): Ports => {
  const { createCart, checkout } = ports.center.ordering;
  return ordering(ports, {
    async createCart(customerId, wanted, requestId) {
      const cart = await createCart(customerId, wanted, requestId);
      await checkout(customerId, cart.id, newRequestId());
      return cart;
    },
  });
};

/** Makes and buys another cart when the checkout of the first got no answer. */
const takesAnother = (): ((ports: Ports) => Ports) => {
  const made = new Map<string, NewCart>();
  const unanswered = new Set<string>();
  return (ports) => {
    const { createCart, checkout } = ports.center.ordering;
    return ordering(ports, {
      async createCart(customerId, wanted, requestId) {
        const cart = await createCart(customerId, wanted, requestId);
        made.set(cart.id, wanted);
        return cart;
      },
      async checkout(customerId, cartId, requestId) {
        const wanted = unanswered.has(cartId) ? made.get(cartId) : undefined;
        const cart = wanted ? await createCart(customerId, wanted, newRequestId()) : { id: cartId };
        return checkout(customerId, cart.id, requestId).catch((error: unknown) => {
          if (error instanceof PartnerCenterError && error.isOutcomeUnknown) unanswered.add(cartId);
          throw error;
        });
      },
    });
  };
};

/** The mistakes that must be found: made by code around the production code. */
export const mistakes: Readonly<Record<string, () => Mistake>> = {
  'buys before the cart is named in the store': () => ({ ports: buysFirst }),
  'saves without comparing': () => ({ ports: comparesNothing }),
  'acts after the swap was lost': () => ({ ports: trustsItself }),
  'takes a new cart when a checkout got no answer': () => ({ ports: takesAnother() }),
  'lets the owner withdraw while it is placed': () => ({ mayWithdraw: ['submitted', 'placing'] }),
};
