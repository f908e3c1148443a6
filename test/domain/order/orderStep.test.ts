import { deepEqual, equal } from 'node:assert/strict';
import { later } from '../../../src/domain/moments.ts';
import type { Observation } from '../../../src/domain/order/observation.ts';
import type { Purchase, Quote } from '../../../src/domain/order/order.ts';
import { decide, patience, quiet } from '../../../src/domain/order/saga.ts';
import { type Bounds, stepAfter } from '../../../src/domain/order/step.ts';

const now = '2026-01-05T18:00:00.000Z';
const quote: Quote = { at: now, currency: 'USD', total: 500, prices: {}, problems: {} };
const submitted: Purchase = { status: 'submitted', quote, requestId: 'r', orderIds: [] };
const intent = { cartId: 'c', requestId: 'r', since: now };
const placing: Purchase = { ...submitted, status: 'placing', intent };
const bounds: Bounds = { now, room: 1_000, tomorrow: '2026-01-06T08:00:00.000Z' };
const made = (changed: Partial<Quote> = {}): Observation => ({
  saw: 'cartMade',
  cartId: 'c',
  requestId: 'r2',
  quote: { ...quote, ...changed },
});

describe('the step after a cart was made', () => {
  it('names the cart, when it is as it was confirmed', () => {
    deepEqual(stepAfter(submitted, made(), bounds), {
      save: { type: 'intended', cartId: 'c', requestId: 'r2' },
    });
  });

  it('asks the owner again when the price is another, lower or higher, or in another currency', () => {
    for (const changed of [{ total: 499.99 }, { total: 501 }, { currency: 'EUR' }]) {
      const step = stepAfter(submitted, made(changed), bounds);
      deepEqual('save' in step && { ...step.save, quote: 0 }, { type: 'held', reason: 'price', quote: 0 });
    }
  });

  it('waits for the next day when the limit leaves too little, and takes what it leaves to the cent', () => {
    const step = stepAfter(submitted, made(), { ...bounds, room: 499.99 });
    deepEqual(step, {
      save: { type: 'held', reason: 'limit', until: bounds.tomorrow },
    });
    const fits = stepAfter(submitted, made(), { ...bounds, room: 500 });
    equal('save' in fits && fits.save.type, 'intended');
  });

  it('names no cart of which Partner Center would make several orders', () => {
    deepEqual(stepAfter(submitted, made({ problems: { l2: 'split' } }), bounds), {
      save: { type: 'rejected', code: 'split', status: undefined },
    });
  });

  it('ends with the code of a line that cannot be bought', () => {
    deepEqual(stepAfter(submitted, made({ problems: { l1: '400041' } }), bounds), {
      save: { type: 'rejected', code: '400041', status: undefined },
    });
  });

  for (const [what, code] of [
    ['is offered under another id by now', '10001'],
    ['is not in the cart as it was asked for', 'notAsAsked'],
  ] as const)
    it(`asks the owner again when a line ${what}`, () => {
      deepEqual(stepAfter(submitted, made({ problems: { l1: code } }), bounds), {
        save: { type: 'held', reason: 'price' },
      });
    });

  it('asks the owner again when the cart is refused for an id that is not offered any more', () => {
    deepEqual(stepAfter(submitted, { saw: 'refused', code: '400019', status: 404 }, bounds), {
      save: { type: 'held', reason: 'price' },
    });
  });
});

describe('a refusal', () => {
  const seen: Observation = { saw: 'refused', code: '800023', status: 403 };

  it('is the end at once before anything could be bought', () => {
    deepEqual(stepAfter(submitted, seen, bounds), {
      save: { type: 'rejected', code: '800023', status: 403 },
    });
  });

  it('of a checkout counts only when no other checkout can be on its way', () => {
    deepEqual(stepAfter(placing, seen, bounds), {
      save: { type: 'checkoutRefused', code: '800023', status: 403 },
    });
    const refused = { ...placing, intent: { ...intent, refused: { code: '800023', status: 403, at: now } } };
    const at = (milliseconds: number) =>
      decide(refused, { now: later(now, milliseconds), isStopped: false })?.do;
    deepEqual([at(0), at(quiet - 1), at(quiet)], [undefined, undefined, 'readCart']);
    const active: Observation = { saw: 'cart', status: 'active' };
    deepEqual(stepAfter(refused, active, bounds), { again: true });
    deepEqual(decide(refused, { now: later(now, quiet), isStopped: false, seen: active }), {
      do: 'findOrders',
      isCartActive: true,
    });
    deepEqual(stepAfter(refused, { saw: 'orders', orderIds: [], isCartActive: true }, bounds), {
      save: { type: 'rejected', code: '800023', status: 403 },
    });
  });

  it('is not the end when an order shows all the same: it was bought, or a part of it', () => {
    const refused = { ...placing, intent: { ...intent, refused: { code: '800073', status: 403, at: now } } };
    const found = (isPart: boolean): Observation => ({
      saw: 'orders',
      orderIds: ['m1'],
      isCartActive: true,
      isPart,
    });
    deepEqual(stepAfter(refused, found(true), bounds), {
      save: { type: 'parked', why: 'partial', orderIds: ['m1'] },
    });
    deepEqual(stepAfter(refused, found(false), bounds), { save: { type: 'bought', orderIds: ['m1'] } });
  });

  it('does not end an order whose cart is gone or bought, for its orders may not show yet', () => {
    const refused = { ...placing, intent: { ...intent, refused: { code: '800023', status: 403, at: now } } };
    deepEqual(stepAfter(refused, { saw: 'orders', orderIds: [] }, bounds), { wait: undefined });
  });

  it('that passes by itself makes the order wait', () => {
    deepEqual(stepAfter(submitted, { ...seen, code: '800073' }, bounds), {
      save: { type: 'held', reason: 'account' },
    });
  });
});

describe('orders that are stopped', () => {
  it('are neither prepared nor bought, while those that are placed are still read', () => {
    const does = (one: Purchase) => decide(one, { now, isStopped: true })?.do;
    deepEqual(
      [does(submitted), does(placing), does({ ...placing, status: 'placed' })],
      [undefined, undefined, 'readOrders'],
    );
  });

  it('are not given up for having been stopped too long: the first thing afterwards is the checkout', () => {
    equal(decide(placing, { now: later(now, 10 * patience), isStopped: false })?.do, 'checkout');
  });
});

describe('the step after a look at what an order waits for', () => {
  const held = (since?: string): Purchase => ({
    ...submitted,
    status: 'held',
    hold: { reason: 'account', isOver: false, since },
  });
  const waitAfter = (minutes: number): unknown =>
    stepAfter(
      held(now),
      { saw: 'customer', state: 'waits' },
      { ...bounds, now: later(now, minutes * 60_000) },
    );

  it('is another, ever later, and after a quarter of an hour at last', () => {
    const waits = [0, 5, 10, 60, 150, 10_000].map(waitAfter);
    deepEqual(
      waits,
      [30, 30, 60, 360, 900, 900].map((seconds) => ({ wait: seconds * 1_000 })),
    );
  });

  it('is another before long when nobody noted since when it waits', () => {
    deepEqual(stepAfter(held(), { saw: 'customer', state: 'waits' }, bounds), { wait: undefined });
  });

  it('wakes it once that has come', () => {
    deepEqual(stepAfter(held(now), { saw: 'customer', state: 'clear' }, bounds), { save: { type: 'woken' } });
  });
});
