import { deepEqual, equal, throws } from 'node:assert/strict';
import { isAnswered } from '../../../src/domain/case.ts';
import { kindOf } from '../../../src/domain/kinds.ts';
import { later } from '../../../src/domain/moments.ts';
import type { SetupEvent } from '../../../src/domain/setup/events.ts';
import { requestOf } from '../../../src/domain/setup/request.ts';
import { tuesday } from '../builders.ts';
import { confirmed, occur, otherRequestId, requestId, setupAnswers, setupDraft } from './setupBuilders.ts';

const trouble = { code: '3000', status: 400, reason: 'No.' };
const doubted: SetupEvent = { type: 'doubted', ...trouble, at: later(tuesday, 5) };
const created = (hasCredentials = true): SetupEvent => ({
  type: 'tenantCreated',
  tenantId: 't1',
  hasCredentials,
  requestId: otherRequestId,
});
const approvedSample = {
  ref: 'GCC-7K2QM',
  name: 'Town of Sample',
  isApproved: true,
  validationId: '481520',
  hasTenant: false,
};
const seenCode = { id: '481520', organization: 'Town of Sample', isOurs: true };
const minutes = (count: number): string => later(tuesday, count * 60_000);
const become = (...events: SetupEvent[]) => events.reduce((one, event) => occur(one, event), confirmed());

describe('a setup that is confirmed', () => {
  it('is looked at at once, with a write that was not sent yet', () => {
    const { status, call, lookAt, failures, doubts } = become();
    deepEqual([status, lookAt, failures, doubts], ['creating', tuesday, 0, 0]);
    deepEqual(call, { requestId, isSent: false });
  });

  it('asks for the customer as it was answered, in the United States', () => {
    const { name, sameName: _name, asTyped: _address, ...where } = setupAnswers.company;
    deepEqual(requestOf(become()), {
      name,
      domain: 'townofsample.onmicrosoft.com',
      address: { ...where, country: 'US' },
      contact: setupAnswers.person,
    });
  });

  it('cannot ask for a customer of whom something is not known', () => {
    for (const step of ['company', 'domain', 'person']) {
      const one = { ...become(), answers: { ...setupAnswers, [step]: undefined } };
      throws(() => requestOf(one), { message: 'GCC-4WY5Q is not answered' });
    }
  });

  it('is complete, and found by what people know of it', () => {
    const { name, words } = kindOf('customerSetup');
    deepEqual([isAnswered(setupDraft()), isAnswered(become())], [false, true]);
    const approved = { applicationId: 'c1', ref: 'GCC-7K2QM', name: 'Sample', isApproved: true };
    const code = { id: '481520', organization: 'Town of Sample', isOurs: true };
    const known = { ...setupDraft(), approved: { ...approved, validationId: '', hasTenant: false }, code };
    deepEqual([name(setupDraft()), name(known), name(become())], [undefined, 'Sample', 'Town of Sample']);
    deepEqual(words(known), ['GCC-7K2QM', '481520', undefined, undefined, undefined]);
    deepEqual(words(become(created())), [undefined, undefined, 't1', 'townofsample', 'Poe']);
    deepEqual(words(setupDraft()), Array(5).fill(undefined));
  });
});

describe('a setup for which another customer is chosen', () => {
  const chosen = (applicationId: string): SetupEvent => ({
    type: 'answered',
    step: 'choice',
    answers: { application: applicationId },
    looked: { approved: { ...approvedSample, applicationId } },
  });
  const { code, company } = setupAnswers;
  const filled = (...events: SetupEvent[]) =>
    [
      chosen('c1'),
      { type: 'answered', step: 'code', answers: code, looked: { code: seenCode } } as const,
      { type: 'answered', step: 'company', answers: company, looked: { known: 'no' } } as const,
      { type: 'kept', step: 'domain', typed: { prefix: 'town' } } as const,
      ...events,
    ].reduce((one, event) => occur(one, event), setupDraft());

  it('begins anew with it, so that nothing of one is created for the other', () => {
    const one = filled(chosen('c2'));
    deepEqual(one.answers, { choice: { application: 'c2' } });
    deepEqual([one.unfinished, one.code, one.known], [undefined, undefined, undefined]);
    equal(one.approved?.applicationId, 'c2');
  });

  it('keeps everything when it is the same one again', () => {
    const one = filled(chosen('c1'));
    deepEqual(one.answers, { choice: { application: 'c1' }, code, company });
    deepEqual([one.unfinished, one.code, one.known], [{ domain: { prefix: 'town' } }, seenCode, 'no']);
  });
});

