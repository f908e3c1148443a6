import { deepEqual } from 'node:assert/strict';
import { later } from '../../../src/domain/moments.ts';
import type { Observation } from '../../../src/domain/order/observation.ts';
import type { HoldReason, Purchase } from '../../../src/domain/order/order.ts';
import { decide, patience } from '../../../src/domain/order/saga.ts';
import { type Step, stepAfter } from '../../../src/domain/order/step.ts';
import { waiting } from '../../../src/domain/order/waiting.ts';

const now = '2026-01-05T18:00:00.000Z';
const tomorrow = '2026-01-06T08:00:00.000Z';
const submitted: Purchase = { status: 'submitted', requestId: 'r', orderIds: [] };
const intent = { cartId: 'c', requestId: 'r2', since: now };
const placing: Purchase = { ...submitted, status: 'placing', intent };
const tried: Purchase = { ...placing, intent: { ...intent, triedSince: now } };
const held = (reason: HoldReason, until?: string, isOver = false): Purchase => ({
  ...submitted,
  status: 'held',
  hold: { reason, until, isOver },
});

/** What is done for an order so many milliseconds after its intent, or its first try, with what was just seen. */
const does = (one: Purchase, seen?: Observation, after = 0) =>
  decide(one, { now: later(now, after), isStopped: false, seen });

describe('what is done for an order', () => {
  const cart = (status: 'active' | 'ordered'): Observation => ({ saw: 'cart', status });
  const unanswered: Observation = { saw: 'unanswered', isAnswer: false };
  const readCart = { do: 'readCart', cartId: 'c' };
  const checkout = { do: 'checkout', cartId: 'c', requestId: 'r2' };

  it('begins with a cart, under the request that was saved', () => {
    deepEqual(does(submitted), { do: 'createCart', requestId: 'r' });
    deepEqual(does({ ...submitted, requestId: undefined }), undefined);
  });

  it('is to buy the one cart that is named, and nothing where none is', () => {
    deepEqual(does(placing), checkout);
    deepEqual(does(placing, cart('active')), checkout);
    deepEqual(does({ ...placing, intent: undefined }), undefined);
  });

  it('is to look for orders when the cart is bought or gone', () => {
    for (const seen of [cart('ordered'), { saw: 'cartGone' } as const])
      deepEqual(does(placing, seen), { do: 'findOrders' });
  });

  it('is to read the cart when it was submitted before, or had no answer for too long', () => {
    deepEqual(does(placing, { saw: 'submittedBefore' }), readCart);
    deepEqual(does(tried, unanswered, patience - 1), checkout);
    deepEqual(does(tried, unanswered, patience), readCart);
    deepEqual(does(tried, undefined, patience), checkout);
    deepEqual(does(placing, unanswered, patience), checkout);
  });

  it('is to see how far it is once it is placed', () => {
    deepEqual(does({ ...placing, status: 'placed' }), { do: 'readOrders' });
  });

  it('is to look whether what it waits for has come', () => {
    for (const reason of ['qualification', 'account'] as const)
      deepEqual(does(held(reason)), { do: 'readCustomer' });
    deepEqual(does(held('limit', later(now, 1))), undefined);
    deepEqual(does(held('limit', now)), { do: 'wake' });
  });

  it('is nothing when its owner is asked, or it has ended', () => {
    deepEqual(does(held('account', undefined, true)), undefined);
    deepEqual(does({ ...submitted, status: 'held' }), undefined);
    for (const status of ['draft', 'provisioned', 'rejected', 'withdrawn', 'needsReview'] as const)
      deepEqual(does({ ...placing, status }), undefined);
  });
});

