import { deepEqual, equal } from 'node:assert/strict';
import { nextPartnerStep } from '../../src/domain/application/partnerQualification.ts';
import { answersOf, isCurrent, isPartner, unfinishedOf } from '../../src/domain/case.ts';
import { business, declaration, draft, events, happen, organization, owner, provider } from './builders.ts';

const kept = events.kept;
const another = { type: 'kept', step: 'business', typed: { hasContracts: 'true' } } as const;

describe('what was typed and is not right yet', () => {
  it('is kept by its step, and is no answer', () => {
    const one = happen(happen(draft(), kept), another);
    deepEqual(one.unfinished, { declaration: kept.typed, business: another.typed });
    deepEqual(unfinishedOf(one, 'declaration'), kept.typed);
    equal(answersOf(one, 'declaration'), undefined);
    equal(unfinishedOf(draft(), 'declaration'), undefined);
  });

  it('is gone once its step is answered, and nothing else is', () => {
    const one = happen(happen(draft(), kept), another);
    const answered = happen(one, { type: 'answered', step: 'declaration', answers: declaration });
    deepEqual(answered.unfinished, { business: another.typed });
    const all = happen(answered, { type: 'answered', step: 'business', answers: business });
    equal(all.unfinished, undefined);
  });

  it('is no part of the history, which reviewers keep', () => {
    const { history } = happen(draft(), kept);
    deepEqual(history.at(-1)?.details, { step: 'declaration' });
  });

  it('is dropped when the turn of its owner is over', () => {
    const sent = happen(happen(draft(), kept), events.submitted);
    deepEqual(sent.unfinished, { declaration: kept.typed });
    for (const end of [events.reviewStarted, events.withdrawn])
      equal(happen(sent, end).unfinished, undefined);
  });

  it('makes no card out of date', () => {
    equal(isCurrent(happen(draft(), kept), 1), true);
  });

  it('comes in its turn again while a question is open, and not after that', () => {
    const left = { organization: {} };
    equal(nextPartnerStep({ organization }, left), 'organization');
    equal(nextPartnerStep({ organization }, { declaration: {} }), 'business');
    equal(nextPartnerStep({ organization, business, declaration }, left), undefined);
  });

  it('of a question that is not asked any more never comes again', () => {
    equal(nextPartnerStep({ organization, provider }, { provider: {} }), 'business');
    const one = happen(draft(owner), kept);
    equal(isPartner(one) && nextPartnerStep(one.answers, one.unfinished), 'organization');
  });
});
