import { addDays, dayOf, momentOf } from '../../domain/businessDays.ts';
import { isOrder } from '../../domain/case.ts';
import { later } from '../../domain/moments.ts';
import { isLate } from '../../domain/order/late.ts';
import type { Observation } from '../../domain/order/observation.ts';
import type { Order } from '../../domain/order/order.ts';
import { decide } from '../../domain/order/saga.ts';
import { type Bounds, stepAfter } from '../../domain/order/step.ts';
import { waiting } from '../../domain/order/waiting.ts';
import type { CasesService } from '../cases.ts';
import { lookAgain, lookNow } from '../lookAgain.ts';
import type { NoticesService } from '../notices.ts';
import type { PartnerCenter } from '../partnerCenter.ts';
import type { Ids } from '../ports.ts';
import { type DayLimit, nextPurchase, roomToday } from './dayLimit.ts';
import { perform } from './orderCommands.ts';
import { lateNews } from './orderNews.ts';
import type { OrderSwitch } from './orderSwitch.ts';

/** What orders are placed with. */
interface OrderWorkDeps extends DayLimit {
  readonly cases: CasesService;
  readonly notices: NoticesService;
  readonly partnerCenter: PartnerCenter | undefined;
  readonly orderSwitch: OrderSwitch;
  readonly ids: Ids;
}

const usualWait = 30_000;

/** Takes an order on: decides, does it at Partner Center, and saves what follows, until something is saved or to be waited for. */
export function orderWork(deps: OrderWorkDeps): (one: Order) => Promise<void> {
  const { clock, notices, partnerCenter } = deps;
  const alone = serially();

  const run = async (one: Order): Promise<void> => {
    if (!partnerCenter) return;
    const center = partnerCenter.traced(one.correlationId);
    const isStopped = !(await deps.orderSwitch.state()).isOn;
    const { now } = clock;
    let seen: Observation | undefined;
    for (;;) {
      const command = decide(one, { now: now(), isStopped, seen });
      if (!command) return;
      seen = await perform({ center, now, guid: deps.ids.guid }, one, command);
      const once = seen.saw === 'cartMade' ? await nextPurchase(deps) : undefined;
      const step = stepAfter(one, seen, await boundsOf(deps, seen));
      if ('save' in step) {
        await deps.cases.actAsDesk(one, step.save, step.save.type === 'intended' ? once : undefined);
        return;
      }
      if ('wait' in step) {
        if (isLate(one, now())) await notices.tell(one, lateNews(one), lateKey(one));
        return putOff(deps, waiting(one, seen, now(), deps.ids.guid()), step.wait ?? usualWait);
      }
    }
  };

  /** Orders to be named for buying go one after another, since of two that share the day's limit one would have to wait. */
  return (one) => (one.status === 'submitted' ? alone(() => run(one)) : run(one));
}

/** An order that moves on, and then waits for too long again, is told of again. */
const lateKey = ({ id, changedAt }: Order): string => `orders/late/${id}/${changedAt}`;

const putOff = ({ store, clock }: OrderWorkDeps, one: Order, wait: number): Promise<void> =>
  lookAgain(store, one, later(clock.now(), Math.max(wait, 1_000)));

/** What a step is judged by. Only a cart that was just made has to fit into what may still be bought today. */
async function boundsOf(deps: OrderWorkDeps, seen: Observation): Promise<Bounds> {
  const now = deps.clock.now();
  const tomorrow = momentOf(addDays(dayOf(now, deps.zone), 1), 0, deps.zone);
  const room = seen.saw === 'cartMade' ? await roomToday(deps) : Number.POSITIVE_INFINITY;
  return { now, tomorrow, room };
}

/** Runs tasks one after another. */
function serially() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const run = last.then(task, task);
    last = run.catch(() => undefined);
    return run;
  };
}

/** Has every order that is held until something changes at Microsoft looked at now, since something has. */
export async function wakeOrders(deps: Pick<OrderWorkDeps, 'store' | 'clock'>): Promise<void> {
  const held = (await deps.store.list({ kind: 'order', statuses: ['held'] })).filter(isOrder);
  await lookNow(
    deps,
    held.filter(({ hold }) => hold?.until === undefined),
  );
}
