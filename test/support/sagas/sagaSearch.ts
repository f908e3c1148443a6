import type { Purchase } from '../../../src/domain/order/order.ts';
import { nexts } from './sagaSteps.ts';
import { isAtRest, type Variant, violation, type Worker, type World } from './sagaWorld.ts';
import { type Found, search } from './search.ts';

/** Visits every world that can come of this one under a variant of the saga. */
export const explore = (start: World, variant: Variant): Found =>
  search(start, { nexts: (world) => nexts(world, variant), keyOf, violation, isAtRest });

/** Equal for worlds that differ in nothing that matters; workers are interchangeable. */
const keyOf = ({ order, revision, carts, underway, workers, hour, left, told }: World): string =>
  [
    revision,
    orderKey(order),
    carts,
    underway.toSorted(),
    hour,
    Object.values(left),
    told,
    ...workers.map((one) => (one ? workerKey(one) : '')).sort(),
  ].join('|');

const orderKey = ({ status, intent, hold, orderIds }: Purchase): string =>
  [
    status,
    intent?.cartId,
    intent?.since,
    intent?.triedSince,
    intent?.refused?.code,
    hold?.isOver,
    orderIds.length,
  ].join();

const workerKey = ({ order, revision, seen, save }: Worker): string =>
  `${revision} ${orderKey(order)} ${seen ? JSON.stringify(seen) : ''} ${save ? JSON.stringify(save) : ''}`;
