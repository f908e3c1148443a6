import { orderChange } from '../../../src/domain/order/changes.ts';
import type { OrderEvent } from '../../../src/domain/order/events.ts';
import type { Observation } from '../../../src/domain/order/observation.ts';
import { waiting } from '../../../src/domain/order/waiting.ts';
import { performed, turned } from './sagaMarket.ts';
import { at, lastHour } from './sagaTimes.ts';
import { endingNews, spent, type Variant, type Worker, type World } from './sagaWorld.ts';

/** A step that can be taken, in words, and the world after it. */
export type Next = readonly [what: string, world: World];

/** Every step that anybody can take now. */
export const nexts = (world: World, variant: Variant): Next[] =>
  steps(world, variant).map(([what, after]) => [what, isSafe(variant) ? withoutLosers(after) : after]);

const isSafe = ({ compares, lost, tellsFirst }: Variant): boolean =>
  compares && lost === undefined && !tellsFirst;

/** A worker whose order has moved on, and who can buy nothing any more, can only lose the swap: it is as good as idle. */
const withoutLosers = (world: World): World => ({
  ...world,
  workers: world.workers.map((one) =>
    one && one.revision !== world.revision && (one.save || one.order.status !== 'placing') ? undefined : one,
  ),
});

const steps = (world: World, variant: Variant): Next[] => [
  ...world.workers.flatMap((worker, index) =>
    worker ? working(world, variant, index, worker) : loading(world, variant, index),
  ),
  ...outside(world, variant),
];

const withWorker = (world: World, index: number, worker: Worker | undefined): World => ({
  ...world,
  workers: world.workers.map((one, place) => (place === index ? worker : one)),
});

const momentOf = ({ hour }: World, seen?: Observation) => ({ now: at(hour), isStopped: false, seen });

function loading(world: World, variant: Variant, index: number): Next[] {
  if (!variant.decide(world.order, momentOf(world))) return [];
  const { order, revision } = world;
  return [[`w${index} reads`, withWorker(world, index, { order, revision })]];
}

function working(world: World, variant: Variant, index: number, worker: Worker): Next[] {
  const hasActed = worker.save !== undefined || worker.seen !== undefined;
  const crash: Next[] =
    world.left.crashes && hasActed
      ? [[`w${index} crashes`, withWorker({ ...world, left: spent(world, 'crashes') }, index, undefined)]]
      : [];
  if (worker.save) return [saving(world, variant, index, { ...worker, save: worker.save }), ...crash];
  const command = variant.decide(worker.order, momentOf(world, worker.seen));
  if (!command) return crash;
  const seen = performed(world, command).map(([saw, after]): Next => {
    const bounds = { now: at(world.hour), room: Number.POSITIVE_INFINITY, tomorrow: at(3) };
    const step = variant.stepAfter(worker.order, saw, bounds);
    const held = 'save' in step ? { ...worker, save: step.save } : { ...worker, seen: saw };
    const next = 'wait' in step ? putOff(after, worker, saw) : after;
    return [
      `w${index} ${command.do}: ${saw.saw}`,
      withWorker(next, index, 'wait' in step ? undefined : held),
    ];
  });
  return [...seen, ...crash];
}

/** The order as it waits, unless it has moved on. */
const putOff = (world: World, { revision }: Worker, saw: Observation): World =>
  revision === world.revision ? { ...world, order: waiting(world.order, saw, at(world.hour), 'r2') } : world;

function saving(world: World, variant: Variant, index: number, worker: Worker & { save: OrderEvent }): Next {
  const isStale = worker.revision !== world.revision;
  const told = variant.isSilent ? undefined : [...(world.told ?? []), ...endingNews(worker.save)];
  if (isStale && variant.compares) {
    const after = variant.tellsFirst ? { ...world, told } : world;
    return [`w${index} comes too late`, withWorker(after, index, variant.lost?.(worker))];
  }
  const order = { ...worker.order, ...orderChange(worker.order, worker.save, at(world.hour)) };
  const after = { ...world, order, told, revision: world.revision + 1 };
  return [`w${index} saves ${worker.save.type}`, withWorker(after, index, undefined)];
}

/** What happens by itself: late checkouts arrive or get lost, carts expire, the owner withdraws, time passes. */
function outside(world: World, variant: Variant): Next[] {
  const { order, revision, carts, underway, workers, left, hour } = world;
  const arrive = underway.map((cart, index): Next => {
    const rest = { ...world, underway: underway.filter((_, place) => place !== index) };
    return [`checkout of c${cart} arrives`, carts[cart] === 'active' ? turned(rest, cart, 'bought') : rest];
  });
  const expire = carts.flatMap((cart, index): Next[] =>
    left.expiries && cart === 'active'
      ? [[`c${index} expires`, turned({ ...world, left: spent(world, 'expiries') }, index, 'expired')]]
      : [],
  );
  const withdrawn = { ...order, ...orderChange(order, { type: 'withdrawn' }, at(hour)) };
  const withdraw: Next[] =
    left.withdrawals && variant.mayWithdraw.includes(order.status)
      ? [
          [
            'the owner withdraws',
            { ...world, order: withdrawn, revision: revision + 1, left: spent(world, 'withdrawals') },
          ],
        ]
      : [];
  const isAwaited = order.status === 'placing';
  const isCalm = isAwaited && underway.length === 0 && workers.every((one) => one === undefined);
  const isLookedAt = hour < lastHour - 1 || order.intent?.triedSince !== undefined; // at least once before the end
  const tick: Next[] =
    isCalm && isLookedAt && hour < lastHour ? [['time passes', { ...world, hour: hour + 1 }]] : [];
  return [...arrive, ...expire, ...withdraw, ...tick];
}
