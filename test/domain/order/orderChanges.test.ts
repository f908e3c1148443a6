import { deepEqual, equal } from 'node:assert/strict';
import { advance, type Case, isLegal, isOrder } from '../../../src/domain/case.ts';
import type { OrderEvent } from '../../../src/domain/order/events.ts';
import { orderNextStep } from '../../../src/domain/order/nextStep.ts';
import { foundOrder, openOrder } from '../../../src/domain/order/open.ts';
import { Order, type Quote } from '../../../src/domain/order/order.ts';
import { theDesk } from '../../../src/domain/policy.ts';
import { owner } from '../builders.ts';
import { line } from './orderBuilders.ts';

const then = '2026-01-05T18:00:00.000Z';
const now = '2026-01-05T19:00:00.000Z';
const tomorrow = '2026-01-06T08:00:00.000Z';
const tooLate = '2026-01-12T19:00:00.000Z';
const quote: Quote = { at: then, currency: 'USD', total: 500, prices: {}, problems: {} };
const customer = { id: 'city', name: 'City of Example' };
const draft = openOrder('o1', 'GCC-7K2QM', owner, then);
const filled: Order = { ...draft, customer, lines: [line()], quote };

/** The order after some events, without what every case has. */
function become(one: Order, ...events: OrderEvent[]) {
  const last = events.reduce<Case>((before, event) => advance(before, event, theDesk, now), one);
  if (!isOrder(last)) throw new Error('it is no order any more');
  const { history: _history, revision: _revision, changedAt: _changedAt, ...rest } = last;
  Order.parse(last); // what could not be read again would not be kept
  return rest;
}

/** What some events change in an order, without what is as it was. */
function changed(one: Order, ...events: OrderEvent[]): object {
  const before = new Map<string, unknown>(Object.entries(one));
  const entries = Object.entries(become(one, ...events));
  return Object.fromEntries(entries.filter(([key, value]) => before.get(key) !== value));
}

const submitted: OrderEvent = { type: 'submitted', requestId: 'r', quote };
const early: OrderEvent = { type: 'submitted', requestId: 'r', quote, hold: 'qualification' };
const intended: OrderEvent = { type: 'intended', cartId: 'c', requestId: 'r2' };
const bought: OrderEvent = { type: 'bought', orderIds: ['m1'] };
const held = (reason: 'price' | 'limit' | 'account'): OrderEvent => ({ type: 'held', reason });
const refused = { code: '800023', status: 403 };

describe('a draft of an order', () => {
  it('is empty, and is continued by its owner', () => {
    const { lines, orderIds, ...one } = openOrder('o1', 'GCC-7K2QM', owner, then);
    deepEqual([lines, orderIds], [[], []]);
    deepEqual(orderNextStep({ ...one, lines, orderIds }), { step: 'continueOrder', whose: 'you' });
  });

  it('has no price any more when its customer or its seller is another', () => {
    const none = { quote: undefined };
    deepEqual(changed(filled, { type: 'customerChosen', customer: { id: 'county', name: 'County' } }), {
      ...none,
      customer: { id: 'county', name: 'County' },
    });
    const seller = { kind: 'direct' } as const;
    deepEqual(changed(filled, { type: 'sellerChosen', seller }), { ...none, seller });
  });

  it('has the lines that it is given, with their price if there is one', () => {
    const lines = [line(), line({ id: 'l2' })];
    deepEqual(changed(filled, { type: 'cartChanged', lines }), { lines, quote: undefined });
  });

  it('is looked at by nobody but its owner', () => {
    const cart: OrderEvent = { type: 'cartChanged', lines: [line()], quote };
    for (const one of [draft, filled, become(draft, cart), become(filled, { type: 'withdrawn' })])
      equal(one.lookAt, undefined);
  });
});

