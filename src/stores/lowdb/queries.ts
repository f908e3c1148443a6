import { randomUUID } from 'node:crypto';
import type { Case } from '../../domain/case.ts';
import type { Notice } from '../../domain/notice.ts';
import type { CaseQuery, NoticeQuery } from '../../services/ports.ts';

/** The cases that a query asks for, last changed first. */
export function listCases(cases: Iterable<Case>, query: CaseQuery): Case[] {
  const words = (query.words ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = (one: Case) =>
    (!query.kind || one.kind === query.kind) &&
    (!query.owner || one.owner === query.owner) &&
    (!query.statuses || query.statuses.includes(one.status)) &&
    (!query.partnerTenantId || one.partnerTenantId === query.partnerTenantId) &&
    words.every((word) => searchText(one).includes(word));
  return [...cases].filter(wanted).sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

const searchText = ({ ref, answers, partnerTenantId }: Case): string =>
  [ref, answers.organization?.legalName, partnerTenantId, answers.declaration?.contactName]
    .join(' ')
    .toLowerCase();

/** The notices that a query asks for, oldest first. */
export const listNotices = (notices: Iterable<Notice>, query: NoticeQuery): Notice[] =>
  [...notices].filter(
    (one) =>
      (!query.caseId || one.caseId === query.caseId) &&
      (!query.to || one.to === query.to) &&
      (!query.states || query.states.includes(one.state)),
  );

/** The notices to send now, claimed: the oldest waiting one of each person, if it is due. */
export function claimable(waiting: Iterable<Notice>, limit: number, now: string, until: string): Notice[] {
  const oldest = new Map<string, Notice>();
  for (const one of waiting) if (!oldest.has(one.to)) oldest.set(one.to, one);
  return [...oldest.values()]
    .filter((one) => one.notBefore <= now)
    .slice(0, limit)
    .map((one) => ({ ...one, notBefore: until, attempts: one.attempts + 1, lease: randomUUID() }));
}
