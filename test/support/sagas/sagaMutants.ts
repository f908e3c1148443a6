import type { Purchase } from '../../../src/domain/order/order.ts';
import { decide, type SagaView } from '../../../src/domain/order/saga.ts';
import { stepAfter } from '../../../src/domain/order/step.ts';
import { production, quote, type Variant } from './sagaWorld.ts';

/** An order as if the cart that was just made were named in the store. */
const asIntended = (one: Purchase, seen: SagaView['seen'], now: string): Purchase =>
  seen?.saw === 'cartMade'
    ? { ...one, status: 'placing', intent: { cartId: seen.cartId, requestId: seen.requestId, since: now } }
    : one;

/** Buys the cart in its hands, and saves afterwards. */
const buyFirst: Variant = {
  ...production,
  decide: (one, moment) =>
    decide(
      asIntended(one, moment.seen, moment.now),
      moment.seen?.saw === 'cartMade' ? { ...moment, seen: undefined } : moment,
    ),
  stepAfter: (one, seen, bounds) =>
    seen.saw === 'cartMade' ? { again: true } : stepAfter(one, seen, bounds),
};

/** Takes another cart when the checkout of the first got no answer. */
const newCart: Variant = {
  ...production,
  stepAfter: (one, seen, bounds) =>
    seen.saw === 'unanswered' && one.intent
      ? { save: { type: 'reconfirmed', requestId: 'r2', quote } }
      : stepAfter(one, seen, bounds),
};

/** Goes on with its own cart although somebody else's was saved. */
const actsAnyway: Variant = {
  ...production,
  lost: ({ order, revision, save }) =>
    save?.type === 'intended'
      ? { order: { ...order, status: 'placing', intent: { ...save, since: '' } }, revision: revision + 1 }
      : undefined,
};

interface Mutant {
  readonly variant: Variant;
  readonly finds: RegExp;
}

/** The five mistakes that must be found, and one in the telling. */
export const mutants: Readonly<Record<string, Mutant>> = {
  'buy before the cart is named in the store': { variant: buyFirst, finds: /twice|but bought|nobody named/ },
  'save without comparing': {
    variant: { ...production, compares: false, isSilent: true },
    finds: /twice|nobody named|but bought/,
  },
  'act after the swap was lost': { variant: actsAnyway, finds: /twice|but bought|nobody named/ },
  'take a new cart when a checkout got no answer': { variant: newCart, finds: /twice|but bought/ },
  'let the owner withdraw while it is placed': {
    variant: { ...production, mayWithdraw: [...production.mayWithdraw, 'placing'] },
    finds: /withdrawn, but bought/,
  },
  'tell of an end that is not kept': { variant: { ...production, tellsFirst: true }, finds: /but told/ },
};
