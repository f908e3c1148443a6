import { deepEqual, equal } from 'node:assert/strict';
import type { SpecialQualification } from '../../src/domain/customer.ts';
import { denialIn, gccStanding } from '../../src/domain/gccStanding.ts';

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

  it('is open again once that segment was denied', () => {
    deepEqual(
      (['denied', 'inReview', 'approved', undefined] as const).map((vetting) =>
        gccStanding([{ kind: 'education', vetting }]),
      ),
      ['none', 'other', 'other', 'other'],
    );
  });

  it('is what came of the best of several requests, in whatever order they are listed', () => {
    const gcc = (vetting: SpecialQualification['vetting']) =>
      ({ kind: 'governmentCommunityCloud', vetting, reason: vetting }) as const;
    const denied = gcc('denied');
    for (const vetting of ['approved', 'inReview', 'unknown'] as const)
      for (const all of [
        [denied, gcc(vetting)],
        [gcc(vetting), denied],
      ])
        deepEqual([gccStanding(all), denialIn(all)], [vetting, undefined]);
    equal(gccStanding([gcc('inReview'), gcc('approved')]), 'approved');
    equal(denialIn([denied]), 'denied');
  });
});
