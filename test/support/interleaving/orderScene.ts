import fc from 'fast-check';
import { isOrder } from '../../../src/domain/case.ts';
import { append } from '../../../src/domain/journal.ts';
import { type OrderEvent, orderTransitions } from '../../../src/domain/order/events.ts';
import { orderKind } from '../../../src/domain/order/kind.ts';
import type { Order, Quote } from '../../../src/domain/order/order.ts';
import { orderWork } from '../../../src/services/orders/orderWork.ts';
import type { Store } from '../../../src/services/ports.ts';
import type { Switches } from '../../../src/simulator/partnerCenter/switches.ts';
import { agent } from '../bots/openDesk.ts';
import { confirmedOrder, splitOrder } from '../journeys/orders.ts';
import type { Center } from '../partnerCenter/partnerCenter.ts';
import { orderFault } from './orderFaults.ts';
import type { Happening, Left, Scene } from './play.ts';
import { type Ports, servicesOver, startAgain, storeWith } from './stage.ts';

/** How Partner Center behaves towards an order, and what is in it. */
export type OrderLaws = Partial<Pick<Switches, 'requestIds' | 'secondCheckout' | 'orderOutcome'>> & {
  /** Whether its lines are billed apart, so that Partner Center makes two orders of them, and the second fails. */
  readonly isSplit?: boolean;
  /** What may happen to it from outside, each once. */
  readonly turns?: readonly Turn[];
};

const turns = ['the owner withdraws', 'the owner confirms again', 'a cart expires'] as const;
type Turn = (typeof turns)[number];

/** Every way in which Partner Center and the outside may behave towards an order. */
export const anyOrderLaws: fc.Arbitrary<OrderLaws> = fc.record({
  requestIds: fc.constantFrom('honoured', 'ignored'),
  secondCheckout: fc.constantFrom('repeat', 'refuse'),
  orderOutcome: fc.constantFrom('completed', 'completed', 'completed', 'error'),
  isSplit: fc.constantFrom(false, false, false, true),
  turns: fc.subarray([...turns]),
});

/** A mistake that an order's workers, or those who change it, make. */
export interface Mistake {
  readonly ports?: (ports: Ports) => Ports;
  readonly mayWithdraw?: readonly Order['status'][];
}

/** Partner Center's refusals of an order: for good, until an account was reviewed, and while another request is at work. */
const refusals = [
  { how: 'refuse', status: 403, code: '800023' },
  { how: 'refuse', status: 403, code: '800073' },
  { how: 'refuse', status: 409, code: '800060' },
] as const;

const ref = 'GCC-00001';

/** An order that its owner has just confirmed, and that several processes place. */
export async function orderScene(center: Center, laws: OrderLaws, left: Left, mistake: Mistake = {}) {
  const { isSplit = false, turns: may = turns, ...switches } = laws;
  startAgain(center, { ...switches, partialSuccess: isSplit });
  const one = isSplit ? splitOrder(ref) : confirmedOrder(ref);
  const store = await storeWith({ ...one, lookAt: center.clock.now() });
  const scene: Scene<Order> = {
    center,
    store,
    left,
    refusals,
    caseId: one.id,
    workers: 3,
    mistake: mistake.ports,
    is: isOrder,
    step: (ports) => orderWork(servicesOver(ports, center)),
    outside: outside(center, store, new Set(may), mistake.mayWithdraw ?? orderTransitions.withdrawn),
    wrong: async (now, isOver) => orderFault(now, center.emulator.state, isOver, await store.notices({})),
  };
  return scene;
}

/** What its owner and Microsoft do with it. */
function outside(
  { clock, emulator }: Center,
  store: Store,
  left: Set<Turn>,
  mayWithdraw: readonly Order['status'][],
) {
  const acts = (what: Turn, run: () => unknown): Happening[] => {
    const once = async () => {
      left.delete(what);
      await run();
    };
    return left.has(what) ? [{ weight: 2, what, run: once }] : [];
  };
  const save = (one: Order, event: OrderEvent) =>
    store.commit({
      expect: [{ id: one.id, revision: one.revision }],
      put: [after(one, event, clock.now())],
    });

  return (one: Order): Happening[] => {
    const { quote, status } = one;
    const cart = emulator.state.carts.find((any) => Object.keys(any.orders).length === 0);
    const mayConfirm = status === 'held' && quote;
    return [
      ...(mayWithdraw.includes(status)
        ? acts('the owner withdraws', () => save(one, { type: 'withdrawn' }))
        : []),
      ...(mayConfirm ? acts('the owner confirms again', () => save(one, confirmedAgain(quote))) : []),
      ...(cart ? acts('a cart expires', () => Object.assign(cart, { expiresAt: clock.now() })) : []),
    ];
  };
}

const confirmedAgain = (quote: Quote): OrderEvent => ({
  type: 'reconfirmed',
  requestId: crypto.randomUUID(),
  quote,
});

/** The order after something that its owner does, whether that is legal or a mistake. */
function after(one: Order, event: OrderEvent, at: string): Order {
  const entry = { at, by: agent.id, byName: agent.name, what: event.type, details: {}, shown: '' };
  const history = append(one.history, entry);
  return { ...orderKind.after(one, event, at), changedAt: at, revision: one.revision + 1, history };
}
