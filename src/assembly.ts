import type { Dispatcher } from 'undici';
import { Adapter } from './bot/adapter.ts';
import { createApp } from './bot/app.ts';
import { connector } from './bot/connector.ts';
import { turnFailed } from './bot/failure.ts';
import { frontDoor } from './bot/frontDoor.ts';
import { createHandlers } from './bot/handlers.ts';
import type { Identity } from './bot/identity.ts';
import { isOurs } from './bot/isOurs.ts';
import { answeringChat, pacedChat } from './bot/limitedChat.ts';
import { limiter } from './bot/limiter.ts';
import { type Paces, paceOf } from './bot/paces.ts';
import { plainAnswer } from './bot/plainAnswer.ts';
import { receiver } from './bot/receiver.ts';
import { type Recognition, recognition } from './bot/recognition.ts';
import { repeatingChat } from './bot/repeatingChat.ts';
import { type Limits, noLimits, teamsLimits } from './bot/teamsLimits.ts';
import { turnFor, turnMaker } from './bot/turn.ts';
import { watchedChat } from './bot/watchedChat.ts';
import { closing } from './closing.ts';
import type { Desk, Links } from './dialogs/desk.ts';
import { createDialogs } from './dialogs/index.ts';
import { noticeMessage } from './dialogs/noticeMessage.ts';
import type { Notice } from './domain/notice.ts';
import type { Person } from './domain/person.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { deliveriesService } from './services/deliveries.ts';
import { eligibilityService } from './services/eligibility.ts';
import { noticesService } from './services/notices.ts';
import { peopleService } from './services/people.ts';
import type { Chat, Clock, Directory, Ids, PacedChat, Store, TenantLookup } from './services/ports.ts';
import { remindersService } from './services/reminders.ts';
import { alarmClock } from './workers/alarmClock.ts';
import { type Loop, loop } from './workers/loop.ts';
import { outboxWorker } from './workers/outbox.ts';
import { outboxGauges } from './workers/outboxGauges.ts';

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
  /** How fast people may be; absent where programs play them. */
  readonly paces?: Paces;
  /** The tenant whose people use the bot. */
  readonly tenantId: string;
  readonly botId: string;
  /** Where a chat is opened with somebody who never wrote to the bot. */
  readonly serviceUrl: string;
  /** The way out to Teams' connector; a pool of connections unless another is given. */
  readonly dispatcher?: Dispatcher;
  /** How much Teams takes; what it documents unless something else is given, and anything where it is local. */
  readonly limits?: Limits;
  readonly zone: string;
  readonly links: Links;
}

const remindEvery = 30_000;
const measureEvery = 15_000;

/** Puts the bot together: services over the ports, dialogs over the services, the bot over the dialogs, and its workers. */
export function assemble(parts: Parts) {
  const ways = recognition(parts);
  const { serviceUrl, botId, clock, dispatcher } = parts;
  const { token, isAllowed } = ways;
  const connected = connector({ token, isAllowed, serviceUrl, botId, clock, dispatcher });
  const watched = watchedChat(connected, parts);
  const usual = parts.identity.kind === 'local' ? noLimits : teamsLimits;
  const limits = limiter(parts.limits ?? usual, clock);
  const chat = repeatingChat(answeringChat(watched, limits));
  const store = nudging(parts.store, () => delivery.nudge());
  const services = openServices({ ...parts, store });
  const delivery = openOutbox(parts, services, store, pacedChat(watched, limits), () => delivery.nudge());
  const reminding = loop(services.reminders.remind, remindEvery, parts.log);
  const measuring = loop(outboxGauges({ ...parts, store }), measureEvery, parts.log);
  const workers = [measuring, reminding, delivery];

  return {
    frontDoor: openDoor(parts, services, chat, ways),

    /** Fetches what Microsoft's sign-in service has for us, so that nobody waits for it later. */
    warm: ways.warm,

    /** Whether senders can be recognised. */
    recognises: ways.isPossible,

    /** Runs the workers now, and resolves when nothing is left for them at this time. */
    async settle(): Promise<void> {
      reminding.nudge();
      await reminding.idle();
      delivery.nudge();
      await delivery.idle();
    },

    ...closing({ workers, connected, store, log: parts.log }),
  };
}

export type Assembly = ReturnType<typeof assemble>;

function openServices(parts: Parts) {
  const notices = noticesService(parts);
  const people = peopleService(parts);
  const eligibility = eligibilityService({ ...parts, notices });
  const deliveries = deliveriesService({ ...parts, people });
  const reminders = remindersService({ ...parts, eligibility });
  const { directory, tenants, links } = parts;
  const desk: Desk = { eligibility, people, deliveries, directory, tenants, links };
  return { notices, people, reminders, desk };
}

type Services = ReturnType<typeof openServices>;

function openDoor(parts: Parts, { desk, notices, people }: Services, chat: Chat, ways: Recognition) {
  const { tenantId, identity, clock, log, metrics } = parts;
  const isLocal = identity.kind === 'local';
  const adapter = new Adapter(ways.recognise);
  const answer = plainAnswer({ chat, people, tenantId });
  adapter.onTurnError = turnFailed({ answer, log });
  const handlers = createHandlers({ desk, dialogs: createDialogs(desk) });
  const turnOf = turnMaker({ ...parts, people, isLocal });
  const app = createApp({ adapter, chat, handlers, notices, turnOf, log });
  const pace = paceOf(parts.paces);
  return frontDoor({
    recognise: ways.recognise,
    isAllowed: ways.isAllowed,
    isOurs: isLocal ? () => true : isOurs({ tenantId, now: () => Date.parse(clock.now()) }),
    receive: receiver({ adapter, app, pace, answer, tenantId, metrics }),
    pace,
    log,
    metrics,
  });
}

function openOutbox(
  parts: Parts,
  { desk, people }: Services,
  store: Store,
  chat: PacedChat,
  nudge: () => void,
): Loop {
  const { directory, clock, zone } = parts;
  const render = async (notice: Notice, person: Person) => {
    const turn = turnFor(person, await directory.rolesOf(person.id), {
      now: clock.now(),
      zone,
      ownZone: zone,
    });
    return noticeMessage(notice, turn, desk, store);
  };
  return outboxWorker({ ...parts, store, chat, people, render, alarm: alarmClock(nudge) });
}

/** The store, which wakes the outbox when a commit has put something in it. */
const nudging = (store: Store, nudge: () => void): Store => ({
  ...store,
  async commit(change) {
    const done = await store.commit(change);
    if (done === 'ok' && change.notices?.length) nudge();
    return done;
  },
});
