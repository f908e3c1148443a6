import { deepEqual, throws } from 'node:assert/strict';
import { type ApplicationEventType, ApplicationStatus } from '../../../src/domain/application/application.ts';
import { isClosed, isLegal } from '../../../src/domain/case.ts';
import { caseIn, events, happen } from '../builders.ts';
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

    it('leaves nothing to do in approved, rejected and withdrawn only', () => {
      const closed = ApplicationStatus.options.filter((status) => isClosed(inStatus(status)));
      deepEqual(closed, ['approved', 'rejected', 'withdrawn']);
    });
  });
