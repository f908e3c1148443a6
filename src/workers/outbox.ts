import type { Notice, Outcome } from '../domain/notice.ts';
import type { ChatReference, Person } from '../domain/person.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { PeopleService } from '../services/people.ts';
import { unreachable } from '../services/personChange.ts';
import { type Chat, ChatError, type Clock, type Ids, type Message, type Store } from '../services/ports.ts';

const atOnce = 16;
const leaseFor = 60_000;
const attemptsAtMost = 8;
const slowest = 5 * 60_000;

interface Deps {
  readonly store: Store;
  readonly chat: Chat;
  readonly people: PeopleService;
  readonly clock: Clock;
  readonly ids: Ids;
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
    if ('sent' in outcome && (await revisionOf(notice)) !== revision)
      await renewAgain(deps, notice, outcome.sent);
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

export type OutboxWorker = ReturnType<typeof outboxWorker>;

/** The case moved on while its card was on the way, when nobody could know of the card yet: it is brought up to date. */
async function renewAgain({ store, ids, clock }: Deps, notice: Notice, sent: object): Promise<void> {
  const { lease: _lease, reason: _reason, ...again } = notice;
  const now = clock.now();
  const renewal: Notice = {
    ...again,
    ...sent,
    id: ids.id(),
    news: 'renewed',
    state: 'waiting',
    at: now,
    notBefore: now,
    attempts: 0,
  };
  await store.commit({ notices: [renewal] });
}

async function deliver(deps: Deps, notice: Notice): Promise<Outcome> {
  const person = await deps.people.known(notice.to);
  if (!person.reachable) return { dead: { reason: unreachable } };
  try {
    const message = await deps.render(notice, person);
    if (!message) return { dead: { reason: 'nothing to see for them any more' } };
    return { sent: await post(deps, notice, person, message) };
  } catch (error) {
    if (error instanceof ChatError) return failed(deps, notice, person, error);
    deps.log.error({ err: error, notice: notice.id }, 'a notice could not be made');
    return { dead: { reason: 'could not be made' } };
  }
}

/** Updates the card that a renewal names, else sends a new one; to a chat that is gone, once more to a new one. */
async function post(deps: Deps, notice: Notice, person: Person, message: Message) {
  const { chat, people } = deps;
  const known = person.chat ?? (await people.located(person, await chat.open(person.id))).chat;
  if (!known) throw new ChatError(0, 'NoChat');
  if (notice.news === 'renewed' && notice.activityId && notice.conversationId) {
    const sent = { conversationId: notice.conversationId, activityId: notice.activityId };
    await renew(chat, { ...known, conversationId: sent.conversationId }, sent.activityId, message);
    return sent;
  }
  return send(deps, person, known, message);
}

async function send({ chat, people }: Deps, person: Person, known: ChatReference, message: Message) {
  try {
    return { conversationId: known.conversationId, activityId: await chat.send(known, message) };
  } catch (error) {
    if (!(error instanceof ChatError) || error.status !== 404) throw error;
    const opened = await chat.open(person.id);
    await people.located(person, opened);
    return { conversationId: opened.conversationId, activityId: await chat.send(opened, message) };
  }
}

/** A card that was deleted in the chat needs no update any more. */
async function renew(chat: Chat, known: ChatReference, activityId: string, message: Message): Promise<void> {
  await chat.update(known, activityId, message).catch((error: unknown) => {
    if (!(error instanceof ChatError) || error.status !== 404) throw error;
  });
}

/** What a refusal means, from Teams' table of status codes. */
async function failed(
  { people, clock, random }: Deps,
  notice: Notice,
  person: Person,
  error: ChatError,
): Promise<Outcome> {
  if (error.status === 403 || error.status === 404) {
    await people.lost(person);
    return { dead: { reason: unreachable } };
  }
  const reason = `${error.status} ${error.code}`.trim();
  const isTransient = [0, 408, 412, 429, 502, 503, 504].includes(error.status);
  if (!isTransient || notice.attempts >= attemptsAtMost) return { dead: { reason } };
  const backoff = Math.min(slowest, 1000 * 2 ** notice.attempts) * (0.5 + random() / 2);
  const wait = Math.min(Math.max(error.retryAfter ?? 0, backoff), slowest);
  return { retry: { at: later(clock.now(), wait), reason } };
}
