import { isOrder } from '../../domain/case.ts';
import type { ValidationCode } from '../../domain/customer.ts';
import { needsWatching } from '../../domain/order/late.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Trace } from '../../domain/trace.ts';
import type { CasesService } from '../cases.ts';
import type { Asked, Inquiry } from '../inquiry.ts';
import type { Clock, Store } from '../ports.ts';
import { scarceCodes } from '../setups/scarceCodes.ts';
import type { OrderSwitch, SwitchState } from './orderSwitch.ts';
import type { Compared, Reconciler } from './reconciler.ts';

/** Orders as an operator needs to see them. */
export interface OrderOverview {
  readonly state: SwitchState;
  /** Those that need attention or a document, those that are late, and those that wait and have lost their owner. */
  readonly stuck: readonly Order[];
  /** Validation IDs that run out, or why Partner Center does not say. */
  readonly scarce: Asked<readonly ValidationCode[]>;
  /** How far the comparison with Microsoft's orders has come. */
  readonly compared: Compared;
}

interface Deps {
  readonly store: Store;
  readonly cases: Pick<CasesService, 'leftAmong'>;
  readonly orderSwitch: OrderSwitch;
  readonly inquiry: Inquiry;
  readonly reconciler: Pick<Reconciler, 'compared'>;
  readonly clock: Clock;
}

/** What operators see of orders. */
export async function orderOverview(
  { store, cases, orderSwitch, inquiry, reconciler, clock }: Deps,
  trace: Trace,
): Promise<OrderOverview> {
  const statuses = ['submitted', 'placing', 'placed', 'needsReview'] as const;
  const open = await store.list({ kind: 'order', statuses });
  const stuck = open.filter(isOrder).filter((one) => needsWatching(one, clock.now()));
  const held = (await store.list({ kind: 'order', statuses: ['held'] })).filter(isOrder);
  const left = await cases.leftAmong(held);
  const scarce = await scarceCodes(store, inquiry, trace);
  return {
    state: await orderSwitch.state(),
    stuck: [...stuck, ...left],
    scarce,
    compared: await reconciler.compared(),
  };
}
