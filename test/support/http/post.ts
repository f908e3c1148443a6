import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { pino } from 'pino';
import { connector } from '../../../src/bot/connector.ts';
import { limiter } from '../../../src/bot/limiter.ts';
import { pacedChat } from '../../../src/bot/pacedChat.ts';
import { teamsLimits } from '../../../src/bot/teamsLimits.ts';
import { type OwnToken, tokenKeeper } from '../../../src/bot/tokenKeeper.ts';
import { watchedChat } from '../../../src/bot/watchedChat.ts';
import { hour, millisecondsOf } from '../../../src/domain/moments.ts';
import { doubts, type Notice } from '../../../src/domain/notice.ts';
import { openMetrics } from '../../../src/metrics.ts';
import { peopleService } from '../../../src/services/people.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { outboxWorker } from '../../../src/workers/outbox.ts';
import { handClock } from '../bots/doubles.ts';
import { type Misbehaviour, openStrictConnector } from '../bots/strictConnector.ts';
import { noticeAt } from '../stores/stores.ts';

export const start = '2026-01-05T18:00:00.000Z';

interface Options {
  readonly workers?: number;
  readonly random?: () => number;
  readonly misbehave?: Misbehaviour;
  readonly timeLimit?: number;
  readonly acquire?: () => Promise<OwnToken>;
}

/** The whole way of a notice: the real store, worker and connector client, to a strict connector, on a moved clock. */
export async function openPost({
  workers = 1,
  random = () => 1,
  misbehave,
  timeLimit = 5_000,
  acquire = async () => ({ value: 'canary', lasts: hour }),
}: Options = {}) {
  const folder = await mkdtemp(`${tmpdir()}/gcc-desk-post-`);
  const clock = handClock(start);
  const teams = await openStrictConnector(clock, misbehave);
  const store = await openLowdbStore(folder);
  const metrics = openMetrics();
  const logged: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => logged.push(line) });
  const tokens = tokenKeeper(acquire, millisecondsOf(clock));
  const client = connector({
    tokens,
    isAllowed: (url) => url === teams.url,
    serviceUrl: teams.url,
    botId: '28:bot',
    clock,
    timeLimit,
  });
  const limits = limiter(teamsLimits, clock);
  const watched = watchedChat(client, { log, metrics });
  const alarms: number[] = [];
  const deps = {
    store,
    clock,
    random,
    log,
    metrics,
    people: peopleService({ store, clock }),
    chat: pacedChat(watched, limits),
    render: async (one: Notice) => ({ summary: one.id + (doubts(one) > 0 ? ' (repeated)' : ''), card: {} }),
    alarm: (wait: number) => alarms.push(Date.parse(clock.now()) + wait),
  };
  const outboxes = Array.from({ length: workers }, () => outboxWorker(deps));

  /** Lets the workers do what can be done now. */
  const rest = async () => {
    for (const outbox of outboxes) outbox.nudge();
    await Promise.all(outboxes.map((outbox) => outbox.idle()));
  };

  return {
    clock,
    teams,
    store,
    metrics,
    logged,
    outboxes,
    rest,
    client,
    limits,
    watched,
    people: deps.people,

    /** Moves the clock from one thing to do to the next, until nothing waits any more; returns the milliseconds it took. */
    async deliverAll(): Promise<number> {
      for (;;) {
        await rest();
        const waiting = await store.notices({ states: ['waiting'] });
        const now = Date.parse(clock.now());
        if (waiting.length === 0) return now - Date.parse(start);
        const moments = [...alarms.splice(0), ...waiting.map(({ notBefore }) => Date.parse(notBefore))];
        clock.add(Math.max(1, Math.min(...moments.filter((moment) => moment > now)) - now));
      }
    },

    /** The notices as `id state reason`. */
    states: async () =>
      (await store.notices({})).map(({ id, state, reason }) => [id, state, reason].filter(Boolean).join(' ')),

    async [Symbol.asyncDispose]() {
      await teams.close();
      await Promise.all(outboxes.map((outbox) => outbox.stop()));
      await client.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Post = Awaited<ReturnType<typeof openPost>>;

/** Somebody whose chat is known. */
export const met = (name: string, serviceUrl: string) => ({
  id: `tenant/${name}`,
  revision: 1,
  name,
  locale: 'en-US',
  reachable: true,
  greeted: true,
  chat: { serviceUrl, conversationId: `a:${name}`, botId: '28:bot' },
});

/** A notice that waits for somebody. */
export const waiting = (id: string, name: string, more: Partial<Notice> = {}): Notice =>
  noticeAt(start, { id, to: `tenant/${name}`, ...more });
