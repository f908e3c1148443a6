import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import {
  type Center,
  cartOf,
  lineOf,
  newRequestId,
  openCenter,
  refusedWith,
} from '../support/partnerCenter/partnerCenter.ts';

const { city, county, lab, port, tribe } = customerIds;
const yearly = lineOf(3, { billingCycle: 'annual' });

describe('ordering', () => {
  let opened: Center;
  beforeEach(async () => {
    opened = await openCenter();
  });
  afterEach(() => opened[Symbol.asyncDispose]());
  const newCart = async (customer: string, ...lines: ReturnType<typeof lineOf>[]) =>
    (await opened.center.ordering.createCart(customer, cartOf(...lines), newRequestId())).id;
  const buy = (customer: string, cart: string) =>
    opened.center.ordering.checkout(customer, cart, newRequestId());

  it('goes from the catalogue to a subscription', async () => {
    const { catalogue, ordering } = opened.center;
    const product = (await catalogue.products(lab)).find(({ title }) => title === 'Office 365 G3 GCC');
    const [sku] = await catalogue.skus(product?.id ?? '', lab);
    const [offered] = await catalogue.availabilities(
      { id: sku?.id ?? '', productId: product?.id ?? '' },
      lab,
    );
    const [term] = offered?.terms ?? [];
    const line = lineOf(2, {
      ...offered,
      termDuration: term?.duration ?? '',
      billingCycle: term?.billingCycle ?? '',
    });
    const cart = await ordering.createCart(lab, cartOf(line), newRequestId());
    deepEqual([cart.status, cart.lines[0]?.price], ['active', { each: 20, total: 500 }]);

    const { orders, failures } = await buy(lab, cart.id);
    deepEqual([orders.length, failures], [1, 0]);
    equal((await ordering.cart(lab, cart.id))?.status, 'ordered');
    const orderId = orders[0]?.id ?? '';
    deepEqual(await ordering.orders(lab), []);
    opened.later(30);
    equal((await ordering.orders(lab))[0]?.status, 'pending');
    deepEqual(await ordering.progress(lab, orderId), [{ status: 'unfulfilled' }]);
    opened.later(30);
    deepEqual(await ordering.progress(lab, orderId), [{ status: 'fulfilled' }]);
    const [order] = await ordering.orders(lab);
    deepEqual([order?.status, order?.lines[0]?.reference], ['completed', 'GCC-7F3K2']);
    const [subscription] = await ordering.subscriptions(lab);
    deepEqual([subscription?.orderId, subscription?.catalogItemId], [orderId, line.catalogItemId]);
    equal(subscription?.cancelUntil, '2026-01-12T18:00:00.000Z');
  });

  it('shows the government catalogue to customers that are qualified, and to a partner that is', async () => {
    const { center, emulator } = opened;
    equal((await center.catalogue.products(city)).length, 35);
    equal((await center.catalogue.products()).length, 35);
    deepEqual(await center.catalogue.products(county), []);
    emulator.switch({ partnerQualified: false });
    await rejects(center.catalogue.products(), refusedWith(403, '400030'));
  });

  it('says what an add-on works with, and wants one of them bought or beside it', async () => {
    const { catalogue, ordering } = opened.center;
    const [addOn] = await catalogue.skus('CFQ7TTC0GC16', city);
    ok(addOn?.isAddOn && addOn.worksWith.includes('CFQ7TTC0GC02:0001'));
    const problems = async (...lines: ReturnType<typeof lineOf>[]) =>
      (await ordering.createCart(city, cartOf(...lines), newRequestId())).lines.map(({ problem }) => problem);
    deepEqual(await problems(lineOf(16)), ['400041']);
    deepEqual(await problems(lineOf(2), lineOf(16)), [undefined, undefined]);
    await buy(city, await newCart(city, lineOf(2)));
    deepEqual(await problems(lineOf(16)), [undefined]);
  });

  for (const [what, line, code] of [
    ['a catalogue item that is none', lineOf(99), '10001'],
    ['no seats', lineOf(2, { quantity: 0 }), '10010'],
    ['too many seats', lineOf(15, { quantity: 301 }), '10015'],
    ['a term that is not offered', lineOf(2, { termDuration: 'P1M', billingCycle: 'annual' }), '10013'],
  ] as const)
    it(`marks a line with ${what}, and does not sell it`, async () => {
      const { ordering } = opened.center;
      const cart = await ordering.createCart(city, cartOf(line), newRequestId());
      equal(cart.lines[0]?.problem, code);
      await rejects(buy(city, cart.id), refusedWith(400, '800009'));
    });

  it('sells nothing under an availability that has changed', async () => {
    const cart = await newCart(city, lineOf(2));
    opened.emulator.switch({ catalogueVersion: 1 });
    await rejects(buy(city, cart), refusedWith(400, '800009'));
    equal((await opened.center.ordering.cart(city, cart))?.lines[0]?.problem, '10001');
  });

  it('lets a reseller take part that has signed, when that is attested', async () => {
    const { ordering } = opened.center;
    const through = (resellerMpnId: string, isResellerAttested: boolean) =>
      ordering.createCart(
        city,
        { lines: [lineOf(2, { resellerMpnId })], isResellerAttested },
        newRequestId(),
      );
    equal((await through('4847383', true)).lines[0]?.problem, undefined);
    equal(opened.emulator.state.carts[0]?.lines[0]?.participants[0]?.value, '4847383');
    equal((await through('1', true)).lines[0]?.problem, '10004');
    await rejects(through('4847383', false), refusedWith(400, '900206'));
    await rejects(through('4847384', true), refusedWith(403, '900123'));
  });

  it('forgets a cart after seven days', async () => {
    const cart = await newCart(city, lineOf(2));
    opened.later(7 * 86_400);
    equal(await opened.center.ordering.cart(city, cart), undefined);
    await rejects(buy(city, cart), refusedWith(404, '800008'));
  });

  for (const [what, customer, code] of [
    ['has not accepted the agreement', tribe, '13605'],
    ['has its account under review', port, '800073'],
  ] as const)
    it(`sells nothing to a customer that ${what}`, async () => {
      await rejects(buy(customer, await newCart(customer, lineOf(2))), refusedWith(403, code));
    });

  for (const [status, code] of [
    ['NotAllowed', '800075'],
    ['Unknown', '800074'],
  ] as const)
    it(`sells nothing to a customer whose account is ${status}`, async () => {
      opened.emulator.act('account', { customerId: city, status });
      await rejects(buy(city, await newCart(city, lineOf(2))), refusedWith(403, code));
    });

  it('counts an acceptance of the agreement from its date on, and sells nothing before', async () => {
    const { center, emulator, later } = opened;
    for (const { attested } of emulator.state.customers)
      for (const one of attested) one.dateAgreed = '2026-01-06T00:00:00.000Z';
    const cart = await newCart(city, lineOf(2));
    await rejects(buy(city, cart), refusedWith(403, '13605'));
    equal(await center.agreements.isAccepted(city), false);
    later(24 * 60 * 60);
    equal(await center.agreements.isAccepted(city), true);
    equal((await buy(city, cart)).orders.length, 1);
  });

  it('sells nothing to a customer that is still in review', async () => {
    const { center, emulator } = opened;
    const templateId = await center.agreements.current();
    const by = { firstName: 'Rosa', lastName: 'Lee', email: 'rosa.lee@examplecounty.example' };
    await center.agreements.attest(
      county,
      { templateId, by, at: '2026-01-05T00:00:00.000Z' },
      newRequestId(),
    );
    await rejects(buy(county, await newCart(county, lineOf(2))), refusedWith(403, '800020'));
    emulator.act('qualification', { customerId: county, status: 'Approved' });
    equal((await buy(county, await newCart(county, lineOf(2)))).orders.length, 1);
  });

  it('repeats its first answer to a second checkout, whatever request id it has', async () => {
    const cart = await newCart(city, lineOf(2));
    deepEqual(await buy(city, cart), await buy(city, cart));
    equal(opened.emulator.state.orders.length, 1);
  });

  it('refuses a second checkout when it is switched so', async () => {
    opened.emulator.switch({ secondCheckout: 'refuse' });
    const cart = await newCart(city, lineOf(2));
    await buy(city, cart);
    await rejects(buy(city, cart), refusedWith(400, '800065'));
    equal((await opened.center.ordering.cart(city, cart))?.status, 'ordered');
  });

  it('makes an order of each billing, and may place some only; a repeat tries the others again', async () => {
    opened.emulator.switch({ partialSuccess: true });
    const cart = await newCart(city, lineOf(2), yearly);
    const { orders, failures } = await buy(city, cart);
    deepEqual([orders.length, failures], [1, 1]);
    opened.emulator.switch({ partialSuccess: false });
    const second = await buy(city, cart);
    deepEqual([second.orders.length, second.failures], [2, 0]);
    equal(second.orders[0]?.id, orders[0]?.id);
  });

  for (const [spelt, status] of [
    ['pending po upload', 'pendingPoUpload'],
    ['PendingReview', 'pendingReview'],
    ['po_review_rejected', 'poReviewRejected'],
    ['something new', 'unknown'],
  ] as const)
    it(`reads the order status “${spelt}”`, async () => {
      opened.emulator.switch({ orderOutcome: spelt, provisioningDelay: 0 });
      await buy(city, await newCart(city, lineOf(2)));
      opened.later(30);
      equal((await opened.center.ordering.orders(city))[0]?.status, status);
    });
});
