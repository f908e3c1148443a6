import type { Customer, SpecialQualification } from '../customer.ts';
import { denialIn, gccStanding, isPending } from '../gccStanding.ts';
import { hour, minute } from '../moments.ts';
import { isSameText } from '../text.ts';
import { domainName } from './answers.ts';
import { type CustomerSetup, isDenied } from './customerSetup.ts';
import type { SetupEvent } from './events.ts';

/** What a look at a setup may do next. Reads and writes go to Partner Center; `begin` and `loseCredentials` are commits. */
export type Move = 'find' | 'begin' | 'create' | 'loseCredentials' | 'read' | 'qualify';

/** What this look has shown so far; nothing of it is kept. */
export interface Seen {
  /** What the next write makes is not there. */
  readonly isMissing?: boolean;
  /** This look has saved that it writes. */
  readonly isBegun?: boolean;
  /** Nobody can have sent this write before. */
  readonly isFirst?: boolean;
}

/**
 * What is to be done about a setup now. Every look begins by reading, so that what a lost answer has made is found and never
 * made twice. Before each write a commit says that it will be sent; whoever was overtaken by then can keep nothing that they
 * learnt.
 */
export function decide(one: CustomerSetup, seen: Seen): Move | undefined {
  if (isDenied(one)) return 'read';
  if (one.status !== 'creating' && one.status !== 'qualifying') return undefined;
  // Whoever had the credentials has not said that they were sent, and nobody else has them.
  if (one.credentials === 'pending') return 'loseCredentials';
  const isCreating = one.status === 'creating';
  if (!seen.isMissing) return isCreating ? 'find' : 'read';
  if (!seen.isBegun) return 'begin';
  return isCreating ? 'create' : 'qualify';
}

/** The commit that comes before a write. */
export const eventBeforeWrite = ({ status }: CustomerSetup): SetupEvent =>
  status === 'creating' ? { type: 'creationBegun' } : { type: 'qualificationBegun' };

/** The tenant that this setup has made, among the customers of its domain. A stranger with the domain is not it. */
export function madeIn(
  { answers: { domain, company } }: CustomerSetup,
  customers: readonly Customer[],
): string | undefined {
  const wanted = domain ? domainName(domain) : '';
  const made = customers.find(
    (one) => one.isOurs && isSameText(one.domain, wanted) && isSameText(one.name, company?.name ?? ''),
  );
  return made?.id;
}

/**
 * What the customer's qualifications say; `waiting` for a review that is known, or for Microsoft to think better of a denial,
 * `missing` when there is none.
 */
export function eventAfterReading(
  one: CustomerSetup,
  qualifications: readonly SpecialQualification[],
): SetupEvent | 'waiting' | 'missing' {
  const standing = gccStanding(qualifications);
  if (isDenied(one) && standing !== 'approved' && !isPending(standing)) return 'waiting';
  switch (standing) {
    case 'none':
      return 'missing';
    case 'other':
      return { type: 'stuck', code: 'V9', status: 0, reason: '' };
    case 'approved':
      return { type: 'qualified' };
    case 'denied':
      return { type: 'denied', code: '', status: 0, reason: denialIn(qualifications) ?? '' };
    default:
      return one.inReviewSince ? 'waiting' : { type: 'inReview' };
  }
}

/** How long to wait, in milliseconds, before it is looked at again what Microsoft says: of a review the longer, the older it is. */
export function pauseOf({ status, inReviewSince }: CustomerSetup, now: string): number {
  if (status === 'refused') return 15 * minute;
  const age = Date.parse(now) - Date.parse(inReviewSince ?? now);
  return Math.min(hour, Math.max(minute, age / 4));
}
