import { advance, isSetup } from '../../../src/domain/case.ts';
import type { Customer, SpecialQualification } from '../../../src/domain/customer.ts';
import { theDesk } from '../../../src/domain/policy.ts';
import type { CustomerSetup } from '../../../src/domain/setup/customerSetup.ts';
import {
  type decide,
  eventAfterReading,
  eventBeforeWrite,
  type Move,
  madeIn,
  type Seen,
} from '../../../src/domain/setup/decide.ts';
import type { SetupEvent } from '../../../src/domain/setup/events.ts';
import type { eventAfterFailure } from '../../../src/domain/setup/failure.ts';

/** Partner Center as it is in the model: its tenants, what was answered to each write, and writes still on their way. */
export interface Center {
  readonly tenants: readonly { readonly id: string; readonly isQualified: boolean }[];
  readonly answers: Readonly<Record<string, Reply>>;
  readonly underway: readonly Sent[];
}

type Reply = { readonly made: string } | { readonly refused: string } | 'qualified';
interface Sent {
  readonly move: 'create' | 'qualify';
  readonly requestId: string;
}

/** A worker: what it has read, and what it is about to do. */
export interface Worker {
  readonly one: CustomerSetup;
  readonly seen: Seen;
  /** The answer to its write, once the write was sent: `lost` when it never comes. */
  readonly reply?: Reply | 'lost';
}

/** Everything in the model. */
export interface World {
  readonly stored: CustomerSetup;
  readonly center: Center;
  readonly workers: readonly (Worker | undefined)[];
  readonly crashes: number;
  readonly faults: number;
  /** How many request ids were given out. */
  readonly ids: number;
}

/** What the model's Partner Center keeps to, and the code under test. */
export interface Laws {
  /** The same write, told by its request id, is done once. */
  readonly honoursIds: boolean;
  /** A domain is given once. */
  readonly hasOneDomain: boolean;
  /** Whether the code writes only what it has just saved that it will write. */
  readonly isSafe: boolean;
  readonly decide: typeof decide;
  readonly eventAfterFailure: typeof eventAfterFailure;
}

const at = '2026-01-05T18:00:00.000Z';
const forgotten = { history: [] };
const requestIdOf = (count: number): string => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;

/** What can happen next, in words. */
export function successors(world: World, laws: Laws): [what: string, world: World][] {
  const arriving = world.center.underway.map((sent): [string, World] => [
    `a late ${sent.move} arrives`,
    arrived(world, sent, laws),
  ]);
  const working = world.workers.flatMap((worker, index) =>
    ofWorker(world, index, laws).map((next): [string, World] => [`w${index}${doing(worker)}`, next]),
  );
  return [...arriving, ...working].map(([what, next]) => [what, withoutLosers(next, laws)]);
}

const doing = (worker: Worker | undefined): string => (worker ? ' goes on, or crashes' : ' reads');

/** A worker whose setup has moved on, and that has no write to send any more, keeps nothing: it is as good as idle. */
function withoutLosers(world: World, { isSafe }: Laws): World {
  if (!isSafe) return world;
  const { stored, workers } = world;
  const isLost = ({ one, seen, reply }: Worker): boolean =>
    one.revision !== stored.revision && (reply !== undefined || !seen.isBegun);
  return { ...world, workers: workers.map((one) => (one && isLost(one) ? undefined : one)) };
}

/** A write that was on its way is done at last, and nobody hears of it. */
function arrived(world: World, sent: Sent, laws: Laws): World {
  const underway = world.center.underway.filter((one) => one !== sent);
  return { ...world, center: done({ ...world.center, underway }, sent, laws).center };
}

function done(center: Center, { move, requestId }: Sent, laws: Laws): { center: Center; reply: Reply } {
  const before = laws.honoursIds ? center.answers[requestId] : undefined;
  if (before) return { center, reply: before };
  const reply = replyTo(center, move, laws);
  const answers = { ...center.answers, [requestId]: reply };
  if (typeof reply === 'object' && 'made' in reply)
    return {
      center: { ...center, answers, tenants: [...center.tenants, { id: reply.made, isQualified: false }] },
      reply,
    };
  const tenants =
    reply === 'qualified' ? center.tenants.map((one) => ({ ...one, isQualified: true })) : center.tenants;
  return { center: { ...center, answers, tenants }, reply };
}

/** A customer is qualified once. */
function replyTo({ tenants }: Center, move: Sent['move'], { hasOneDomain }: Laws): Reply {
  if (move === 'create')
    return hasOneDomain && tenants.length > 0 ? { refused: '3000' } : { made: `t${tenants.length + 1}` };
  return tenants[0]?.isQualified ? { refused: '3000' } : 'qualified';
}

