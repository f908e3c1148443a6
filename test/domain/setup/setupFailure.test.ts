import { deepEqual, equal } from 'node:assert/strict';
import { later } from '../../../src/domain/moments.ts';
import { Domain } from '../../../src/domain/setup/answers.ts';
import type { CustomerSetup } from '../../../src/domain/setup/customerSetup.ts';
import {
  decide,
  eventAfterReading,
  eventBeforeWrite,
  madeIn,
  type Seen,
} from '../../../src/domain/setup/decide.ts';
import { eventAfterFailure, type WriteFailure } from '../../../src/domain/setup/failure.ts';
import { tuesday } from '../builders.ts';
import { confirmed, requestId, setupDraft } from './setupBuilders.ts';

const creating = (changed: Partial<CustomerSetup> = {}): CustomerSetup => ({ ...confirmed(), ...changed });
const qualifying = (changed: Partial<CustomerSetup> = {}) => creating({ status: 'qualifying', ...changed });

describe('a look at a setup', () => {
  const moves = (one: CustomerSetup) =>
    [{}, { isMissing: true }, { isMissing: true, isBegun: true }].map((seen: Seen) => decide(one, seen));

  it('reads, then saves that it writes, then writes', () => {
    deepEqual(moves(creating()), ['find', 'begin', 'create']);
    deepEqual(moves(qualifying()), ['read', 'begin', 'qualify']);
    deepEqual(
      [eventBeforeWrite(creating()).type, eventBeforeWrite(qualifying()).type],
      ['creationBegun', 'qualificationBegun'],
    );
  });

  it('gives up credentials that nobody said were sent, before anything else', () => {
    deepEqual(moves(qualifying({ credentials: 'pending' })), Array(3).fill('loseCredentials'));
    equal(decide(qualifying({ credentials: 'sent' }), {}), 'read');
  });

  it('does nothing about one that waits for a person or has ended', () => {
    for (const status of ['draft', 'ready', 'refused', 'needsReview'] as const)
      equal(decide(creating({ status, credentials: 'pending' }), {}), undefined);
  });

  it('knows its tenant however its name and domain are written', () => {
    const tenant = {
      id: 't1',
      name: ' TOWN of Sample',
      domain: 'TownOfSample.onmicrosoft.com ',
      isOurs: true,
    };
    equal(madeIn(creating(), [tenant]), 't1');
    equal(madeIn(setupDraft(), [tenant]), undefined);
  });
});

describe('a no to the first creation', () => {
  const after = { isFirst: true, requestId, now: tuesday };
  const no = (code: string) =>
    eventAfterFailure(creating(), { code, status: 400, isOutcomeUnknown: false }, after).type;

  it('is final with a reason, known or not', () => {
    deepEqual([no('3000'), no('123456')], ['refused', 'refused']);
  });

  it('is looked into without one: it may be the one that leaves a tenant behind', () => {
    equal(no(''), 'doubted');
  });
});

describe('the qualifications of a new tenant', () => {
  const gcc = (vetting: 'approved' | 'denied' | 'inReview', reason?: string) =>
    ({ kind: 'governmentCommunityCloud', vetting, ...(reason !== undefined && { reason }) }) as const;

  it('say whether it may buy, and why not', () => {
    deepEqual(eventAfterReading(qualifying(), [gcc('approved')]), { type: 'qualified' });
    const denied = { type: 'denied', code: '', status: 0 };
    deepEqual(eventAfterReading(qualifying(), [gcc('denied', 'No.')]), { ...denied, reason: 'No.' });
    deepEqual(eventAfterReading(qualifying(), [gcc('denied')]), { ...denied, reason: '' });
  });

  it('are in review, which is news once', () => {
    deepEqual(eventAfterReading(qualifying(), [gcc('inReview')]), { type: 'inReview' });
    equal(eventAfterReading(qualifying({ inReviewSince: tuesday }), [gcc('inReview')]), 'waiting');
  });

  it('leave a denial as it is, until Microsoft approves it or reviews it again', () => {
    const denied = { ...qualifying(), status: 'refused', tenantId: 't1' } as const;
    const education = { kind: 'education', vetting: 'approved' } as const;
    for (const seen of [[gcc('denied')], [], [education]]) equal(eventAfterReading(denied, seen), 'waiting');
    deepEqual(eventAfterReading(denied, [gcc('approved')]), { type: 'qualified' });
    deepEqual(eventAfterReading(denied, [gcc('inReview')]), { type: 'inReview' });
  });

  it('are missing, or need somebody when it is qualified as something else', () => {
    equal(eventAfterReading(qualifying(), []), 'missing');
    for (const kind of ['education', 'nonprofit'] as const) {
      const other = { kind, vetting: 'approved' } as const;
      deepEqual(eventAfterReading(qualifying(), [other]), {
        type: 'stuck',
        code: 'V9',
        status: 0,
        reason: '',
      });
      deepEqual(eventAfterReading(qualifying(), [other, gcc('approved')]), { type: 'qualified' });
    }
  });
});

describe('a write that failed', () => {
  const failed = (one: CustomerSetup, failure: Partial<WriteFailure>, isFirst = true) =>
    eventAfterFailure(
      one,
      { code: '', status: 429, isOutcomeUnknown: false, ...failure },
      { isFirst, requestId, now: tuesday },
    );
  const throttled = { type: 'retried', code: '', status: 429, reason: '', requestId };

  it('is repeated later each time, from half a minute to a quarter of an hour', () => {
    for (const [failures, seconds] of [
      [0, 30],
      [1, 60],
      [4, 480],
      [5, 900],
      [7, 900],
    ] as const)
      deepEqual(failed(creating({ failures }), {}), { ...throttled, at: later(tuesday, seconds * 1000) });
  });

  it('is not repeated before Partner Center says', () => {
    const at = later(tuesday, 40_000);
    deepEqual(failed(creating(), { retryAfter: 40_000 }), { ...throttled, at });
    deepEqual(failed(creating(), { retryAfter: 1 }), { ...throttled, at: later(tuesday, 30_000) });
  });

  it('is repeated for a tenant that is too new to be known, and for no other', () => {
    const unknown = { code: '60003', status: 404 };
    equal(failed(qualifying(), unknown).type, 'retried');
    equal(failed(creating(), unknown).type, 'refused');
  });

  it('needs somebody when a tenant is there that cannot be qualified', () => {
    deepEqual(failed(qualifying(), { code: '3000', status: 400 }), {
      type: 'stuck',
      code: '3000',
      status: 400,
      reason: '',
    });
  });

  it('for its mail address has made the tenant, which is looked for at once, and later like every other', () => {
    const mail = { code: '27002', status: 400 };
    const doubted = { type: 'doubted', ...mail, reason: '' };
    deepEqual(failed(creating(), mail), { ...doubted, at: tuesday });
    deepEqual(failed(creating({ failures: 1 }), mail), { ...doubted, at: later(tuesday, 60_000) });
  });

  it('may have been done when an earlier attempt was, or when nobody knows', () => {
    equal(failed(creating(), {}, false).type, 'doubted');
    equal(failed(creating(), { isOutcomeUnknown: true }).type, 'doubted');
  });
});

describe('a domain', () => {
  it('may be typed whole', () => {
    deepEqual(Domain.parse({ prefix: 'TownOfSample.onmicrosoft.com' }), { prefix: 'townofsample' });
  });
});
