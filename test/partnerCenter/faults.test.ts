import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { PartnerCenterError } from '../../src/services/partnerCenterError.ts';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import type { Switches } from '../../src/simulator/partnerCenter/switches.ts';
import {
  type Center,
  cartOf,
  impatience,
  lineOf,
  newRequestId,
  openCenter,
  refusedWith,
  town,
} from '../support/partnerCenter/partnerCenter.ts';

const { city } = customerIds;
type How = Switches['failures'][number]['how'];

describe('when Partner Center is not well', () => {
  let opened: Center;
  beforeEach(async () => {
    opened = await openCenter(impatience);
  });
  afterEach(() => opened[Symbol.asyncDispose]());
  const fail = (operation: string, how: How, times = 1) =>
    opened.emulator.switch({ failures: [{ operation, how, times }] });
  const refuse = (operation: string, status: number, code: string, times = 1) =>
    opened.emulator.switch({ failures: [{ operation, how: 'refuse', status, code, times }] });
  const countOf = (operation: string) =>
    opened.emulator.state.asked.filter((one) => one.operation === operation).length;

  for (const [how, status, code] of [
    ['hang', 0, 'timeout'],
    ['late', 0, 'timeout'],
    ['cut', 0, 'unreachable'],
    ['empty', 201, 'unreadable'],
    ['html', 502, ''],
    ['refuse', 500, '800003'],
  ] as const)
    it(`does not know whether a write was done that ended so: ${how}`, async () => {
      fail('createCustomer', how);
      await rejects(opened.center.customers.create(town, newRequestId()), refusedWith(status, code, true));
    });

  for (const how of ['hang', 'cut', 'empty', 'html', 'refuse'] as const)
    it(`knows that a read changes nothing, however it ends: ${how}`, async () => {
      fail('customer', how);
      await rejects(
        opened.center.customers.find(city),
        (error) => error instanceof PartnerCenterError && !error.isOutcomeUnknown,
      );
    });

  for (const how of ['late', 'cut', 'empty'] as const)
    it(`buys once when the answer to a checkout is lost (${how}) and it is repeated`, async () => {
      const { center, emulator } = opened;
      for (const requestIds of ['honoured', 'ignored'] as const) {
        emulator.switch({ requestIds });
        const { id } = await center.ordering.createCart(city, cartOf(lineOf(2)), newRequestId());
        const requestId = newRequestId();
        fail('checkout', how);
        await rejects(
          center.ordering.checkout(city, id, requestId),
          (error) => error instanceof PartnerCenterError && error.isOutcomeUnknown,
        );
        equal((await center.ordering.checkout(city, id, requestId)).orders.length, 1);
      }
      equal(emulator.state.orders.length, 2);
    });

  it('makes a second tenant’s domain a refusal, when request ids are ignored', async () => {
    opened.emulator.switch({ requestIds: 'ignored' });
    const requestId = newRequestId();
    fail('createCustomer', 'cut');
    await rejects(opened.center.customers.create(town, requestId), refusedWith(0, 'unreachable', true));
    await rejects(opened.center.customers.create(town, requestId), refusedWith(400, '3000'));
  });

  it('follows no redirect', async () => {
    fail('createCustomer', 'redirect');
    await rejects(opened.center.customers.create(town, newRequestId()), refusedWith(307, ''));
    equal(
      opened.emulator.state.customers.some(({ name }) => name === town.name),
      false,
    );
  });

  it('waits as long as it is asked to and tries a throttled read once more, with an id of its own', async () => {
    const { center, emulator, waited } = opened;
    await center.account.organization();
    emulator.switch({ throttleEvery: emulator.state.calls + 1, retryAfter: 3 });
    ok(await center.customers.find(city));
    deepEqual(waited, [3000]);
    const [throttled, second] = emulator.state.asked.filter(({ operation }) => operation === 'customer');
    deepEqual([throttled?.status, second?.status], [429, 200]);
    ok(throttled?.requestId !== second?.requestId);
  });

  it('gives a read up that is throttled again, or for long, and says for how long', async () => {
    const { center, emulator, waited } = opened;
    emulator.switch({ throttleEvery: 1, retryAfter: 3 });
    const throttledFor = (milliseconds: number) => (error: unknown) =>
      error instanceof PartnerCenterError && error.status === 429 && error.retryAfter === milliseconds;
    await rejects(center.customers.find(city), throttledFor(3000));
    emulator.switch({ retryAfter: 57 });
    await rejects(center.customers.find(city), throttledFor(57_000));
    emulator.switch({ retryAfter: 99_999_999_999 });
    await rejects(center.customers.find(city), throttledFor(300_000)); // more is not believed
    deepEqual([waited, countOf('customer')], [[3000], 4]);
  });

  it('never repeats a write by itself', async () => {
    opened.emulator.switch({ throttleEvery: 1 });
    await rejects(opened.center.customers.create(town, newRequestId()), refusedWith(429, ''));
    equal(countOf('createCustomer'), 1);
  });

  it('reads codes written as numbers, and answers that begin with a byte order mark', async () => {
    const { center, emulator } = opened;
    emulator.switch({ errorCode: 'number', byteOrderMark: true });
    equal((await center.account.organization()).name, 'Northwind Federal LLC');
    await rejects(center.customers.find(customerIds.transit), refusedWith(403, '20002'));
    equal(await center.customers.find('nobody'), undefined);
  });

  for (const [status, code] of [
    [401, '900421'],
    [403, '900329'],
    [403, '900308'],
    [409, '800064'],
  ] as const)
    it(`passes on ${status} ${code} as it is, and repeats nothing`, async () => {
      refuse('qualify', status, code);
      const tried = opened.center.customers.qualify(customerIds.tribe, '481516', newRequestId());
      await rejects(tried, refusedWith(status, code));
      equal(countOf('qualify'), 1);
    });

  it('leaves Partner Center alone after five failures in a row', async () => {
    refuse('*', 503, '', 5);
    for (let count = 0; count < 5; count += 1)
      await opened.center.customers.find(city).catch(() => undefined);
    const asked = opened.emulator.state.calls;
    await rejects(opened.center.customers.create(town, newRequestId()), refusedWith(0, 'resting'));
    equal(opened.emulator.state.calls, asked);
  });

  it('does not take refusals for failures', async () => {
    refuse('customer', 403, '20002', 10);
    for (let count = 0; count < 10; count += 1)
      await rejects(opened.center.customers.find(city), refusedWith(403, '20002'));
  });

  it('knows that nothing was done when nobody listens', async () => {
    const { emulator, center } = opened;
    await center.account.organization();
    await emulator.close();
    await rejects(center.customers.create(town, newRequestId()), refusedWith(0, 'unreachable'));
  });
});
