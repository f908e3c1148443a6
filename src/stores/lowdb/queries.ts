import type { Case } from '../../domain/case.ts';
import { searchText } from '../../domain/names.ts';
import type { Notice } from '../../domain/notice.ts';
import type { CaseQuery, NoticeQuery } from '../../services/ports.ts';

/** The cases that a query asks for, last changed first. */
export function listCases(cases: readonly Case[], query: CaseQuery): Case[] {
  const words = (query.words ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = (one: Case) =>
    (!query.kind || one.kind === query.kind) &&
    (!query.owner || one.owner === query.owner) &&
    (!query.statuses || query.statuses.includes(one.status)) &&
    (!query.partnerTenantId || one.partnerTenantId === query.partnerTenantId) &&
    (!query.lookBy || (one.lookAt !== undefined && one.lookAt <= query.lookBy)) &&
    words.every((word) => searchText(one).includes(word));
  return cases.filter(wanted).sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

/** The notices that a query asks for, in the order given. */
export const listNotices = (notices: Iterable<Notice>, query: NoticeQuery): Notice[] =>
  [...notices].filter(
    (one) =>
      (!query.caseId || one.caseId === query.caseId) &&
      (!query.to || one.to === query.to) &&
      (!query.states || query.states.includes(one.state)),
  );
