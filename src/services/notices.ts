import type { ApplicationEvent } from '../domain/application.ts';
import { applicants, type Case } from '../domain/case.ts';
import type { News, Notice } from '../domain/notice.ts';
import type { PersonId } from '../domain/person.ts';
import type { Clock, Directory, Ids, Store } from './ports.ts';

/** How many of the cards that a person was sent about one case are kept up to date. */
const cardsKept = 5;

type Audience = 'owner' | 'reviewers';

/** What an event is news of, and for whom; an event that is absent here is told to nobody. */
function newsOf(event: ApplicationEvent, after: Case): { news: News; to: readonly Audience[] } | undefined {
  switch (event.type) {
    case 'submitted':
    case 'replied':
      return { news: event.type, to: ['reviewers'] };
    case 'reviewStarted':
    case 'asked':
    case 'filed':
    case 'rejected':
    case 'reopened':
      return { news: event.type, to: ['owner'] };
    case 'decided':
      return { news: after.status === 'approved' ? 'approved' : 'answerRecorded', to: ['owner'] };
    case 'reminded':
      return { news: event.mark, to: event.mark === 'overdue' ? ['owner', 'reviewers'] : ['owner'] };
    default:
      return undefined;
  }
}

interface Deps {
  readonly store: Store;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Makes the notices of an event, to be committed with it: who is told, and which cards are brought up to date. */
export const noticesService = (deps: Deps) => ({
  /** `acting` is the activity that the event came from: its card is answered in place and needs no update. */
  async of(event: ApplicationEvent, after: Case, by: PersonId, acting?: string): Promise<Notice[]> {
    if (event.type === 'answered') return [];
    return [...(await told(deps, event, after, by)), ...(await renewed(deps, after, acting))];
  },

  /** Notes a card that a person was shown in a turn, so that it is kept up to date from now on. */
  async shown(to: PersonId, caseId: string, conversationId: string, activityId: string): Promise<void> {
    const known = await deps.store.notices({ caseId, to });
    if (known.some((card) => card.activityId === activityId)) return;
    const card = waiting(deps, to, caseId, 'renewed');
    await deps.store.commit({ notices: [{ ...card, state: 'sent', conversationId, activityId }] });
  },
});

export type NoticesService = ReturnType<typeof noticesService>;

/** The newest cards of each person, one line for each activity. */
function lastCards(ledger: readonly Notice[]): Notice[] {
  const byActivity = new Map(ledger.filter((card) => card.activityId).map((card) => [card.activityId, card]));
  const kept = new Map<PersonId, number>();
  return [...byActivity.values()].reverse().filter((card) => {
    const count = (kept.get(card.to) ?? 0) + 1;
    kept.set(card.to, count);
    return count <= cardsKept;
  });
}

function waiting({ clock, ids }: Deps, to: PersonId, caseId: string, news: News): Notice {
  const at = clock.now();
  return { id: ids.id(), to, caseId, news, state: 'waiting', at, notBefore: at, attempts: 0 };
}

async function told(deps: Deps, event: ApplicationEvent, after: Case, by: PersonId): Promise<Notice[]> {
  const found = newsOf(event, after);
  if (!found) return [];
  const reviewers = found.to.includes('reviewers') ? await deps.directory.withRole('reviewer') : [];
  const owner = found.to.includes('owner') ? [after.owner] : [];
  const making = applicants(after);
  const people = [...owner, ...reviewers.filter((one) => !making.includes(one))];
  return people.filter((one) => one !== by).map((one) => waiting(deps, one, after.id, found.news));
}

async function renewed(deps: Deps, after: Case, acting: string | undefined): Promise<Notice[]> {
  const cards = lastCards(await deps.store.notices({ caseId: after.id, states: ['sent'] }));
  return cards
    .filter((card) => card.activityId !== acting)
    .map(({ to, conversationId, activityId }) => ({
      ...waiting(deps, to, after.id, 'renewed'),
      conversationId,
      activityId,
    }));
}