describe('an order that its owner confirms', () => {
  it('is looked at by the desk at once', () => {
    deepEqual(changed(filled, submitted), { status: 'submitted', requestId: 'r', lookAt: now });
  });

  it('waits when something at Microsoft is still to come, and the desk looks whether it has', () => {
    const { status, hold, lookAt } = become(filled, early);
    deepEqual([status, hold, lookAt], ['held', { reason: 'qualification', isOver: false, since: now }, now]);
  });

  it('has its lines under the ids that they are offered under by then', () => {
    const lines = [line({ catalogItemId: 'new' })];
    deepEqual(become(filled, { ...submitted, lines }).lines, lines);
    const again: OrderEvent = { type: 'reconfirmed', requestId: 'r3', quote, lines };
    deepEqual(become(filled, submitted, held('price'), again).lines, lines);
  });

  it('again, goes as if it were the first time', () => {
    const again: OrderEvent = { type: 'reconfirmed', requestId: 'r3', quote: { ...quote, total: 510 } };
    const one = become(
      filled,
      submitted,
      intended,
      { type: 'checkoutRefused', ...refused },
      held('price'),
      again,
    );
    deepEqual(
      [one.status, one.requestId, one.quote?.total, one.hold, one.intent],
      ['submitted', 'r3', 510, undefined, undefined],
    );
  });

  it('and then changes is a draft again, that will be another request', () => {
    const one = become(filled, early, { type: 'edited' });
    deepEqual([one.status, one.requestId, one.hold, one.lookAt], ['draft', undefined, undefined, undefined]);
  });

  it('and then withdraws is over', () => {
    const one = become(filled, early, { type: 'withdrawn' });
    deepEqual([one.status, one.hold, one.lookAt], ['withdrawn', undefined, undefined]);
  });
});

describe('an order on its way', () => {
  it('names the one cart that may be bought, and since when', () => {
    deepEqual(changed(filled, submitted, intended), {
      status: 'placing',
      requestId: 'r',
      intent: { cartId: 'c', requestId: 'r2', since: now },
      lookAt: now,
    });
  });

  it('remembers a refusal beside its cart', () => {
    const { status, intent } = become(filled, submitted, intended, { type: 'checkoutRefused', ...refused });
    deepEqual([status, intent?.cartId, intent?.refused], ['placing', 'c', { ...refused, at: now }]);
  });

  it('that is refused has ended, with the reason and without the cart', () => {
    const one = become(filled, submitted, intended, { type: 'rejected', ...refused });
    deepEqual([one.status, one.refused, one.intent, one.lookAt], ['rejected', refused, undefined, undefined]);
    deepEqual(orderNextStep({ ...filled, ...one }), { step: 'orderRefused', whose: 'you' });
  });

  it('that is bought is placed, and is watched until it is provisioned', () => {
    const placed = become(filled, submitted, intended, bought);
    deepEqual([placed.status, placed.orderIds, placed.placedAt, placed.lookAt], ['placed', ['m1'], now, now]);
    const provisioned: OrderEvent = { type: 'provisioned', cancelUntil: tooLate };
    const done = become(filled, submitted, intended, bought, provisioned);
    deepEqual([done.status, done.cancelUntil, done.lookAt], ['provisioned', tooLate, undefined]);
  });
});

describe('an order of which Microsoft wants a document', () => {
  const wanted: OrderEvent = { type: 'documentWanted' };

  it('is its owner’s to go on with, and is watched on', () => {
    const one = become(filled, submitted, intended, bought, wanted);
    deepEqual([one.status, one.wantsDocument, one.lookAt], ['placed', true, now]);
    deepEqual(orderNextStep({ ...filled, ...one }), { step: 'uploadDocument', whose: 'you' });
  });

  it('is Microsoft’s again when it has the document, and wants none when it has come to an end', () => {
    const given = become(filled, submitted, intended, bought, wanted, { type: 'documentGiven' });
    deepEqual(orderNextStep({ ...filled, ...given }), { step: 'awaitProvisioning', whose: 'microsoft' });
    for (const end of [{ type: 'provisioned' }, { type: 'parked', why: 'failed' }] as const)
      equal(become(filled, submitted, intended, bought, wanted, end).wantsDocument, undefined);
  });
});

