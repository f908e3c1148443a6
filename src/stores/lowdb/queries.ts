import { hasCustomerKey } from '../../domain/application/sameCustomer.ts';
import type { Case } from '../../domain/case.ts';
import { inTime } from '../../domain/moments.ts';
import { isFoundBy, searchText, searchWords } from '../../domain/names.ts';
import type { Notice } from '../../domain/notice.ts';
import type { CaseQuery, NoticeQuery } from '../../services/ports.ts';
import type { CaseTable } from './caseTable.ts';

/** The cases that a query asks for, last changed first; no others are parsed. */
export function listCases(cases: CaseTable, query: CaseQuery): Case[] {
  const found = cases.candidates(query).filter(matching(query));
  return found.sort((a, b) => inTime(b.changedAt, a.changedAt)).flatMap(({ id }) => cases.get(id) ?? []);
}

/** Whether a case is one that a query asks for. */
export function matching(query: CaseQuery): (one: Case) => boolean {
  const words = searchWords(query.words ?? '');
  return (one) =>
    (!query.kind || one.kind === query.kind) &&
    (!query.owner || one.owner === query.owner) &&
    (!query.statuses || query.statuses.includes(one.status)) &&
    (!query.partnerTenantId || one.partnerTenantId === query.partnerTenantId) &&
    (!query.customerKeys || hasCustomerKey(one, query.customerKeys)) &&
    (!query.changedSince || one.changedAt >= query.changedSince) &&
    (!query.lookBy || (one.lookAt !== undefined && one.lookAt <= query.lookBy)) &&
    (words.length === 0 || isFoundBy(words, searchText(one)));
}

/** The notices that a query asks for, oldest first. */
export const listNotices = (notices: Iterable<Notice>, query: NoticeQuery): Notice[] =>
  [...notices]
    .filter(
      (one) =>
        (!query.caseId || one.caseId === query.caseId) &&
        (!query.to || one.to === query.to) &&
        (!query.states || query.states.includes(one.state)),
    )
    .sort((a, b) => inTime(a.at, b.at));
