import { isMissed } from '../domain/failure.ts';
import { later, minute } from '../domain/moments.ts';
import type { Notice, Outcome } from '../domain/notice.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { renewal } from '../services/notices.ts';
import { type DeliveryDeps, deliver } from './delivery.ts';
import type { Loop } from './loop.ts';
import { parking } from './parking.ts';
import { persistently } from './persistently.ts';
import { pool } from './pool.ts';

const atOnce = 16;
const lookEvery = 1_000;
const leaseFor = 2 * minute;
/** Longer than three calls of ten seconds: to open a chat, and to send to it, and to one that was gone before. */
const slowest = 45_000;

interface Deps extends DeliveryDeps {
  readonly metrics: Metrics;
  /** Asks to be nudged in so many milliseconds; the last asking counts. */
  readonly alarm: (milliseconds: number) => void;
}

/**
 * Sends what waits in the outbox: one notice of each person at a time, oldest first, and never more than Teams' limits
 * allow. What is claimed before it may be sent waits here, without another write, as long as its lease allows.
 */
export function outboxWorker(deps: Deps): Loop {
  const { store, chat, clock, metrics, log } = deps;
  const parked = parking(clock);
  let isStopping = false;

  const take = async (places: number, running: number): Promise<Notice[]> => {
    if (!(await store.ready())) return []; // what cannot be noted is not sent
    const room = Math.max(0, Math.min(places, chat.room() - running)); // some have not made their call yet
    const due = parked.takeDue(room);
    const free = isStopping ? 0 : room - due.length;
    const now = clock.now();
    const claimed = free > 0 ? await store.claim(free, now, later(now, leaseFor)) : [];
    const next = room > 0 ? parked.next() : chat.wait();
    if (next > 0 && Number.isFinite(next)) deps.alarm(next);
    return [...due, ...claimed];
  };

  const work = async (notice: Notice): Promise<void> => {
    const revision = await revisionOf(deps, notice);
    const now = clock.now();
    // One that waited here for too long goes back: somebody else may be about to claim it.
    const outcome = isOursAt(notice, now) ? await deliver(deps, notice) : { held: { at: now } };
    if ('held' in outcome && !isStopping && isOursAt(notice, outcome.held.at))
      return parked.add(notice, outcome.held.at);
    metrics.deliveries.inc({ outcome: Object.keys(outcome)[0] ?? '' });
    const isSettled = await settle(deps, notice, outcome, () => isStopping);
    if (!isSettled) return noteOvertaken(log, notice);
    await followUp(deps, notice, outcome, revision);
  };

  const sending = pool({ atOnce, take, work, every: lookEvery, log });
  return {
    ...sending,
    async stop() {
      isStopping = true;
      await sending.stop();
      await Promise.all(parked.all().map((one) => store.settle(one, { held: { at: clock.now() } })));
    },
  };
}

const noteOvertaken = (log: Log, { id, correlationId }: Notice): void =>
  log.warn({ notice: id, correlationId }, 'a notice was settled by another worker');

/** Whether the lease of a claimed notice, which ends at `notBefore`, outlasts a sending that begins then. */
const isOursAt = ({ notBefore }: Notice, at: string): boolean => later(at, slowest) <= notBefore;

/** What was sent and is not noted is sent again when its lease ends: so a store that is away for some seconds is waited for. */
function settle(
  { store, clock }: Deps,
  notice: Notice,
  outcome: Outcome,
  isStopping: () => boolean,
): Promise<boolean> {
  const isWorthIt = () => !isStopping() && isOursAt(notice, clock.now());
  return persistently(() => store.settle(notice, outcome), isWorthIt);
}

const revisionOf = async ({ store }: Deps, { caseId }: Notice): Promise<number> =>
  (await store.find(caseId))?.revision ?? 0;

/** What happened while a notice was being sent, and could not take it into account. */
async function followUp(deps: Deps, notice: Notice, outcome: Outcome, revision: number): Promise<void> {
  const { store, people, clock } = deps;
  if ('sent' in outcome && outcome.sent && (await revisionOf(deps, notice)) !== revision)
    // The case moved on when nobody could know of the card yet.
    await store.commit({ notices: [renewal(deps, { ...notice, place: outcome.sent })] });
  if ('dead' in outcome && isMissed(outcome.dead) && (await people.known(notice.to)).reachable)
    // Somebody wrote to us just when we found that they cannot be reached.
    await store.commit({ requeue: { ids: [notice.id], now: clock.now() } });
}