describe('an order that waits', () => {
  it('for a new day is looked at when it has come, with the price that was confirmed', () => {
    const limit: OrderEvent = { type: 'held', reason: 'limit', until: tomorrow };
    const one = become(filled, submitted, limit);
    deepEqual([one.status, one.quote, one.lookAt], ['held', quote, tomorrow]);
    deepEqual(one.hold, { reason: 'limit', until: tomorrow, isOver: false, since: now });
    deepEqual(orderNextStep({ ...filled, ...one }), { step: 'awaitHold', whose: 'desk' });
    const review = become(filled, submitted, held('account'));
    deepEqual(orderNextStep({ ...filled, ...review }), { step: 'awaitHold', whose: 'microsoft' });
  });

  it('for its owner to see another price is not looked at', () => {
    const other = { ...quote, total: 501 };
    const one = become(filled, submitted, { type: 'held', reason: 'price', quote: other });
    deepEqual([one.quote, one.hold?.isOver, one.lookAt], [other, true, undefined]);
  });

  it('is for its owner to confirm again when that is over, not for the desk', () => {
    const one = become(filled, submitted, held('account'), { type: 'woken' });
    deepEqual([one.hold?.reason, one.hold?.isOver, one.lookAt], ['account', true, undefined]);
    deepEqual(orderNextStep({ ...filled, ...one }), { step: 'confirmAgain', whose: 'you' });
  });

  it('and becomes an operator’s matter waits for nothing else', () => {
    const found: OrderEvent = { type: 'parked', why: 'found', orderIds: ['m1'] };
    for (const hold of [held('limit'), held('price')]) {
      const one = become(filled, submitted, hold, found);
      equal(one.hold, undefined);
      deepEqual(orderNextStep({ ...filled, ...one }), { step: 'awaitOperator', whose: 'operator' });
    }
  });

  it('waits anew when its owner confirms it while something else is still to come', () => {
    const one = become(filled, submitted, held('account'), { type: 'woken' }, early);
    deepEqual(
      [one.status, one.hold, one.lookAt],
      ['held', { reason: 'qualification', isOver: false, since: now }, now],
    );
  });

  it('and has ended is looked at no more, whatever it waited for', () => {
    const hold = { reason: 'account', isOver: false } as const;
    const ended: Order = { ...filled, status: 'needsReview', hold };
    equal(become(ended, { type: 'settled', isBought: false, comment: '' }).lookAt, undefined);
  });
});

describe('an order that an operator must look at', () => {
  const parked: OrderEvent = { type: 'parked', why: 'partial', orderIds: ['m1'] };
  const settled = (isBought: boolean): OrderEvent => ({ type: 'settled', isBought, comment: '' });

  it('says why, and what of it was bought', () => {
    const one = become(filled, submitted, intended, parked);
    deepEqual(
      [one.status, one.review, one.orderIds, one.lookAt],
      ['needsReview', 'partial', ['m1'], undefined],
    );
    deepEqual(orderNextStep({ ...filled, ...one }), { step: 'awaitOperator', whose: 'operator' });
    const lost = become(filled, submitted, intended, bought, { type: 'parked', why: 'failed' });
    deepEqual([lost.review, lost.orderIds], ['failed', ['m1']]);
  });

  it('is placed from then on when it was bought, or since it was', () => {
    const one = become(filled, submitted, intended, parked, settled(true));
    deepEqual([one.status, one.review, one.placedAt, one.lookAt], ['placed', undefined, now, now]);
    const before = { ...filled, status: 'needsReview', placedAt: then } as const;
    equal(become(before, settled(true)).placedAt, then);
  });

  it('is provisioned when its subscriptions are there, and looked at no more', () => {
    const one = become(filled, submitted, intended, parked, {
      type: 'settled',
      isBought: true,
      isProvisioned: true,
      comment: '',
    });
    deepEqual([one.status, one.review, one.placedAt, one.lookAt], ['provisioned', undefined, now, undefined]);
    deepEqual(one.settledAt, now);
  });

  it('takes in what is found later, wherever it had come to', () => {
    const found: OrderEvent = { type: 'parked', why: 'found', orderIds: ['m1', 'm2'] };
    for (const status of ['placed', 'provisioned', 'needsReview'] as const)
      deepEqual(become({ ...filled, status, orderIds: ['m1'] }, found).orderIds, ['m1', 'm2'], status);
  });

  it('has ended when it was not', () => {
    const one = become(filled, submitted, intended, parked, settled(false));
    deepEqual([one.status, one.review, one.placedAt], ['rejected', undefined, undefined]);
  });

  it('belongs to the desk when nobody here knows it', () => {
    const found = foundOrder({ id: 'o2', ref: 'GCC-8K2QM' }, customer, now);
    deepEqual([found.owner, found.customer, found.status], [theDesk.id, customer, 'draft']);
    equal(isLegal(found, 'parked'), true);
  });
});
