import { deepEqual, equal, throws } from 'node:assert/strict';
import {
  type ApplicationEvent,
  type ApplicationEventType,
  ApplicationStatus,
} from '../../../src/domain/application/application.ts';
import { isClosed, isLegal } from '../../../src/domain/case.ts';
import { approvedByMail, caseIn, events, happen } from '../builders.ts';
import { customerEvents, customerIn } from './customerBuilders.ts';

/** What may happen in each status, and nothing else. */
const legal: Record<ApplicationStatus, readonly ApplicationEventType[]> = {
  draft: ['answered', 'kept', 'submitted', 'withdrawn'],
  submitted: ['edited', 'withdrawn', 'reviewStarted', 'takenOn'],
  inReview: ['withdrawn', 'asked', 'filed', 'rejected', 'codeFound', 'takenOn'],
  actionNeeded: ['answered', 'kept', 'withdrawn', 'asked', 'replied', 'rejected', 'codeFound', 'takenOn'],
  filed: ['asked', 'filed', 'decided', 'rejected', 'reminded', 'codeFound', 'takenOn'],
  approved: ['takenOn'],
  rejected: ['reopened'],
  withdrawn: [],
};

/** What is not legal by the status alone, and how an application comes to stand so. */
const besides: readonly {
  readonly what: string;
  readonly way: readonly ApplicationEvent[];
  readonly status: ApplicationStatus;
  readonly more?: ApplicationEventType;
  readonly less?: ApplicationEventType;
}[] = [
  {
    what: 'Microsoft’s answer while the applicant is asked about what was filed',
    way: [events.filed, events.asked],
    status: 'actionNeeded',
    more: 'decided',
  },
  {
    what: 'no filing of what Microsoft has approved by e-mail',
    way: [events.filed, approvedByMail],
    status: 'filed',
    less: 'filed',
  },
  {
    what: 'another filing after Microsoft’s next steps',
    way: [events.filed, { ...events.decided, outcome: 'nextSteps', comment: 'Send a letter.' }],
    status: 'filed',
  },
];

for (const [whose, inStatus, its] of [
  ['a partner’s', caseIn, events],
  ['a customer’s', customerIn, customerEvents],
] as const)
  describe(`the transition table for ${whose} application`, () => {
    for (const status of ApplicationStatus.options) {
      const expected = legal[status];

      it(`lets ${expected.join(', ') || 'nothing'} happen in ${status}, and nothing else`, () => {
        const one = inStatus(status);
        const types = Object.values(its).map(({ type }) => type);
        deepEqual(
          types.filter((type) => isLegal(one, type)),
          expected,
        );
      });

      it(`makes every other event throw in ${status}`, () => {
        const one = inStatus(status);
        for (const event of Object.values(its).filter(({ type }) => !expected.includes(type)))
          throws(() => happen(one, event), { message: `${event.type} is not legal in ${status}` });
      });
    }

    for (const { what, way, status, more, less } of besides)
      it(`lets ${what} happen`, () => {
        const one = way.reduce((before, event) => happen(before, event), inStatus('inReview'));
        const types = Object.values(its).map(({ type }) => type);
        equal(one.status, status);
        deepEqual(
          types.filter((type) => isLegal(one, type)),
          types.filter((type) => type === more || (legal[status].includes(type) && type !== less)),
        );
      });

    it('leaves nothing to do in approved, rejected and withdrawn only', () => {
      const closed = ApplicationStatus.options.filter((status) => isClosed(inStatus(status)));
      deepEqual(closed, ['approved', 'rejected', 'withdrawn']);
    });
  });
