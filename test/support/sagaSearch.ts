import type { Purchase } from '../../src/domain/order/order.ts';
import { nexts } from './sagaSteps.ts';
import { isAtRest, type Variant, violation, type Worker, type World } from './sagaWorld.ts';

/** What a search has found: the shortest way to something wrong, and worlds from which nothing leads to an end. */
export interface Found {
  readonly states: number;
  readonly violation?: string;
  readonly stuck: readonly string[];
}

interface Place {
  readonly world: World;
  readonly before: Place | undefined;
  readonly what: string;
  readonly from: Place[];
}

/** Visits every world that can come of this one, each once, the nearest first. */
export function explore(start: World, variant: Variant): Found {
  const places = new Map<string, Place>();
  const visit = (world: World, what: string, before?: Place): Place | undefined => {
    const key = keyOf(world);
    const known = places.get(key);
    if (known && before) known.from.push(before);
    if (known) return undefined;
    const place = { world, before, what, from: before ? [before] : [] };
    places.set(key, place);
    return place;
  };
  let edge = [visit(start, 'the order is submitted')].filter((one) => one !== undefined);
  while (edge.length > 0) {
    const wrong = edge.find(({ world }) => violation(world));
    if (wrong)
      return { states: places.size, violation: `${violation(wrong.world)}: ${wayTo(wrong)}`, stuck: [] };
    edge = edge.flatMap((place) =>
      nexts(place.world, variant).flatMap(([what, world]) => visit(world, what, place) ?? []),
    );
  }
  return { states: places.size, stuck: stuckIn([...places.values()]) };
}

/** The ways to a few of the worlds from which no end can be reached any more. */
function stuckIn(places: readonly Place[]): string[] {
  let edge = places.filter(({ world }) => isAtRest(world));
  const saved = new Set(edge);
  while (edge.length > 0)
    edge = edge.flatMap(({ from }) => from).filter((one) => !saved.has(one) && saved.add(one));
  return places
    .filter((one) => !saved.has(one))
    .slice(0, 3)
    .map(wayTo);
}

const wayTo = ({ before, what }: Place): string => (before ? `${wayTo(before)}, ${what}` : what);

/** Equal for worlds that differ in nothing that matters; workers are interchangeable. */
const keyOf = ({ order, revision, carts, underway, workers, hour, left }: World): string =>
  [
    ...[revision, orderKey(order), carts, underway.toSorted(), hour, Object.values(left)],
    ...workers.map((one) => (one ? workerKey(one) : '')).sort(),
  ].join('|');

const orderKey = ({ status, intent, hold, orderIds }: Purchase): string =>
  [status, intent?.cartId, intent?.since, intent?.refused?.code, hold?.isOver, orderIds.length].join();

const workerKey = ({ order, revision, seen, save }: Worker): string =>
  `${revision} ${orderKey(order)} ${seen ? JSON.stringify(seen) : ''} ${save ? JSON.stringify(save) : ''}`;
