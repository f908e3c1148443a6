import { createApp } from './bot/app.ts';
import { type Identity, openAdapter, tokenSource } from './bot/auth.ts';
import { connector } from './bot/connector.ts';
import { turnFailed } from './bot/failure.ts';
import { frontDoor } from './bot/frontDoor.ts';
import { isLoopback, isTeams } from './bot/serviceUrls.ts';
import { turnFor, turnMaker } from './bot/turn.ts';
import type { Links } from './dialogs/desk.ts';
import { createDialogs } from './dialogs/index.ts';
import { noticeMessage } from './dialogs/noticeMessage.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { deliveriesService } from './services/deliveries.ts';
import { eligibilityService } from './services/eligibility.ts';
import { noticesService } from './services/notices.ts';
import { peopleService } from './services/people.ts';
import type { Clock, Directory, Ids, Store, TenantLookup } from './services/ports.ts';
import { remindersService } from './services/reminders.ts';
import { loop } from './workers/loop.ts';
import { outboxWorker } from './workers/outbox.ts';

/** What a composition root chooses. */
export interface Parts {
  readonly store: Store;
  readonly directory: Directory;
  readonly tenants: TenantLookup;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: () => number;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly identity: Identity;
  /** The tenant whose people use the bot. */
  readonly tenantId: string;
  readonly botId: string;
  /** Where a chat is opened with somebody who never wrote to the bot. */
  readonly serviceUrl: string;
  readonly zone: string;
  readonly links: Links;
}

const remindEvery = 30_000;
const deliverEvery = 1_000;

/** Puts the bot together: services over the ports, dialogs over the services, the bot over the dialogs, and its workers. */
export function assemble(parts: Parts) {
  const { directory, clock, ids, log, metrics, zone, identity } = parts;
  const store = nudging(parts.store, () => delivery.nudge());
  const isAllowed = identity.kind === 'local' ? isLoopback : isTeams;
  const chat = connector({ ...parts, token: tokenSource(identity), isAllowed });

  const people = peopleService({ store, clock });
  const notices = noticesService({ store, directory, clock, ids });
  const eligibility = eligibilityService({ ...parts, store, notices });
  const deliveries = deliveriesService({ store, people, clock });
  const reminders = remindersService({ store, eligibility, clock, zone });
  const desk = { ...parts, eligibility, people, deliveries };

  const adapter = openAdapter(identity);
  adapter.onTurnError = turnFailed({ chat, ids, log });
  const turnOf = turnMaker({ ...parts, people });
  const app = createApp({ adapter, chat, desk, dialogs: createDialogs(desk), notices, turnOf });

  const outbox = outboxWorker({
    ...parts,
    store,
    chat,
    people,
    render: async (notice, person) => {
      const roles = await directory.rolesOf(person.id);
      return noticeMessage(notice, turnFor(person, roles, { now: clock.now(), zone }), desk, store);
    },
  });
  const delivery = loop(outbox.drain, deliverEvery, log);
  const reminding = loop(reminders.remind, remindEvery, log);

  return {
    frontDoor: frontDoor({ adapter, app, isAllowed, isOurs: ours(parts), log, metrics }),

    /** Runs the workers now, and resolves when nothing is left for them at this time. */
    async settle(): Promise<void> {
      reminding.nudge();
      await reminding.idle();
      delivery.nudge();
      await delivery.idle();
    },

    /** Stops the workers and closes the store. */
    async close(): Promise<void> {
      await reminding.stop();
      await delivery.stop();
      await chat.close();
      await store.close();
    },
  };
}

export type Assembly = ReturnType<typeof assemble>;

/** Teams' own channel and our own tenant; a local bot takes every client on this machine. */
const ours =
  ({ identity, tenantId }: Parts) =>
  (activity: {
    channelId: string;
    conversation: { tenantId?: string | null | undefined };
    channelData?: { tenant?: { id: string } | null | undefined } | null | undefined;
  }): boolean =>
    identity.kind === 'local' ||
    (activity.channelId === 'msteams' &&
      (activity.conversation.tenantId ?? activity.channelData?.tenant?.id)?.toLowerCase() === tenantId);

/** The store, which wakes the outbox when a commit has put something in it. */
const nudging = (store: Store, nudge: () => void): Store => ({
  ...store,
  async commit(change) {
    const done = await store.commit(change);
    if (done === 'ok' && change.notices?.length) nudge();
    return done;
  },
});
