import { applicants, type Case, type CaseEvent, isQuiet } from '../domain/case.ts';
import type { News } from '../domain/news.ts';
import { type Notice, type Place, requeued } from '../domain/notice.ts';
import type { PersonId } from '../domain/person.ts';
import { newsOf, type Told } from './news.ts';
import {
  type Change,
  type Clock,
  type Committed,
  type Directory,
  type Ids,
  type Store,
  Unsaved,
} from './ports.ts';

/** How many of the cards that a person was sent about one case are kept up to date. */
const cardsKept = 5;

interface Deps {
  readonly store: Store;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** A card that a person was shown in a turn. */
interface Shown {
  readonly to: PersonId;
  readonly caseId: string;
  /** The revision of the case that the card was made from. */
  readonly revision: number;
  readonly place: Place;
  readonly isForm: boolean;
}

/** What happened to a case, and what it is after that. */
interface Happening {
  readonly event: CaseEvent;
  readonly after: Case;
  readonly by: PersonId;
  /** The activity that it came from: its card is answered in place and needs no update. */
  readonly activityId?: string | undefined;
}

/** Tells people of what happens to cases, and keeps the cards that they have up to date. */
export const noticesService = (deps: Deps) => ({
  /** Commits a change together with its notices: who is told of it, and which cards are brought up to date. */
  async commit(change: Change, happening: Happening): Promise<Committed> {
    const { event, after, by } = happening;
    if (event.type === 'answered' || event.type === 'kept') return deps.store.commit(change);
    const ledger = await ledgerOf(deps, after);
    const notices = [
      ...(await newNotices(deps, after, ledger, newsOf(event, after), by)),
      ...cardRenewals(deps, happening, ledger),
    ];
    const committed = await deps.store.commit({ ...change, notices });
    if (committed === 'ok') await renewLate(deps, happening, notices);
    return committed;
  },

  /** Tells of a case to which nothing has happened: once under this key, unless it has moved on meanwhile. */
  async tell(one: Case, told: Told, key: string): Promise<void> {
    if ((await deps.store.result(key)) !== undefined) return;
    const { id, revision } = one;
    const inLine = await deps.store.notices({ caseId: id, states: ['waiting'] });
    const notices = await newNotices(deps, one, inLine, told);
    await deps.store.commit({ expect: [{ id, revision }], notices, once: { key, result: id } });
  },

  /** Notes a card that a person was shown in a turn: it is kept up to date from now on, and at once if it is late. */
  async shown({ to, caseId, revision, place, isForm }: Shown): Promise<void> {
    const cards = await deps.store.notices({ caseId, to });
    const known = cards.find(
      ({ state, place: at }) => state !== 'dropped' && at?.activityId === place.activityId,
    );
    const card: Notice = known ?? { ...waiting(deps, to, { id: caseId }, 'renewed'), state: 'sent', place };
    const isNews = known === undefined || (known.state === 'sent' && Boolean(known.isForm) !== isForm);
    if (isNews) await deps.store.commit({ notices: [{ ...card, isForm }, ...droppedBy(cards, card)] });
    const now = await deps.store.find(caseId);
    if (now && now.revision !== revision)
      await deps.store.commit({ notices: [{ ...renewal(deps, card), correlationId: now.correlationId }] });
  },
});

export type NoticesService = ReturnType<typeof noticesService>;

/** The newest cards of each person. */
function lastCards(ledger: readonly Notice[]): Notice[] {
  const kept = new Map<PersonId, number>();
  return ledger.toReversed().filter((card) => {
    const count = (kept.get(card.to) ?? 0) + 1;
    kept.set(card.to, count);
    return count <= cardsKept;
  });
}

/** The cards of a person that are not kept up to date any more once they have this one, too. */
function droppedBy(cards: readonly Notice[], card: Notice): Notice[] {
  const sent = [...cards.filter(({ id, state }) => state === 'sent' && id !== card.id), card];
  const last = lastCards(sent);
  return sent.filter((one) => !last.includes(one)).map((one) => ({ ...one, state: 'dropped' }));
}

/** Its delivery is part of the request that changed the case last. */
function waiting(
  { clock, ids }: Deps,
  to: PersonId,
  about: Pick<Case, 'id' | 'correlationId'>,
  news: News,
): Notice {
  const at = clock.now();
  const { id: caseId, correlationId } = about;
  return { id: ids.id(), to, caseId, correlationId, news, state: 'waiting', at, notBefore: at, attempts: 0 };
}

/** A card's line of the ledger, back in the outbox to bring the card up to date. */
export function renewal({ clock }: Pick<Deps, 'clock'>, card: Notice): Notice {
  const at = clock.now();
  return { ...requeued(card, at), news: 'renewed', at, attempts: 0, isForm: false };
}

/** What people were sent of a case, and what they are about to be. */
const ledgerOf = ({ store }: Deps, { id }: Case): Promise<Notice[]> =>
  store.notices({ caseId: id, states: ['waiting', 'sent'] });

async function newNotices(
  deps: Deps,
  one: Case,
  ledger: readonly Notice[],
  told?: Told,
  by?: PersonId,
): Promise<Notice[]> {
  if (!told) return [];
  const { directory } = deps;
  const reviewers = told.to.includes('reviewers') ? await directory.withRole('reviewer') : [];
  const operators = told.to.includes('operators') ? await directory.withRole('operator') : [];
  const owner = told.to.includes('owner') ? [one.owner] : [];
  const making = applicants(one);
  const people = new Set([...owner, ...reviewers.filter((id) => !making.includes(id)), ...operators]);
  return [...people]
    .filter((id) => id !== by && !isAboutToHear(ledger, id, told.news))
    .map((id) => waiting(deps, id, one, told.news));
}

/**
 * Whether this is the last news that waits for a person: its card is made when it is sent, so a second one would say the same
 * twice. One that is being sent now was perhaps made before this.
 */
function isAboutToHear(ledger: readonly Notice[], person: PersonId, news: News): boolean {
  const last = ledger.findLast((one) => one.to === person && isWaiting(one) && one.news !== 'renewed');
  return last?.news === news && last.lease === undefined;
}

const isWaiting = ({ state }: Notice): boolean => state === 'waiting';

/** What is quiet leaves forms alone that somebody is filling: it changes nothing that they decide on. */
function cardRenewals(
  deps: Deps,
  { event, after, activityId }: Happening,
  ledger: readonly Notice[],
): Notice[] {
  const keepsForms = isQuiet(after, event.type);
  const cards = lastCards(ledger.filter(({ state }) => state === 'sent'));
  return cards
    .filter(({ place, isForm }) => place && place.activityId !== activityId && !(keepsForms && isForm))
    .map((card) => ({ ...renewal(deps, card), correlationId: after.correlationId }));
}

/**
 * A card that became known while the change was on its way to the disk shows the case as it was, and whoever sent it saw
 * no other. Such a card waits for the next change if this cannot be kept: what happened has been.
 */
async function renewLate(deps: Deps, happening: Happening, kept: readonly Notice[]): Promise<void> {
  const known = new Set(kept.map(({ id }) => id));
  try {
    const ledger = await ledgerOf(deps, happening.after);
    const late = cardRenewals(deps, happening, ledger).filter(({ id }) => !known.has(id));
    if (late.length > 0) await deps.store.commit({ notices: late });
  } catch (error) {
    if (!(error instanceof Unsaved)) throw error;
  }
}
