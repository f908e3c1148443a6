import { isMissed, reasonOf } from '../domain/failure.ts';
import { later } from '../domain/moments.ts';
import type { Notice, Outcome } from '../domain/notice.ts';
import type { ChatReference, Person } from '../domain/person.ts';
import type { Log } from '../log.ts';
import type { PeopleService } from '../services/people.ts';
import {
  ChatError,
  type Clock,
  isGone,
  type Message,
  type PacedChat,
  type Store,
} from '../services/ports.ts';
import { unmade, verdict } from './verdict.ts';

export interface DeliveryDeps {
  readonly store: Store;
  readonly chat: PacedChat;
  readonly people: PeopleService;
  readonly clock: Clock;
  /** The notice's card as it is true now, for this person; undefined when they may not see it any more. */
  readonly render: (notice: Notice, person: Person) => Promise<Message | undefined>;
  /** A number from 0 to 1, to spread retries. */
  readonly random: () => number;
  readonly log: Log;
}

const untilNextLook = 1_000;

/** Tries once to deliver a claimed notice, unless the limits do not allow it yet. */
export async function deliver(deps: DeliveryDeps, notice: Notice): Promise<Outcome> {
  const person = await deps.people.known(notice.to);
  if (!person.reachable) return { dead: { reason: reasonOf('unreachable') } };
  const wait = deps.chat.wait(person.chat);
  if (wait > 0) return held(deps, wait);
  try {
    const message = await deps.render(notice, person);
    return message ? await post({ ...deps, notice, person, message }) : { dropped: true };
  } catch (error) {
    const { id, correlationId } = notice;
    deps.log.error({ err: error, notice: id, correlationId }, 'a notice could not be made');
    return unmade(notice, momentOf(deps));
  }
}

interface Posting extends DeliveryDeps {
  readonly notice: Notice;
  readonly person: Person;
  readonly message: Message;
}

/** Puts a card in the place of the one it renews; one that is gone is sent anew if the person has no other of the case. */
async function post(posting: Posting): Promise<Outcome> {
  const { chat, notice, message } = posting;
  if (notice.news !== 'renewed' || !notice.place) return send(posting);
  try {
    await chat.update(notice.place.chat, notice.place.activityId, message);
    return { sent: notice.place };
  } catch (error) {
    if (!isGone(error)) return failed(posting, error, true);
    return (await hasOther(posting)) ? { dropped: true } : send(posting);
  }
}

/** Sends a card to a chat, which is opened first if there is none, and once more to a new one if it is gone. */
async function send(posting: Posting): Promise<Outcome> {
  const { chat: known } = posting.person;
  if (!known) return sendToNew(posting);
  return sendTo(posting, known, sendToNew);
}

async function sendToNew(posting: Posting): Promise<Outcome> {
  const { chat, people, person } = posting;
  try {
    const opened = await chat.open(person.id);
    await people.located(person, opened);
    return await sendTo(posting, opened);
  } catch (error) {
    return failed(posting, error, true);
  }
}

/** `orElse` is tried when the chat is gone. Of this call alone it matters whether it was made twice. */
async function sendTo(
  posting: Posting,
  to: ChatReference,
  orElse?: (posting: Posting) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    const activityId = await posting.chat.send(to, posting.message);
    return { sent: activityId === undefined ? undefined : { chat: to, activityId } };
  } catch (error) {
    return orElse && isGone(error) ? orElse(posting) : failed(posting, error, false);
  }
}

/** Whether the person has, or is about to get, another card of the case. */
async function hasOther({ store, notice: { id, caseId, to } }: Posting): Promise<boolean> {
  const cards = await store.notices({ caseId, to, states: ['waiting', 'sent'] });
  return cards.some((one) => one.id !== id && (one.state === 'waiting' || one.place));
}

async function failed(posting: Posting, error: unknown, isRepeatable: boolean): Promise<Outcome> {
  if (!(error instanceof ChatError)) throw error;
  if (error.kind === 'held') return held(posting, error.retryAfter);
  const { notice, people, person } = posting;
  const outcome = verdict(notice, error, isRepeatable, momentOf(posting));
  if ('dead' in outcome && isMissed(outcome.dead)) await people.lost(person);
  return outcome;
}

/** Not before the limits allow it; where that depends on a call that is under way, soon. */
function held({ clock }: DeliveryDeps, wait = untilNextLook): Outcome {
  return { held: { at: later(clock.now(), Number.isFinite(wait) ? wait : untilNextLook) } };
}

const momentOf = ({ clock, random }: DeliveryDeps) => ({ now: clock.now(), chance: random() });
