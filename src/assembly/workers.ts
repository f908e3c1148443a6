import { turnFor } from '../bot/turn.ts';
import { credentialsMessage } from '../dialogs/credentialsMessage.ts';
import type { Turn } from '../dialogs/dialog.ts';
import { noticeMessage } from '../dialogs/noticeMessage.ts';
import { hour, minute } from '../domain/moments.ts';
import type { Notice } from '../domain/notice.ts';
import type { Person } from '../domain/person.ts';
import type { CustomerSetup } from '../domain/setup/customerSetup.ts';
import type { PartnerCenter } from '../services/partnerCenter.ts';
import type { Chat, PacedChat, Store } from '../services/ports.ts';
import { credentialsSender } from '../services/setups/credentialsSender.ts';
import { setupStep } from '../services/setups/step.ts';
import { alarmClock } from '../workers/alarmClock.ts';
import { asleep } from '../workers/asleep.ts';
import { caseWorker } from '../workers/cases.ts';
import { type Loop, loop } from '../workers/loop.ts';
import { orderGauges } from '../workers/orderGauges.ts';
import { outboxWorker } from '../workers/outbox.ts';
import { outboxGauges } from '../workers/outboxGauges.ts';
import { reconciling } from '../workers/reconciling.ts';
import type { Parts } from './parts.ts';
import type { Services } from './services.ts';

const remindEvery = 30_000;
const measureEvery = 15_000;
const compareEvery = minute;
const forgetEvery = hour;

/** What runs beside the bot by the clock alone; orders are compared with Microsoft's at the start, too. */
export function openLoops(parts: Parts, { remind, forget, reconciler }: Services, store: Store) {
  const every = parts.role === 'web' ? () => asleep : loop;
  const reminderLoop = every(remind, remindEvery, parts.log);
  const gauges = [outboxGauges({ ...parts, store }), orderGauges({ ...parts, store })];
  const measure = async () => {
    for (const one of gauges) await one();
  };
  const gaugeLoop = every(measure, measureEvery, parts.log);
  const comparisonLoop = every(reconciling({ ...parts, reconciler }), compareEvery, parts.log);
  const cleanupLoop = every(forget, forgetEvery, parts.log);
  comparisonLoop.nudge();
  return { reminderLoop, comparisonLoop, gaugeLoop, cleanupLoop };
}

/** What is done about cases that wait for Partner Center; nothing while it is not connected. */
export function openCaseWorker(
  parts: Parts,
  { notices, people, steps }: Services,
  store: Store,
  chat: Chat,
): Loop {
  if (parts.role === 'web') return asleep;
  const { partnerCenter } = parts;
  const sendCredentials = credentialsSender({
    chat,
    people,
    directory: parts.directory,
    render: async (one, credentials, person) =>
      credentialsMessage(one, credentials, await unaskedTurn(parts, person, one)),
  });
  const setUp = (center: PartnerCenter) => (one: CustomerSetup) =>
    setupStep({ ...parts, store, center: center.traced(one.correlationId), notices, sendCredentials })(one);
  return caseWorker({
    ...parts,
    store,
    steps: { ...steps, ...(partnerCenter && { customerSetup: setUp(partnerCenter) }) },
  });
}

/** Sends what waits in the outbox, as cards in the language of each person. */
export function openOutbox(
  parts: Parts,
  { desk, people }: Services,
  store: Store,
  chat: PacedChat,
  nudge: () => void,
): Loop {
  if (parts.role === 'web') return asleep;
  const render = async (notice: Notice, person: Person) =>
    noticeMessage(notice, await unaskedTurn(parts, person, notice), desk);
  return outboxWorker({ ...parts, store, chat, people, render, alarm: alarmClock(nudge) });
}

/**
 * The turn of somebody who is told something unasked, which goes on with the request that led to it; their own time zone is
 * not known then.
 */
async function unaskedTurn(
  { directory, clock, ids, zone }: Parts,
  person: Person,
  { correlationId = ids.guid() }: Pick<Notice, 'correlationId'>,
): Promise<Turn> {
  const trace = { correlationId, since: performance.now() };
  const roles = await directory.rolesOf(person.id);
  return turnFor(person, roles, { now: clock.now(), zone, ownZone: zone, trace });
}
