import { deepEqual } from 'node:assert/strict';
import type { Order } from '../../../src/domain/order/order.ts';
import { type Desk, openDesk } from '../../support/bots/openDesk.ts';
import { newTrace } from '../../support/bots/trace.ts';
import { confirmedOrder } from '../../support/journeys/orders.ts';
import { start } from '../../support/partnerCenter/partnerCenter.ts';

describe('the orders that an operator is shown', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk[Symbol.asyncDispose]());

  /** Which of some orders are shown so many minutes after they last changed. */
  async function shown(minutes: number, ...orders: Partial<Order>[]): Promise<boolean[]> {
    for (const [index, one] of orders.entries())
      await desk.put({ ...confirmedOrder(`GCC-0000${index}`), ...one });
    desk.opened.later(minutes * 60);
    const { stuck } = await desk.ordering.overview(newTrace());
    return orders.map((_, index) => stuck.some(({ ref }) => ref === `GCC-0000${index}`));
  }
  const day = 24 * 60;

  it('are those that need attention or a document, at once', async () => {
    const placed = { status: 'placed', placedAt: start } as const;
    const all = [{ status: 'needsReview' }, { ...placed, wantsDocument: true }, placed] as const;
    deepEqual(await shown(0, ...all), [true, true, false]);
  });

  it('are those that have been on the way to Microsoft for twenty minutes', async () => {
    deepEqual(await shown(19, { status: 'submitted' }, { status: 'placing' }), [false, false]);
    deepEqual(await shown(1, { status: 'submitted' }, { status: 'placing' }), [true, true]);
  });

  it('are those that wait while their owner is no longer an agent', async () => {
    const held = { status: 'held', hold: { reason: 'account', isOver: false } } as const;
    deepEqual(await shown(0, held, { ...held, owner: 'tenant/gone' }), [false, true]);
  });

  it('are those that have been placed for a day, and none that has ended', async () => {
    const all = [
      { status: 'placed', placedAt: start },
      { status: 'placed' },
      { status: 'provisioned' },
    ] as const;
    deepEqual(await shown(day - 1, ...all), [false, false, false]);
    deepEqual(await shown(1, ...all), [true, true, false]);
  });
});
