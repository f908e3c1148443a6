import { type Notice, type Outcome, type Place, requeued } from '../domain/notice.ts';
import type { ChatReference, Person } from '../domain/person.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { renewal } from '../services/notices.ts';
import type { PeopleService } from '../services/people.ts';
import { unreachable } from '../services/personChange.ts';
import { type Chat, ChatError, type Clock, type Message, type Store } from '../services/ports.ts';

const atOnce = 16;
const leaseFor = 60_000;
const attemptsAtMost = 8;
const slowest = 5 * 60_000;

interface Deps {
  readonly store: Store;
  readonly chat: Chat;
  readonly people: PeopleService;
  readonly clock: Clock;
  /** The notice's card as it is true now, for this person; undefined when they may not see it any more. */
  readonly render: (notice: Notice, person: Person) => Promise<Message | undefined>;
  /** A number from 0 to 1, to spread retries. */
  readonly random: () => number;
  readonly log: Log;
  readonly metrics: Metrics;
}

const later = (moment: string, milliseconds: number): string =>
  new Date(Date.parse(moment) + milliseconds).toISOString();

/** Sends what waits in the outbox, at most one notice of each person at a time, oldest first. */
export function outboxWorker(deps: Deps) {
  const { store, clock, metrics, log } = deps;
  const revisionOf = async ({ caseId }: Notice): Promise<number> => (await store.find(caseId))?.revision ?? 0;

  const settle = async (notice: Notice): Promise<void> => {
    const revision = await revisionOf(notice);
    const outcome = await deliver(deps, notice);
    metrics.deliveries.inc({ outcome: Object.keys(outcome)[0] ?? '' });
    if (!(await store.settle(notice, outcome)))
      log.warn({ notice: notice.id }, 'a notice was settled by another worker');
    else if ('sent' in outcome && (await revisionOf(notice)) !== revision)
      // The case moved on while its card was on the way, when nobody could know of the card yet.
      await store.commit({ notices: [renewal(deps, { ...notice, place: outcome.sent })] });
    else if ('dead' in outcome && outcome.dead.reason === unreachable) await welcomeBack(deps, notice);
  };

  return {
    /** Sends until nothing is due any more. */
    async drain(): Promise<void> {
      for (;;) {
        const now = clock.now();
        const claimed = await store.claim(atOnce, now, later(now, leaseFor));
        if (claimed.length === 0) return;
        await Promise.all(claimed.map(settle));
      }
    },
  };
}

/** Somebody may have written to us while we found that they cannot be reached: then this is tried again. */
async function welcomeBack({ store, people, clock }: Deps, notice: Notice): Promise<void> {
  const { reachable } = await people.known(notice.to);
  if (reachable) await store.commit({ notices: [requeued(notice, clock.now())] });
}

async function deliver(deps: Deps, notice: Notice): Promise<Outcome> {
  const person = await deps.people.known(notice.to);
  if (!person.reachable) return { dead: { reason: unreachable } };
  try {
    const message = await deps.render(notice, person);
    return message ? { sent: await post(deps, notice, person, message) } : { dropped: true };
  } catch (error) {
    if (error instanceof ChatError) return failed(deps, notice, person, error);
    deps.log.error({ err: error, notice: notice.id }, 'a notice could not be made');
    return again(deps, notice, 'could not be made');
  }
}

/** Puts a card in the place of the one it renews, or sends a new one; to a chat that is gone, once more to a new one. */
async function post(deps: Deps, notice: Notice, person: Person, message: Message): Promise<Place> {
  const { chat, people } = deps;
  if (notice.news === 'renewed' && notice.place) {
    await renew(chat, notice.place, message);
    return notice.place;
  }
  const known = person.chat ?? (await people.located(person, await chat.open(person.id))).chat;
  if (!known) throw new ChatError(0, 'NoChat');
  return send(deps, person, known, message);
}

async function send(
  { chat, people }: Deps,
  person: Person,
  known: ChatReference,
  message: Message,
): Promise<Place> {
  try {
    return { chat: known, activityId: await chat.send(known, message) };
  } catch (error) {
    if (!(error instanceof ChatError) || error.status !== 404) throw error;
    const opened = await chat.open(person.id);
    await people.located(person, opened);
    return { chat: opened, activityId: await chat.send(opened, message) };
  }
}

/** A card that was deleted in the chat needs no update any more. */
async function renew(chat: Chat, place: Place, message: Message): Promise<void> {
  await chat.update(place.chat, place.activityId, message).catch((error: unknown) => {
    if (!(error instanceof ChatError) || error.status !== 404) throw error;
  });
}

/** What a refusal means, from Teams' table of status codes. */
async function failed(deps: Deps, notice: Notice, person: Person, error: ChatError): Promise<Outcome> {
  if (error.status === 403 || error.status === 404) {
    await deps.people.lost(person);
    return { dead: { reason: unreachable } };
  }
  const reason = `${error.status} ${error.code}`.trim();
  const isTransient = [0, 408, 412, 429, 502, 503, 504].includes(error.status);
  return isTransient ? again(deps, notice, reason, error.retryAfter) : { dead: { reason } };
}

/** Once more after a while that grows and is spread by chance, but not sooner than Teams says; at last not at all. */
function again({ clock, random }: Deps, { attempts }: Notice, reason: string, retryAfter = 0): Outcome {
  if (attempts >= attemptsAtMost) return { dead: { reason } };
  const backoff = Math.min(slowest, 1000 * 2 ** attempts) * (0.5 + random() / 2);
  const wait = Math.min(Math.max(retryAfter, backoff), slowest);
  return { retry: { at: later(clock.now(), wait), reason } };
}
