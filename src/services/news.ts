import type { ApplicationEvent } from '../domain/application/application.ts';
import { approvalOf } from '../domain/application/qualification.ts';
import type { Application, Case, CaseEvent, CaseKind, Cases, Events } from '../domain/case.ts';
import type { News } from '../domain/news.ts';
import { orderNews } from './orders/orderNews.ts';
import { setupNews } from './setups/setupNews.ts';
import { takeoverNews } from './takeovers/takeoverNews.ts';

/** What an event is news of, and for whom. */
export interface Told {
  readonly news: News;
  readonly to: readonly ('owner' | 'reviewers' | 'operators')[];
}

type Teller<C, E> = (event: E, after: C) => Told | undefined;

const tellers: { readonly [K in CaseKind]: Teller<Cases[K], Events[K]> } = {
  partnerQualification: applicationNews,
  customerQualification: applicationNews,
  customerSetup: setupNews,
  takeover: takeoverNews,
  order: orderNews,
};

const tellerOf = <K extends CaseKind>(kind: K): Teller<Cases[K], Events[K]> => tellers[kind];

/** What an event is news of, and for whom; undefined when it is told to nobody. */
export const newsOf = (event: CaseEvent, after: Case): Told | undefined =>
  tellerOf<CaseKind>(after.kind)(event, after);

function applicationNews(event: ApplicationEvent, after: Application): Told | undefined {
  switch (event.type) {
    case 'submitted':
      return isToldOften(after) ? undefined : { news: 'submitted', to: ['reviewers'] };
    case 'replied':
    case 'codeFound':
      return { news: event.type, to: ['reviewers'] };
    case 'withdrawn':
      return after.history.some(({ what }) => what === 'reviewStarted')
        ? { news: 'withdrawn', to: ['reviewers'] }
        : undefined;
    case 'reviewStarted':
    case 'asked':
    case 'filed':
    case 'rejected':
    case 'reopened':
      return { news: event.type, to: ['owner'] };
    case 'decided':
      return { news: newsOfAnswer(after), to: ['owner'] };
    case 'reminded':
      return { news: event.mark, to: event.mark === 'overdue' ? ['owner', 'reviewers'] : ['owner'] };
    default:
      return undefined;
  }
}

/** How often reviewers are told that the same application waits for them. */
const toldAtMost = 3;

/** Whether its owner has taken an application back and submitted it again so often that only its cards are brought up to date. */
const isToldOften = ({ history }: Application): boolean =>
  history.filter(({ what }) => what === 'submitted').length > toldAtMost;

const newsOfAnswer = (after: Application): News => {
  if (after.status === 'approved') return 'approved';
  return approvalOf(after) ? 'approvedByMail' : 'nextSteps';
};
