import { deepEqual, equal, throws } from 'node:assert/strict';
import { changedSinceFiling } from '../../../src/domain/application/filing.ts';
import { type Application, Case, isLegal } from '../../../src/domain/case.ts';
import {
  approvedByMail,
  business,
  declaration,
  draft,
  events,
  happen,
  organization,
  walk,
} from '../builders.ts';
import { answering, body, contact, customerDraft, regulatedData, tenants } from './customerBuilders.ts';

const answered = (one: Application, steps: Readonly<Record<string, object>>): Application =>
  Object.entries(steps).reduce((before, [step, answers]) => answering(before, step, answers), one);

/** Asked about after its form was sent. */
const asked = (one: Application): Application => walk(one, 'submitted', 'reviewStarted', 'filed', 'asked');

const partner = asked(answered(draft(), { organization, business, declaration }));
const customer = asked(answered(customerDraft(), { body, regulatedData, tenants, contact }));
const otherTenant = { ...organization, tenantId: 'd1a41b77-2d6e-4f19-8b53-7e9f10a2d4c6' };
const changedCases: readonly [string, Application, string][] = [
  ['a partner’s', answering(partner, 'organization', otherTenant), 'organization'],
  ['a customer’s', answering(customer, 'contact', { ...contact, phone: '+1 217 555 0199' }), 'contact'],
];

describe('a reply after the filing', () => {
  for (const [whose, one, step] of changedCases) {
    it(`leads ${whose} application whose answers have changed back into review, where nothing can be decided`, () => {
      const next = walk(one, 'replied');
      equal(next.status, 'inReview');
      deepEqual(changedSinceFiling(next), [step]);
      for (const each of [one, next, walk(next, 'asked'), walk(next, 'asked', 'replied')])
        equal(isLegal(each, 'decided'), false);
      throws(() => walk(next, 'decided'), /decided is not legal in inReview/);
    });

    it(`lets ${whose} be decided once it was filed anew, with a clock of its own`, () => {
      const anew = happen(walk(one, 'replied'), { type: 'filed', filedOn: '2026-01-12', reference: '' });
      deepEqual(anew.clock, { startedOn: '2026-01-12', pauses: [] });
      deepEqual(changedSinceFiling(anew), []);
      equal(isLegal(anew, 'decided'), true);
      equal(isLegal(walk(anew, 'asked'), 'decided'), true);
    });
  }

  it('goes on with the filing when nothing has changed, or what was changed was changed back', () => {
    equal(walk(partner, 'replied').status, 'filed');
    const back = answering(answering(partner, 'organization', otherTenant), 'organization', organization);
    equal(walk(back, 'replied').status, 'filed');
    const later = walk(answering(partner, 'organization', otherTenant), 'replied', 'asked');
    const { status, clock } = walk(answering(later, 'organization', organization), 'replied');
    equal(status, 'filed');
    equal(clock?.pauses.length, 1);
  });

  it('forgets an approval of what is not asked for any more, and keeps what Microsoft wants next', () => {
    const approved = answering(happen(partner, approvedByMail), 'organization', otherTenant);
    equal(walk(approved, 'replied').answer, undefined);
    const back = answering(walk(approved, 'replied', 'asked'), 'organization', organization);
    const { status, clock } = walk(back, 'replied');
    deepEqual([status, clock?.startedOn], ['filed', partner.filing?.filedOn], 'the clock runs again');
    equal(happen(partner, approvedByMail).answer?.outcome, 'approved');
    const wanted = happen(partner, { ...events.decided, outcome: 'nextSteps', comment: 'Send a letter.' });
    equal(walk(answering(wanted, 'organization', otherTenant), 'replied').answer?.outcome, 'nextSteps');
  });
});

describe('a case that was stored before filings kept their answers', () => {
  it('is read, and goes back to its filing whatever was changed', () => {
    const { answers: _, ...filing } = partner.filing ?? {};
    const old = Case.parse(JSON.parse(JSON.stringify({ ...partner, filing })));
    const changed = happen(old, { type: 'answered', step: 'organization', answers: otherTenant });
    deepEqual(changedSinceFiling(changed), []);
    equal(walk(changed, 'replied').status, 'filed');
    equal(isLegal(changed, 'decided'), true);
  });
});
