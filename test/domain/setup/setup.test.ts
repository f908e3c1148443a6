import { deepEqual, equal, throws } from 'node:assert/strict';
import { Case, isClosed, isCurrent, isLegal } from '../../../src/domain/case.ts';
import { firstBroken } from '../../../src/domain/journal.ts';
import { isAllowed, theDesk } from '../../../src/domain/policy.ts';
import { nextSetupStep } from '../../../src/domain/setup/answers.ts';
import type { SetupStatus } from '../../../src/domain/setup/customerSetup.ts';
import { madeIn } from '../../../src/domain/setup/decide.ts';
import type { SetupEvent, SetupEventType } from '../../../src/domain/setup/events.ts';
import { eventAfterFailure } from '../../../src/domain/setup/failure.ts';
import { owner, reviewer, successor, tuesday } from '../builders.ts';
import { confirmed, occur, requestId, setupAnswers, setupDraft } from './setupBuilders.ts';

const trouble = { code: '3000', status: 400, reason: '' };
const events: { readonly [T in SetupEventType]: SetupEvent<T> } = {
  answered: { type: 'answered', step: 'domain', answers: setupAnswers.domain, looked: {} },
  kept: { type: 'kept', step: 'person', typed: { email: 'ada@' } },
  confirmed: { type: 'confirmed', requestId },
  withdrawn: { type: 'withdrawn' },
  stopped: { type: 'stopped', looked: {} },
  creationBegun: { type: 'creationBegun' },
  tenantCreated: { type: 'tenantCreated', tenantId: 't1', hasCredentials: true, requestId },
  tenantFound: { type: 'tenantFound', tenantId: 't1', requestId },
  refused: { type: 'refused', ...trouble },
  retried: { type: 'retried', ...trouble, requestId, at: tuesday },
  doubted: { type: 'doubted', ...trouble, at: tuesday },
  stuck: { type: 'stuck', ...trouble },
  credentialsSent: { type: 'credentialsSent' },
  credentialsLost: { type: 'credentialsLost' },
  qualificationBegun: { type: 'qualificationBegun' },
  inReview: { type: 'inReview' },
  qualified: { type: 'qualified' },
  denied: { type: 'denied', ...trouble },
  corrected: { type: 'corrected' },
  resumed: { type: 'resumed', requestId },
  codeChanged: { type: 'codeChanged', validationId: '481521', sameName: false, looked: {}, requestId },
  takenOn: { type: 'takenOn', owner: successor.id, before: owner.name },
};

const created = () => occur(confirmed(), events.tenantCreated);
const inStatus: Readonly<Record<SetupStatus, ReturnType<typeof confirmed>>> = {
  draft: setupDraft(),
  withdrawn: occur(setupDraft(), events.withdrawn),
  creating: confirmed(),
  qualifying: occur(created(), events.credentialsSent),
  ready: occur(created(), events.qualified),
  refused: occur(confirmed(), events.refused),
  needsReview: occur(created(), events.stuck),
};

const legal: Readonly<Record<SetupStatus, readonly SetupEventType[]>> = {
  draft: ['answered', 'kept', 'confirmed', 'withdrawn', 'stopped'],
  withdrawn: [],
  creating: [
    ...(['stopped', 'creationBegun', 'tenantCreated', 'tenantFound'] as const),
    ...(['refused', 'retried', 'doubted', 'stuck'] as const),
  ],
  qualifying: [
    ...(['retried', 'doubted', 'stuck', 'credentialsSent', 'credentialsLost'] as const),
    ...(['qualificationBegun', 'inReview', 'qualified', 'denied', 'takenOn'] as const),
  ],
  ready: ['takenOn'],
  refused: ['inReview', 'qualified', 'corrected', 'takenOn'],
  needsReview: ['resumed', 'codeChanged', 'takenOn'],
};

