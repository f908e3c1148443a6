import { deepEqual, equal, ok } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { orderChange } from '../../src/domain/order/changes.ts';
import type { Observation } from '../../src/domain/order/observation.ts';
import type { Order } from '../../src/domain/order/order.ts';
import { decide, patience } from '../../src/domain/order/saga.ts';
import { stepAfter } from '../../src/domain/order/step.ts';
import { perform } from '../../src/services/orderCommands.ts';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { confirmedOrder } from '../support/orders.ts';
import { type Center, openCenter } from '../support/partnerCenter.ts';

const far = { room: Number.POSITIVE_INFINITY, tomorrow: '2027-01-01T00:00:00.000Z' };

/** What happens next: a worker takes a step or crashes, something is to fail, time passes. */
const Happening = fc.oneof(
  { weight: 8, arbitrary: fc.record({ worker: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ crashes: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ how: fc.constantFrom('cut', 'refuse', 'html', 'empty') }) },
  { weight: 1, arbitrary: fc.constant({ seconds: 120 }) },
);

/** What a worker holds: the order as it read it, and what it saw. */
interface Held {
  readonly order: Order;
  readonly revision: number;
  readonly seen?: Observation;
}

/** One order at a Partner Center, and workers that know of it only what they have read. */
function play({ center, emulator, clock, later }: Center, ref: string) {
  let order = confirmedOrder(ref);
  let revision = 1;
  const workers = new Map<number, Held>();

  /** Reads the order; or does what was decided on it, and saves what follows if nobody was faster. */
  const step = async (worker: number): Promise<void> => {
    const held = workers.get(worker);
    workers.delete(worker);
    if (!held) return void workers.set(worker, { order, revision });
    const command = decide(held.order, { now: clock.now(), isStopped: false, seen: held.seen });
    if (command.do === 'nothing') return;
    const seen = await perform({ center, now: clock.now, guid: randomUUID }, held.order, command);
    const next = stepAfter(held.order, seen, { now: clock.now(), ...far });
    if ('again' in next) workers.set(worker, { ...held, seen });
    if (!('save' in next) || held.revision !== revision) return;
    order = { ...held.order, ...orderChange(held.order, next.save, clock.now()) };
    revision += 1;
  };

  return {
    step,
    order: () => order,
    async happens(happening: object): Promise<void> {
      if ('worker' in happening) await step(Number(happening.worker));
      if ('crashes' in happening) workers.delete(Number(happening.crashes));
      if ('how' in happening) emulator.act('switches', { failures: [failureOf(String(happening.how))] });
      if ('seconds' in happening) later(Number(happening.seconds));
    },
  };
}

const failureOf = (how: string) => ({ operation: how === 'refuse' ? 'checkout' : '*', how });

describe('the saga over HTTP', () => {
  it('buys once or not at all, with 3 workers, crashes and lost answers as chance has it', async () => {
    await using center = await openCenter({ rest: 0 });
    let number = 0;
    const runs = fc.asyncProperty(
      fc.array(Happening, { minLength: 10, maxLength: 30 }),
      fc.constantFrom('repeat' as const, 'refuse' as const),
      fc.constantFrom('honoured' as const, 'ignored' as const),
      async (happenings, secondCheckout, requestIds) => {
        const ref = `GCC-${String(++number).padStart(5, '0')}`;
        center.emulator.switch({ failures: [], secondCheckout, requestIds });
        const { happens, step, order } = play(center, ref);
        for (const happening of happenings) await happens(happening);
        center.emulator.switch({ failures: [] });
        center.later(patience / 1_000);
        for (let count = 0; count < 40; count += 1) {
          await step(0);
          center.later(60);
        }
        const bought = center.emulator.state.orders.filter(({ lines }) => lines[0]?.friendlyName === ref);
        ok(bought.length <= 1, `${ref} was bought ${bought.length} times`);
        const isBought = order().status === 'provisioned';
        if (isBought) deepEqual(order().orderIds, [bought[0]?.id]);
        ok(isBought || order().status === 'needsReview' || bought.length === 0, order().status);
        equal(order().customer?.id, customerIds.city);
      },
    );
    await fc.assert(runs, { numRuns: 40 });
  }).timeout(60_000);
});
