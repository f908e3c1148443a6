import { z } from 'zod/v4';
import type { SpecialQualification } from './customer.ts';

/** Where a customer stands with GCC at Microsoft; `other` has another special qualification, which excludes it. */
export const GccStanding = z.enum(['approved', 'inReview', 'denied', 'unknown', 'other', 'none']);
export type GccStanding = z.infer<typeof GccStanding>;

/** What counts first where Partner Center lists several requests for GCC: a new one stands beside the denial before it. */
const ranks = ['approved', 'inReview', 'unknown', 'denied'] as const;

/**
 * Whether a special qualification is of a segment that shuts GCC out; one that was denied is as good as none, and of a word
 * that is not documented nobody knows.
 */
const isOtherSegment = ({ kind, vetting }: SpecialQualification): boolean =>
  (kind === 'education' || kind === 'nonprofit') && vetting !== 'denied';

/**
 * The one reading of the special qualifications that Partner Center lists, for set-ups, orders and take-overs: what Microsoft
 * says of GCC itself goes before whatever stands beside it.
 */
export function gccStanding(qualifications: readonly SpecialQualification[]): GccStanding {
  const gcc = qualifications.filter(({ kind }) => kind === 'governmentCommunityCloud');
  const first = ranks.find((rank) => gcc.some(({ vetting = 'unknown' }) => vetting === rank));
  return first ?? (qualifications.some(isOtherSegment) ? 'other' : 'none');
}

/** Whether Microsoft has still to say yes or no; a word that is not documented is neither. */
export const isPending = (standing: GccStanding): boolean =>
  standing === 'inReview' || standing === 'unknown';

/** Why Microsoft has denied a customer's qualification for GCC, if it has, and says so. */
export const denialIn = (all: readonly SpecialQualification[]): string | undefined =>
  gccStanding(all) === 'denied'
    ? all.find(({ kind, vetting }) => kind === 'governmentCommunityCloud' && vetting === 'denied')?.reason
    : undefined;
