import { deepEqual, equal } from 'node:assert/strict';
import { advance, type Case, type CaseEvent } from '../../src/domain/case.ts';
import { openOrder } from '../../src/domain/order/open.ts';
import { theDesk } from '../../src/domain/policy.ts';
import { newsOf } from '../../src/services/news.ts';
import { approvedWithoutId, customerIn } from '../domain/application/customerBuilders.ts';
import { caseIn, events, owner } from '../domain/builders.ts';

const later = '2026-01-08T18:00:00.000Z';

/** What an event of a case is news of, and for whom. */
const told = (one: Case, event: CaseEvent) => {
  const { news, to } = newsOf(event, advance(one, event, owner, later)) ?? {};
  return news && [news, ...(to ?? [])];
};

describe('the news of an application', () => {
  it('is for the reviewers when there is something to review', () => {
    deepEqual(told(caseIn('draft'), events.submitted), ['submitted', 'reviewers']);
    deepEqual(told(caseIn('actionNeeded'), events.replied), ['replied', 'reviewers']);
    deepEqual(told(caseIn('filed'), events.codeFound), ['codeFound', 'reviewers']);
  });

  it('is for the owner when the desk has done something', () => {
    deepEqual(told(caseIn('submitted'), events.reviewStarted), ['reviewStarted', 'owner']);
    deepEqual(told(caseIn('inReview'), events.asked), ['asked', 'owner']);
    deepEqual(told(caseIn('inReview'), events.filed), ['filed', 'owner']);
    deepEqual(told(caseIn('filed'), events.rejected), ['rejected', 'owner']);
    deepEqual(told(caseIn('rejected'), events.reopened), ['reopened', 'owner']);
  });

  it('is what Microsoft has answered', () => {
    deepEqual(told(caseIn('filed'), events.decided), ['approved', 'owner']);
    deepEqual(told(customerIn('filed'), approvedWithoutId), ['approvedByMail', 'owner']);
    const next = { ...events.decided, outcome: 'nextSteps', comment: 'Wait.' } as const;
    deepEqual(told(caseIn('filed'), next), ['nextSteps', 'owner']);
  });

  it('is for the reviewers too when the answer is overdue', () => {
    deepEqual(told(caseIn('filed'), events.reminded), ['halfWay', 'owner']);
    deepEqual(told(caseIn('filed'), { type: 'reminded', mark: 'overdue' }), [
      'overdue',
      'owner',
      'reviewers',
    ]);
  });

  it('is a withdrawal only for reviewers who have begun', () => {
    equal(told(caseIn('submitted'), events.withdrawn), undefined);
    deepEqual(told(caseIn('inReview'), events.withdrawn), ['withdrawn', 'reviewers']);
  });

  it('is told three times at most while its owner submits it again and again', () => {
    const edited = (one: Case) => advance(one, { type: 'edited' }, owner, later);
    const resubmitted = (one: Case) => advance(edited(one), events.submitted, owner, later);
    const twice = resubmitted(caseIn('submitted'));
    deepEqual(told(edited(twice), events.submitted), ['submitted', 'reviewers']);
    equal(told(edited(resubmitted(twice)), events.submitted), undefined);
  });

  it('is none for what its owner does alone', () => {
    equal(told(caseIn('draft'), events.answered), undefined);
    equal(told(caseIn('submitted'), events.edited), undefined);
  });
});

describe('the news of an order', () => {
  const order = openOrder('o1', 'GCC-7RDER', owner, later);
  const is = (event: CaseEvent, one: Case = order): unknown => {
    const { news, to } = newsOf(event, one) ?? {};
    return news && [news, ...(to ?? [])];
  };

  it('is for its owner at every turn', () => {
    deepEqual(is({ type: 'held', reason: 'price' }), ['orderHeld', 'owner']);
    deepEqual(is({ type: 'woken' }), ['orderAwake', 'owner']);
    deepEqual(is({ type: 'rejected', code: '', status: 0 }), ['orderRejected', 'owner']);
    deepEqual(is({ type: 'bought', orderIds: [] }), ['orderPlaced', 'owner']);
    deepEqual(is({ type: 'provisioned' }), ['orderProvisioned', 'owner']);
    deepEqual(is({ type: 'settled', isBought: true, comment: '' }), ['orderSettled', 'owner']);
  });

  it('is for the operators too when it needs attention, and for them alone when nobody here owns it', () => {
    const parked: CaseEvent = { type: 'parked', why: 'lost' };
    deepEqual(is(parked), ['orderStuck', 'owner', 'operators']);
    deepEqual(is(parked, { ...order, owner: theDesk.id }), ['orderStuck', 'operators']);
    deepEqual(is({ type: 'documentWanted' }), ['orderDocument', 'owner', 'operators']);
  });

  it('is none while its owner prepares it, or while the desk does', () => {
    equal(is({ type: 'edited' }), undefined);
    equal(is({ type: 'intended', cartId: 'c', requestId: 'r' }), undefined);
  });
});
