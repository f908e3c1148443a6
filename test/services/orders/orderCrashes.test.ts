import { deepEqual, ok } from 'node:assert/strict';
import { isOrder } from '../../../src/domain/case.ts';
import { cartFor } from '../../../src/domain/order/lines.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { orderWork } from '../../../src/services/orders/orderWork.ts';
import type { Store } from '../../../src/services/ports.ts';
import { orderFault } from '../../support/interleaving/orderFaults.ts';
import { servicesOver, startAgain, storeWith } from '../../support/interleaving/stage.ts';
import { confirmedOrder, splitOrder } from '../../support/journeys/orders.ts';
import { type Center, newRequestId, openCenter } from '../../support/partnerCenter/partnerCenter.ts';
import {
  Crash,
  type Death,
  deathsIn,
  deathsWithin,
  mortalStore,
  pairsWithin,
} from '../../support/stores/mortalStore.ts';

type Switches = Parameters<Center['emulator']['switch']>[0];
type Failures = NonNullable<Switches['failures']>;

/** A way that an order takes: how Partner Center behaves, and where the order ends. */
interface Way {
  readonly switches?: Switches;
  readonly failures?: Failures;
  readonly order?: (center: Center) => Promise<Order>;
  readonly ends: readonly string[];
}

const checkout = { operation: 'checkout', times: 1 } as const;
const refusedWith = (code: string): Failures => [{ ...checkout, how: 'refuse', status: 403, code }];

/** An order of which Partner Center makes two, from before such orders were refused: its cart is named. */
async function placingSplit({ center, clock }: Center): Promise<Order> {
  const one = splitOrder('GCC-00001');
  const { id: cartId } = await center.ordering.createCart(
    one.customer?.id ?? '',
    cartFor(one),
    newRequestId(),
  );
  const intent = { cartId, requestId: crypto.randomUUID(), since: clock.now() };
  return { ...one, status: 'placing', intent };
}

const ways: Readonly<Record<string, Way>> = {
  'is bought': { ends: ['provisioned'] },
  'is refused': { failures: refusedWith('800023'), ends: ['provisioned', 'rejected'] },
  'has to wait': { failures: refusedWith('800073'), ends: ['provisioned', 'held'] },
  'is bought without an answer': { failures: [{ ...checkout, how: 'cut' }], ends: ['provisioned'] },
  'was submitted before': {
    switches: { secondCheckout: 'refuse' },
    failures: [{ ...checkout, how: 'cut' }],
    ends: ['provisioned'],
  },
  'is bought in part': { switches: { partialSuccess: true }, order: placingSplit, ends: ['needsReview'] },
};

const troubles: Failures = [
  { operation: 'createCart', how: 'cut' },
  { operation: 'checkout', how: 'empty' },
  { operation: 'orders', how: 'refuse', status: 429, code: '' },
  { operation: '*', how: 'refuse', status: 500, code: '800003' },
];

/** What is wrong after an order went a way, died so, and met this trouble; and how often it died. */
async function gone(center: Center, way: Way, deaths: readonly Death[], trouble?: Failures[number]) {
  startAgain(center, { ...way.switches });
  const one = (await way.order?.(center)) ?? confirmedOrder('GCC-00001');
  const real = await storeWith({ ...one, lookAt: center.clock.now() });
  center.emulator.switch({ failures: [...(way.failures ?? []), ...(trouble ? [trouble] : [])] });
  const store = mortalStore(real, deaths);
  const end = await workOn(center, store, one.id);
  const fault = orderFault(end, center.emulator.state, true, await real.notices({}));
  const isMeant = way.ends.includes(end.status);
  return { wrong: fault ?? (isMeant ? undefined : `it is ${end.status}`), died: store.died() };
}

/** Has an order looked at until nobody has to; a crash is the end of a process, and another takes its place. */
async function workOn(center: Center, store: Store, id: string): Promise<Order> {
  const start = () => orderWork(servicesOver({ store, center: center.center }, center));
  let work = start();
  for (let looks = 0; looks < 60; looks += 1) {
    const one = await store.find(id);
    if (!one || !isOrder(one)) break;
    if (!one.lookAt) return one;
    await work(one).catch((error: unknown) => {
      if (!(error instanceof Crash)) throw error;
      work = start();
    });
    center.later(61);
  }
  throw new Error('it comes to no end');
}

describe('an order whose process dies before or after any commit', () => {
  let center: Center;
  before(async () => {
    center = await openCenter({ rest: 0, isForgetful: true });
  });
  after(() => center[Symbol.asyncDispose]());

  for (const [name, way] of Object.entries(ways))
    it(`comes to the same end, once or twice dead, when it ${name}`, async () => {
      const problems: string[] = [];
      let died = 0;
      const tries = [
        ...pairsWithin(3).map((deaths) => ({ deaths, trouble: undefined })),
        ...deathsWithin(4).flatMap((death) =>
          [undefined, ...troubles].map((trouble) => ({ deaths: [death], trouble })),
        ),
      ];
      for (const { deaths, trouble } of tries) {
        const { wrong, died: times } = await gone(center, way, deaths, trouble);
        died += times;
        if (wrong) problems.push(`${deathsIn(deaths)}, ${trouble?.operation}: ${wrong}`);
      }
      deepEqual(problems, []);
      ok(died > 20, `only ${died} deaths`);
    }).timeout(120_000);
});
