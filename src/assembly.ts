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
import { noLimits, teamsLimits } from './bot/teamsLimits.ts';
import { turnFor, turnMaker } from './bot/turn.ts';
import { watchedChat } from './bot/watchedChat.ts';
import type { Desk, Links } from './dialogs/desk.ts';
import { createDialogs } from './dialogs/index.ts';
import { noticeMessage } from './dialogs/noticeMessage.ts';
import type { Notice } from './domain/notice.ts';
import type { Person } from './domain/person.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { casesService } from './services/cases.ts';
import { deliveriesService } from './services/deliveries.ts';
import { eligibilityService } from './services/eligibility.ts';
import { inquiry } from './services/inquiry.ts';
import { noticesService } from './services/notices.ts';
import { orderingService } from './services/ordering.ts';
import { orderSwitch } from './services/orderSwitch.ts';
import { type OrderWorkDeps, orderWork } from './services/orderWork.ts';
import type { PartnerCenter } from './services/partnerCenter.ts';
import { peopleService } from './services/people.ts';
import type { Chat, Clock, Directory, Ids, PacedChat, Store, TenantLookup } from './services/ports.ts';
import { reconciler } from './services/reconciler.ts';
import { remindersService } from './services/reminders.ts';
import { alarmClock } from './workers/alarmClock.ts';
import { caseWorker } from './workers/cases.ts';
import { type Loop, loop } from './workers/loop.ts';
import { outboxWorker } from './workers/outbox.ts';
import { outboxGauges } from './workers/outboxGauges.ts';

/** What a composition root chooses. */
export interface Parts {
  readonly store: Store;
  readonly directory: Directory;
  readonly tenants: TenantLookup;
  /** Absent where it is not connected: the journeys over it say so. */
  readonly partnerCenter: (PartnerCenter & { close(): Promise<void> }) | undefined;
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
  readonly zone: string;
  readonly links: Links;
  /** Whether orders may be placed at all. */
  readonly ordersEnabled: boolean;
  /** What all orders of one day may come to, in the partner's currency; absent for no limit. */
  readonly dayLimit: number | undefined;
}

const remindEvery = 30_000;
const measureEvery = 15_000;
const reconcileEvery = 3_600_000;

/** Puts the bot together: services over the ports, dialogs over the services, the bot over the dialogs, and its workers. */
export function assemble(parts: Parts) {
  const ways = recognition(parts);
  const connected = connector({ ...parts, ...ways });
  const watched = watchedChat(connected, parts);
  const limits = limiter(parts.identity.kind === 'local' ? noLimits : teamsLimits, parts.clock);
  const chat = answeringChat(watched, limits);
  const store = nudging(parts.store, { outbox: () => delivery.nudge(), cases: () => working.nudge() });
  const services = openServices({ ...parts, store });
  const delivery = openOutbox(parts, services, store, pacedChat(watched, limits), () => delivery.nudge());
  const reminding = loop(services.reminders.remind, remindEvery, parts.log);
  const working = caseWorker({ ...parts, store, steps: { order: orderWork(services.orderParts) } });
  const { measuring, reconciling } = openLoops(parts, services, store);

  return {
    frontDoor: openDoor(parts, services, chat, ways),

    /** Fetches what Microsoft's sign-in service has for us, so that nobody waits for it later. */
    warm: ways.warm,

    /** Whether senders can be recognised. */
    recognises: ways.isPossible,

    /** Runs the workers now, and resolves when nothing is left for them at this time. */
    async settle(): Promise<void> {
      await reconciling.idle();
      for (const one of [reminding, working, delivery]) {
        one.nudge();
        await one.idle();
      }
    },

    /** Stops the workers and closes the store. */
    async close(): Promise<void> {
      for (const one of [measuring, reconciling, reminding, working, delivery]) await one.stop();
      await connected.close();
      await parts.partnerCenter?.close();
      await store.close();
    },
  };
}

export type Assembly = ReturnType<typeof assemble>;

/** What runs beside the bot by the clock alone; orders are compared with Microsoft's at the start, too. */
function openLoops(parts: Parts, { reconciler: orders }: Services, store: Store) {
  const measuring = loop(outboxGauges({ ...parts, store }), measureEvery, parts.log);
  const reconciling = loop(orders.reconcile, reconcileEvery, parts.log);
  reconciling.nudge();
  return { measuring, reconciling };
}

function openServices(parts: Parts) {
  const notices = noticesService(parts);
  const people = peopleService(parts);
  const cases = casesService({ ...parts, notices });
  const eligibility = eligibilityService({ ...parts, cases });
  const deliveries = deliveriesService({ ...parts, people });
  const reminders = remindersService({ ...parts, cases });
  const { directory, tenants, links } = parts;
  const partnerCenter = inquiry(parts.partnerCenter);
  const orders = orderSwitch(parts);
  const orderParts: OrderWorkDeps = { ...parts, cases, switch: orders };
  const ordering = orderingService({ ...parts, cases, inquiry: partnerCenter, orders });
  const hasSamplePrices = parts.identity.kind === 'local';
  const desk: Desk = {
    ...{ cases, eligibility, people, deliveries, directory, tenants, links, partnerCenter },
    ...{ ordering, hasSamplePrices },
  };
  return { notices, people, reminders, desk, orderParts, reconciler: reconciler({ ...orderParts, notices }) };
}

type Services = ReturnType<typeof openServices>;

function openDoor(parts: Parts, { desk, notices, people }: Services, chat: Chat, ways: Recognition) {
  const { tenantId, identity, clock } = parts;
  const isLocal = identity.kind === 'local';
  const adapter = new Adapter(ways.recognise);
  const answer = plainAnswer({ chat, people, tenantId });
  adapter.onTurnError = turnFailed({ ...parts, answer });
  const handlers = createHandlers({ desk, dialogs: createDialogs(desk) });
  const turnOf = turnMaker({ ...parts, people, isLocal });
  const app = createApp({ adapter, chat, handlers, notices, turnOf });
  const pace = paceOf(parts.paces);
  return frontDoor({
    ...parts,
    ...ways,
    pace,
    isOurs: isLocal ? () => true : isOurs({ tenantId, now: () => Date.parse(clock.now()) }),
    receive: receiver({ ...parts, adapter, app, pace, answer }),
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

/** The store, which wakes the workers when a commit has put something before them. */
const nudging = (store: Store, wake: { outbox(): void; cases(): void }): Store => ({
  ...store,
  async commit(change) {
    const done = await store.commit(change);
    if (done === 'ok' && change.notices?.length) wake.outbox();
    if (done === 'ok' && change.put?.some(({ lookAt }) => lookAt)) wake.cases();
    return done;
  },
});