function ofWorker(world: World, index: number, laws: Laws): World[] {
  const worker = world.workers[index];
  const put = (next: Worker | undefined, more: Partial<World> = {}): World => ({
    ...world,
    ...more,
    workers: world.workers.map((one, place) => (place === index ? next : one)),
  });
  if (!worker) return isOver(world.stored) ? [] : [put({ one: world.stored, seen: {} })];
  const hasActed = worker.seen.isBegun === true || worker.reply !== undefined; // else it may as well just be slow
  const crash = hasActed && world.crashes > 0 ? [put(undefined, { crashes: world.crashes - 1 })] : [];
  return [...crash, ...moved(world, worker, put, laws)];
}

const isOver = ({ status }: CustomerSetup): boolean => status !== 'creating' && status !== 'qualifying';

type Put = (next: Worker | undefined, more?: Partial<World>) => World;

function moved(world: World, worker: Worker, put: Put, laws: Laws): World[] {
  const { one, seen, reply } = worker;
  const keep = (event: SetupEvent, next: (kept: CustomerSetup) => Worker | undefined): World => {
    if (world.stored.revision !== one.revision) return put(undefined);
    const kept = advance(one, event, theDesk, at);
    if (!isSetup(kept)) throw new Error(`${kept.kind} is no setup`);
    const stored = { ...kept, ...forgotten }; // what has happened decides nothing
    return put(next(stored), { stored, ids: world.ids + ('requestId' in event ? 1 : 0) });
  };
  if (reply !== undefined) return [keep(eventOf(worker, reply, world.ids, laws), () => undefined)];
  const move = laws.decide(one, seen);
  if (!move) return [put(undefined)];
  return acts[move]({ world, worker, put, keep, laws, seen });
}

interface Acting {
  readonly world: World;
  readonly worker: Worker;
  readonly put: Put;
  readonly keep: (event: SetupEvent, next: (kept: CustomerSetup) => Worker | undefined) => World;
  readonly laws: Laws;
  readonly seen: Seen;
}

const acts: Readonly<Record<Move, (acting: Acting) => World[]>> = {
  find({ world, worker, put, keep }) {
    const made = madeIn(worker.one, world.center.tenants.map(customerOf(worker.one)));
    if (!made) return [put({ ...worker, seen: { isMissing: true } })];
    return [
      keep({ type: 'tenantFound', tenantId: made, requestId: requestIdOf(world.ids) }, (one) => ({
        one,
        seen: {},
      })),
    ];
  },
  begin: ({ worker, keep }) => [
    keep(eventBeforeWrite(worker.one), (one) => ({
      one,
      seen: { isMissing: true, isBegun: true, isFirst: !worker.one.call?.isSent },
    })),
  ],
  loseCredentials: ({ keep }) => [keep({ type: 'credentialsLost' }, (one) => ({ one, seen: {} }))],
  read({ world, worker, put, keep }) {
    const read = eventAfterReading(
      worker.one,
      world.center.tenants.flatMap(({ isQualified }) => (isQualified ? [gcc] : [])),
    );
    if (read === 'missing') return [put({ ...worker, seen: { isMissing: true } })];
    return [read === 'waiting' ? put(undefined) : keep(read, () => undefined)];
  },
  create: (acting) => sent(acting, 'create'),
  qualify: (acting) => sent(acting, 'qualify'),
};

/** A write is done and answered; with a fault, done without an answer, or neither yet. */
function sent({ world, worker, put, laws }: Acting, move: Sent['move']): World[] {
  const request = { move, requestId: worker.one.call?.requestId ?? '' };
  const now = done(world.center, request, laws);
  const faults = world.faults - 1;
  const late = { ...world.center, underway: [...world.center.underway, request] };
  return [
    put({ ...worker, reply: now.reply }, { center: now.center }),
    ...(faults < 0
      ? []
      : [
          put({ ...worker, reply: 'lost' }, { center: now.center, faults }),
          put({ ...worker, reply: 'lost' }, { center: late, faults }),
        ]),
  ];
}

function eventOf({ one, seen }: Worker, reply: Reply | 'lost', count: number, laws: Laws): SetupEvent {
  const requestId = requestIdOf(count);
  if (reply === 'qualified') return { type: 'qualified' };
  if (typeof reply === 'object' && 'made' in reply)
    return { type: 'tenantCreated', tenantId: reply.made, hasCredentials: false, requestId };
  const isLost = reply === 'lost';
  const failure = {
    code: isLost ? 'timeout' : reply.refused,
    status: isLost ? 0 : 400,
    isOutcomeUnknown: isLost,
  };
  return laws.eventAfterFailure(one, failure, { isFirst: seen.isFirst === true, requestId, now: at });
}

const gcc: SpecialQualification = { kind: 'governmentCommunityCloud', vetting: 'approved' };

const customerOf =
  ({ answers }: CustomerSetup) =>
  ({ id }: { readonly id: string }): Customer => ({
    id,
    name: answers.company?.name ?? '',
    domain: `${answers.domain?.prefix}.onmicrosoft.com`,
    isOurs: true,
  });