describe('what follows', () => {
  const step = (one: Purchase, seen: Observation, after = 0): Step =>
    stepAfter(one, seen, { now: later(now, after), room: 1_000, tomorrow });
  const wait = { wait: undefined };
  const again = { again: true };
  const lost = { save: { type: 'parked', why: 'lost' } };

  it('from a checkout is that it was bought, or that an operator looks when only some of it was', () => {
    const bought = (isWhole: boolean): Observation => ({ saw: 'bought', orderIds: ['m1'], isWhole });
    deepEqual(step(placing, bought(true)), { save: { type: 'bought', orderIds: ['m1'] } });
    deepEqual(step(placing, bought(false)), { save: { type: 'parked', why: 'partial', orderIds: ['m1'] } });
  });

  it('from a cart that is bought, gone or was submitted is another look', () => {
    deepEqual(step(placing, { saw: 'cart', status: 'ordered' }), again);
    deepEqual(step(placing, { saw: 'cartGone' }), again);
    deepEqual(step(placing, { saw: 'submittedBefore' }), again);
  });

  it('from a cart that nobody bought is to wait, then an operator', () => {
    deepEqual(step(tried, { saw: 'cart', status: 'active' }, patience - 1), wait);
    deepEqual(step(tried, { saw: 'cart', status: 'active' }, patience), lost);
    deepEqual(step(placing, { saw: 'cart', status: 'active' }, patience), wait);
    deepEqual(step(submitted, { saw: 'cart', status: 'active' }, patience), wait);
  });

  it('from orders that show is that they were bought; none may show later, for twice as long', () => {
    deepEqual(step(placing, { saw: 'orders', orderIds: ['m1'] }), {
      save: { type: 'bought', orderIds: ['m1'] },
    });
    deepEqual(step(tried, { saw: 'orders', orderIds: [] }, 2 * patience - 1), wait);
    deepEqual(step(tried, { saw: 'orders', orderIds: [] }, 2 * patience), lost);
    deepEqual(step(placing, { saw: 'orders', orderIds: [] }, 2 * patience), wait);
    deepEqual(step(submitted, { saw: 'orders', orderIds: [] }, 2 * patience), wait);
  });

  it('from its progress is the end, an operator, or to wait', () => {
    const placed: Purchase = { ...placing, status: 'placed' };
    const progress = (state: 'open' | 'done' | 'failed'): Step =>
      step(placed, { saw: 'progress', state, cancelUntil: tomorrow });
    deepEqual(progress('done'), { save: { type: 'provisioned', cancelUntil: tomorrow } });
    deepEqual(progress('failed'), { save: { type: 'parked', why: 'failed' } });
    deepEqual(progress('open'), wait);
  });

  it('from an order that stays under way is to look again ever later, at last every quarter of an hour', () => {
    const placed: Purchase = { ...placing, status: 'placed', placedAt: now };
    const minute = 60_000;
    const waits = [0, 5, 50, 150, 10_000].map((minutes) =>
      step(placed, { saw: 'progress', state: 'open', wantsDocument: false }, minutes * minute),
    );
    deepEqual(
      waits,
      [0.5, 0.5, 5, 15, 15].map((minutes) => ({ wait: minutes * minute })),
    );
  });

  it('from a document that Microsoft wants is to say so once, and so when it has it', () => {
    const placed: Purchase = { ...placing, status: 'placed' };
    const open = (wantsDocument?: boolean): Observation => ({
      saw: 'progress',
      state: 'open',
      wantsDocument,
    });
    deepEqual(step(placed, open(true)), { save: { type: 'documentWanted' } });
    const wanting = { ...placed, wantsDocument: true };
    deepEqual(step(wanting, open(true)), wait);
    deepEqual(step(wanting, open()), wait);
    deepEqual(step(wanting, open(false)), { save: { type: 'documentGiven' } });
  });

  it('from a failure that an operator has seen to is to wait for a day before it is theirs again', () => {
    const settled: Purchase = { ...placing, status: 'placed', settledAt: now };
    const failed: Observation = { saw: 'progress', state: 'failed' };
    const day = 24 * 3_600_000;
    deepEqual(step(settled, failed, day - 1), wait);
    deepEqual(step(settled, failed, day), { save: { type: 'parked', why: 'failed' } });
  });

  it('from what it waited for is that its owner is asked, as soon as it has come', () => {
    const woken = { save: { type: 'woken' } };
    deepEqual(step(held('account'), { saw: 'customer', state: 'waits' }), wait);
    deepEqual(step(held('account'), { saw: 'customer', state: 'clear' }), woken);
    deepEqual(step(held('limit', now), { saw: 'awake' }), woken);
  });

  it('from no answer is to wait as long as Partner Center says, until it is too long', () => {
    deepEqual(step(placing, { saw: 'unanswered', isAnswer: true, wait: 5_000 }), { wait: 5_000 });
    deepEqual(step(tried, { saw: 'unanswered', isAnswer: true, wait: 5_000 }, patience), again);
    deepEqual(step(placing, { saw: 'unanswered', isAnswer: true }, patience), wait);
    deepEqual(step(placing, { saw: 'trouble', wait: 5_000 }, patience), { wait: 5_000 });
  });

  it('is noted where an order has to wait: since when its cart is tried, counted from the first try', () => {
    const unanswered: Observation = { saw: 'unanswered', isAnswer: false };
    const first = waiting(placing, unanswered, later(now, 5), 'r3');
    deepEqual(first.intent, { ...intent, triedSince: later(now, 5) });
    deepEqual(waiting(first, unanswered, later(now, 9), 'r3'), first);
    for (const status of ['placed', 'held'] as const)
      deepEqual(waiting({ ...placing, status }, unanswered, now, 'r3'), { ...placing, status });
  });

  it('from a refusal is the end of what waits, and nothing for what is placed', () => {
    const refused = { code: '800023', status: 403 };
    const seen: Observation = { saw: 'refused', ...refused };
    deepEqual(step(held('account'), seen), { save: { type: 'rejected', ...refused } });
    deepEqual(step({ ...placing, status: 'placed' }, seen), wait);
    const reason = 'No regulated data';
    deepEqual(step(held('qualification'), { ...seen, reason }), {
      save: { type: 'rejected', ...refused, reason },
    });
  });
});