describe('a write of a setup', () => {
  it('is saved as sent before it is, and left alone for as long as it may take', () => {
    for (const begun of ['creationBegun', 'qualificationBegun'] as const) {
      const one = begun === 'creationBegun' ? become({ type: begun }) : become(created(), { type: begun });
      deepEqual([one.call?.isSent, one.lookAt], [true, minutes(2)]);
    }
  });

  it('that may have been done goes on as the same one, later', () => {
    const { call, failures, doubts, lookAt } = become({ type: 'creationBegun' }, doubted);
    deepEqual([call?.requestId, call?.isSent], [requestId, true]);
    deepEqual([failures, doubts, lookAt], [1, 1, later(tuesday, 5)]);
  });

  it('that was certainly not done is repeated as another, later', () => {
    const retried: SetupEvent = {
      type: 'retried',
      ...trouble,
      requestId: otherRequestId,
      at: later(tuesday, 5),
    };
    const { call, failures, doubts, lookAt } = become({ type: 'creationBegun' }, doubted, retried);
    deepEqual(call, { requestId: otherRequestId, isSent: false });
    deepEqual([failures, doubts, lookAt], [2, 0, later(tuesday, 5)]);
  });
});

describe('a tenant that is there', () => {
  it('is to be qualified next, by a write of its own', () => {
    for (const event of [
      created(),
      { type: 'tenantFound', tenantId: 't1', requestId: otherRequestId } as const,
    ]) {
      const one = become({ type: 'creationBegun' }, doubted, event);
      deepEqual([one.status, one.tenantId, one.failures, one.doubts], ['qualifying', 't1', 0, 0]);
      deepEqual(one.call, { requestId: otherRequestId, isSent: false });
    }
  });

  it('waits until its credentials were sent, or must have been', () => {
    const one = become(created());
    deepEqual([one.credentials, one.lookAt], ['pending', minutes(2)]);
    const sent = become(created(), { type: 'credentialsSent' });
    deepEqual([sent.credentials, sent.lookAt], ['sent', tuesday]);
    const lost = become(created(), { type: 'credentialsLost' });
    deepEqual([lost.credentials, lost.lookAt], ['lost', tuesday]);
  });

  it('has none that anybody can send when it came without them, or was found', () => {
    const found: SetupEvent = { type: 'tenantFound', tenantId: 't1', requestId: otherRequestId };
    for (const one of [become(created(false)), become(found)])
      deepEqual([one.credentials, one.lookAt], ['lost', tuesday]);
  });

  it('is looked at every minute while Microsoft reviews it', () => {
    const one = become(created(), { type: 'inReview' });
    deepEqual([one.inReviewSince, one.lookAt], [tuesday, minutes(1)]);
  });
});

describe('the end of a setup', () => {
  const end = (...events: SetupEvent[]) => {
    const { status, call, lookAt, trouble: why } = become(...events);
    return [status, call, lookAt, why];
  };

  it('is looked at by nobody, and says what Microsoft said', () => {
    deepEqual(end(created(), { type: 'qualified' }), ['ready', undefined, undefined, undefined]);
    deepEqual(end({ type: 'refused', ...trouble }), ['refused', undefined, undefined, trouble]);
  });

  it('is not there yet at a denial: whatever Microsoft says later comes in its place', () => {
    const denied = become(created(), { type: 'inReview' }, { type: 'denied', ...trouble });
    deepEqual([denied.status, denied.trouble, denied.lookAt], ['refused', trouble, minutes(15)]);
    const reviewed = occur(denied, { type: 'inReview' });
    deepEqual(
      [reviewed.status, reviewed.trouble, reviewed.inReviewSince, reviewed.lookAt],
      ['qualifying', undefined, tuesday, minutes(1)],
    );
    const approved = occur(denied, { type: 'qualified' });
    deepEqual([approved.status, approved.trouble, approved.lookAt], ['ready', undefined, undefined]);
  });

  it('can be corrected by its owner when nothing was made', () => {
    const one = become({ type: 'refused', ...trouble }, { type: 'corrected' });
    deepEqual([one.status, one.trouble, one.call], ['draft', undefined, undefined]);
    deepEqual(one.answers, setupAnswers);
  });

  it('can be gone on with by somebody: what may have been done as the same write, all else as another', () => {
    const stuck: SetupEvent = { type: 'stuck', ...trouble };
    const resumed: SetupEvent = { type: 'resumed', requestId: otherRequestId };
    const again = become({ type: 'creationBegun' }, doubted, stuck, resumed);
    deepEqual([again.status, again.call?.requestId], ['creating', requestId]);
    deepEqual([again.failures, again.trouble, again.lookAt], [0, undefined, tuesday]);
    deepEqual(become(stuck, resumed).call, { requestId: otherRequestId, isSent: false });
    equal(become(created(), stuck, resumed).status, 'qualifying');
  });
});
