import { isOrder } from '../../../src/domain/case.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { readFolder } from '../../../src/stores/transfer/lowdbContent.ts';
import type { Stage } from '../processes/tryout.ts';

/** The references of all orders at Microsoft, the oldest first. */
export const boughtIn = ({ tryout }: Stage): string[] =>
  tryout.emulator.state.orders.map(({ lines }) => lines[0]?.friendlyName ?? '');

/** The orders that a stage's store holds. Throws when `npm run fsck` would not find it whole. */
export async function ordersIn(stage: Stage): Promise<Order[]> {
  const { content } = await readFolder(await stage.backup());
  return content.cases.filter(isOrder);
}