describe('the transition table for a customer’s setup', () => {
  for (const [status, one] of Object.entries(inStatus))
    it(`lets ${legal[one.status].join(', ') || 'nothing'} happen in ${status}, and nothing else`, () => {
      const possible = Object.values(events).filter(({ type }) => isLegal(one, type));
      deepEqual(
        possible.map(({ type }) => type),
        legal[one.status],
      );
      for (const event of Object.values(events).filter(({ type }) => !isLegal(one, type)))
        throws(() => occur(one, event), { message: `${event.type} is not legal in ${status}` });
    });

  it('leaves whole histories that can be stored and read again', () => {
    for (const one of Object.values(inStatus)) {
      equal(firstBroken(one.history), -1);
      deepEqual(Case.parse(JSON.parse(JSON.stringify(one))), JSON.parse(JSON.stringify(one)));
    }
  });

  it('waits for workers only while there is something to be looked at', () => {
    const waiting = Object.values(inStatus).filter(({ lookAt }) => lookAt !== undefined);
    deepEqual(
      waiting.map(({ status }) => status),
      ['creating', 'qualifying'],
    );
    equal(Object.values(inStatus).filter(isClosed).length, 3);
  });
});

describe('what was typed in a setup before its owner went back', () => {
  const left = occur(setupDraft(), events.kept);

  it('comes in its turn again, until its step is answered', () => {
    deepEqual(left.unfinished, { person: { email: 'ada@' } });
    equal(
      nextSetupStep({ choice: setupAnswers.choice, person: setupAnswers.person }, left.unfinished),
      'code',
    );
    equal(nextSetupStep({ ...setupAnswers, code: undefined }, { choice: {} }), 'choice');
    const answers = { type: 'answered', step: 'person', answers: setupAnswers.person, looked: {} } as const;
    equal(occur(left, answers).unfinished, undefined);
  });

  it('is dropped when the customer is to be created, or the setup is given up', () => {
    for (const end of [events.confirmed, events.withdrawn]) equal(occur(left, end).unfinished, undefined);
  });

  it('is no part of the history, and makes no card out of date', () => {
    deepEqual(left.history.at(-1)?.details, { step: 'person' });
    equal(isCurrent(left, 1), true);
  });
});

describe('who may act on a setup', () => {
  it('is its owner for answers, an operator too for trying again, and the desk for its own work', () => {
    const operator = { id: 'contoso/otto', name: 'Otto', roles: ['operator'] as const };
    deepEqual(
      [owner, operator, reviewer, theDesk].map((actor) => isAllowed(actor, inStatus.needsReview, 'resumed')),
      [true, true, false, false],
    );
    equal(isAllowed(owner, inStatus.creating, 'qualified'), false);
    equal(isAllowed(theDesk, inStatus.creating, 'tenantCreated'), true);
  });

  it('cannot correct what left a tenant behind', () => {
    equal(isAllowed(owner, inStatus.refused, 'corrected'), true);
    equal(isAllowed(owner, occur(created(), events.denied), 'corrected'), false);
  });
});

describe('what a look finds', () => {
  const tenant = { id: 't1', name: 'Town of Sample', domain: 'townofsample.onmicrosoft.com', isOurs: true };

  it('is its own tenant only under its domain and name, and as ours', () => {
    equal(madeIn(confirmed(), [tenant]), 't1');
    equal(madeIn(confirmed(), [{ ...tenant, name: 'Town of Samples' }]), undefined);
    equal(madeIn(confirmed(), [{ ...tenant, domain: 'townofsample2.onmicrosoft.com' }]), undefined);
    equal(madeIn(confirmed(), [{ ...tenant, isOurs: false }]), undefined);
  });
});

describe('a write that failed', () => {
  const after = { isFirst: true, requestId, now: tuesday };
  const typeOf = (code: string, status: number, changed: Partial<typeof after> = {}, failures = 0) =>
    eventAfterFailure(
      { ...confirmed(), failures },
      { code, status, isOutcomeUnknown: status === 0 },
      { ...after, ...changed },
    ).type;

  it('is final when the first attempt was refused, and looked into when it may have been done', () => {
    equal(typeOf('3000', 400), 'refused');
    equal(typeOf('3000', 400, { isFirst: false }), 'doubted');
    equal(typeOf('timeout', 0), 'doubted');
    equal(typeOf('27002', 400), 'doubted');
    equal(typeOf('', 429), 'retried');
  });

  it('needs somebody after eight times', () => {
    for (const [code, status] of [
      ['timeout', 0],
      ['27002', 400],
      ['', 429],
    ] as const)
      equal(typeOf(code, status, {}, 8), 'stuck');
  });
});
