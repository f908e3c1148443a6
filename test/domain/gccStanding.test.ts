import { deepEqual, equal } from 'node:assert/strict';
import type { SpecialQualification } from '../../src/domain/customer.ts';
import { gccStanding } from '../../src/domain/gccStanding.ts';

const kinds: readonly SpecialQualification['kind'][] = [
  'education',
  'nonprofit',
  'stateOwnedEntity',
  'unknown',
];

describe('where a customer stands with GCC', () => {
  it('is what Microsoft says of that, whatever stands beside it', () => {
    for (const vetting of ['approved', 'inReview', 'denied', 'unknown'] as const)
      equal(
        gccStanding([...kinds.map((kind) => ({ kind })), { kind: 'governmentCommunityCloud', vetting }]),
        vetting,
      );
    equal(gccStanding([{ kind: 'governmentCommunityCloud' }]), 'unknown');
    equal(gccStanding([]), 'none');
  });

  it('is shut out by another segment alone, not by a word that Microsoft has not documented', () => {
    deepEqual(
      kinds.map((kind) => gccStanding([{ kind }])),
      ['other', 'other', 'none', 'none'],
    );
  });
});
