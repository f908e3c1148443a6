import { deepEqual, equal, throws } from 'node:assert/strict';
import {
  approvedByMail,
  business,
  caseIn,
  changed,
  draft,
  events,
  happen,
  noon,
  organization,
  provider,
  tenantId,
  tuesday,
  walk,
} from '../builders.ts';

const stopped = { startedOn: '2026-01-05', pauses: [{ from: noon('2026-01-06') }] };

describe('an answered step', () => {
  it('keeps an organization with its tenant and what was looked up about it', () => {
    const one = draft();
    deepEqual(changed(one, happen(one, events.answered)), {
      answers: { organization },
      partnerTenantId: tenantId,
      tenant: { kind: 'commercial' },
    });
  });

  it('leaves the other steps, the tenant and the status alone', () => {
    const one = happen(draft(), events.answered);
    const next = happen(one, { type: 'answered', step: 'business', answers: business });
    deepEqual(changed(one, next), { answers: { organization, business } });
  });

  it('replaces what was answered before', () => {
    const one = happen(draft(), events.answered);
    const moved = { ...organization, tenantId: 'contoso.com' };
    const next = happen(one, {
      ...events.answered,
      answers: moved,
      tenant: { kind: 'gcc', id: tenantId },
    });
    deepEqual(changed(one, next), {
      answers: { organization: moved },
      partnerTenantId: 'contoso.com',
      tenant: { kind: 'gcc', id: tenantId },
    });
  });

  it('leaves the tenant empty until an organization is answered', () => {
    const next = happen(draft(), { type: 'answered', step: 'provider', answers: provider });
    equal(next.partnerTenantId, '');
    deepEqual(next.answers, { provider });
  });

  it('is refused with answers that are none', () => {
    throws(() => happen(draft(), { type: 'answered', step: 'organization', answers: {} }));
  });

  it('can be changed while an answer is asked for, which stays open', () => {
    const one = caseIn('actionNeeded');
    deepEqual(Object.keys(changed(one, happen(one, events.answered))).sort(), [
      'answers',
      'partnerTenantId',
      'tenant',
    ]);
  });
});

describe('an application on its way to review', () => {
  it('tells when it was submitted', () => {
    const one = draft();
    deepEqual(changed(one, happen(one, events.submitted)), { status: 'submitted', submittedAt: tuesday });
  });

  it('is a draft again when it is edited', () => {
    const one = caseIn('submitted');
    deepEqual(changed(one, happen(one, events.edited)), { status: 'draft' });
  });

  it('is in review when a review starts', () => {
    const one = caseIn('submitted');
    deepEqual(changed(one, happen(one, events.reviewStarted)), { status: 'inReview' });
  });

  it('is withdrawn, which takes its clock away', () => {
    const one = walk(caseIn('filed'), 'asked');
    deepEqual(changed(one, happen(one, events.withdrawn)), { status: 'withdrawn', clock: undefined });
  });
});

describe('a question', () => {
  const question = { reasons: ['EVIDENCE_MISSING'], comment: 'Which contract?' };

  it('makes action needed', () => {
    const one = caseIn('inReview');
    deepEqual(changed(one, happen(one, events.asked)), { status: 'actionNeeded', question });
  });

  it('stops the clock of a filed application', () => {
    const one = caseIn('filed');
    deepEqual(changed(one, happen(one, events.asked, noon('2026-01-06'))), {
      status: 'actionNeeded',
      question,
      clock: stopped,
    });
  });

  it('forgets the reply to the question before', () => {
    const one = walk(caseIn('actionNeeded'), 'replied');
    equal(happen(one, events.asked).reply, undefined);
  });
});

describe('a reply', () => {
  const reply = { reply: 'Number 17.' };

  it('goes back to the review before a filing', () => {
    const one = caseIn('actionNeeded');
    deepEqual(changed(one, happen(one, events.replied)), { status: 'inReview', reply });
  });

  it('goes back to the filed application and lets its clock go on', () => {
    const one = happen(caseIn('filed'), events.asked, noon('2026-01-06'));
    deepEqual(changed(one, happen(one, events.replied, noon('2026-01-08'))), {
      status: 'filed',
      reply,
      clock: { startedOn: '2026-01-05', pauses: [{ from: noon('2026-01-06'), to: noon('2026-01-08') }] },
    });
  });

  it('starts no clock where none was', () => {
    const one = happen(happen(caseIn('filed'), approvedByMail), events.asked);
    const next = happen(one, events.replied);
    equal(next.status, 'filed');
    equal(next.clock, undefined);
  });
});
