import type { Parts } from './assembly/parts.ts';
import { openServices, type Services } from './assembly/services.ts';
import { watchedStore } from './assembly/watchedStore.ts';
import { openCaseWorker, openLoops, openOutbox } from './assembly/workers.ts';
import { Adapter } from './bot/adapter.ts';
import { createApp } from './bot/app.ts';
import { connector } from './bot/connector.ts';
import { turnFailed } from './bot/failure.ts';
import { type FrontDoor, frontDoor } from './bot/frontDoor.ts';
import { createHandlers } from './bot/handlers.ts';
import { isOurs } from './bot/isOurs.ts';
import { limiter } from './bot/limiter.ts';
import { answeringChat, pacedChat } from './bot/pacedChat.ts';
import { paceOf } from './bot/paces.ts';
import { plainAnswer } from './bot/plainAnswer.ts';
import { receiver } from './bot/receiver.ts';
import { type Recognition, recognition } from './bot/recognition.ts';
import { refusalLog } from './bot/refusalLog.ts';
import { repeatingChat } from './bot/repeatingChat.ts';
import { sharedChat } from './bot/sharedChat.ts';
import { sharedLimits } from './bot/sharedLimits.ts';
import type { Caller } from './bot/slidingWindow.ts';
import { type Limits, noLimits, teamsLimits } from './bot/teamsLimits.ts';
import { turnMaker } from './bot/turn.ts';
import { watchedChat } from './bot/watchedChat.ts';
import { closing } from './closing.ts';
import { createDialogs } from './dialogs/index.ts';
import { millisecondsOf } from './domain/moments.ts';
import type { Chat } from './services/ports.ts';

/** Puts the bot together: services over the ports, dialogs over the services, the bot over the dialogs, and its workers. */
export function assemble(parts: Parts) {
  const senders = recognition(parts);
  const { serviceUrl, botId, clock, dispatcher } = parts;
  const { tokens, isAllowed } = senders;
  const teams = connector({ tokens, isAllowed, serviceUrl, botId, clock, dispatcher });
  const watched = watchedChat(teams, parts);
  const limits = limiter(limitsOf(parts), clock);
  const chat = repeatingChat(answeringChat(inSharedLimits(watched, parts, 'reply'), limits));
  const paced = pacedChat(inSharedLimits(watched, parts, 'outbox'), limits);
  const store = watchedStore(parts, { outbox: () => outbox.nudge(), cases: () => caseWorker.nudge() });
  const services = openServices({ ...parts, store });
  const outbox = openOutbox(parts, services, store, paced, () => outbox.nudge());
  const caseWorker = openCaseWorker(parts, services, store, chat);
  const { reminderLoop, comparisonLoop, gaugeLoop, cleanupLoop } = openLoops(parts, services, store);
  const workers = [gaugeLoop, cleanupLoop, comparisonLoop, reminderLoop, caseWorker, outbox];

  return {
    frontDoor: parts.role === 'worker' ? closed : openDoor(parts, services, chat, senders),

    /** Fetches what Microsoft's sign-in service has for us, so that nobody waits for it later. */
    warm: senders.warm,

    /** Whether senders can be recognised. */
    recognises: senders.isPossible,

    /** Looks at whatever waits for Partner Center, since something there has changed. */
    wake: services.wake,

    /** Runs the workers now, and resolves when nothing is left for them at this time. */
    async settle(): Promise<void> {
      for (const one of [comparisonLoop, reminderLoop, caseWorker, outbox, cleanupLoop]) {
        one.nudge();
        await one.idle();
      }
    },

    ...closing({ workers, connections: [teams, parts.partnerCenter], store, log: parts.log }),
  };
}

export type Assembly = ReturnType<typeof assemble>;

/** Chats that keep Teams' limits with all other processes, where there are some. */
function inSharedLimits(chat: Chat, parts: Parts, caller: Caller): Chat {
  const limits = limitsOf(parts);
  const isShared = parts.shared && limits !== noLimits;
  return isShared ? sharedChat(chat, sharedLimits(parts.shared, limits), caller) : chat;
}

/** The door of a process that answers nobody. */
const closed: FrontDoor = async () => ({ status: 503 });

const limitsOf = ({ limits, identity }: Parts): Limits =>
  limits ?? (identity.kind === 'local' ? noLimits : teamsLimits);

function openDoor(parts: Parts, { desk, notices, people }: Services, chat: Chat, senders: Recognition) {
  const { tenantId, identity, clock, log, metrics } = parts;
  const isLocal = identity.kind === 'local';
  const adapter = new Adapter(senders.recognise);
  const answer = plainAnswer({ chat, people, tenantId });
  adapter.onTurnError = turnFailed({ answer, log });
  const handlers = createHandlers({ desk, dialogs: createDialogs(desk) });
  const turnOf = turnMaker({ ...parts, people, isLocal });
  const noteRefusal = refusalLog({ log, cases: desk.cases });
  const app = createApp({ adapter, chat, handlers, notices, turnOf, noteRefusal, log });
  const pace = paceOf(parts.paces, parts.shared);
  return frontDoor({
    recognise: senders.recognise,
    isAllowed: senders.isAllowed,
    isOurs: isLocal ? () => true : isOurs({ tenantId, now: millisecondsOf(clock) }),
    receive: receiver({ adapter, app, pace, answer, tenantId, metrics, shared: parts.shared }),
    pace,
    log,
    metrics,
  });
}
