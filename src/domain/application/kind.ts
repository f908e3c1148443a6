import type { Cases, Events } from '../case.ts';
import type { Kind } from '../kind.ts';
import { finished } from '../unfinished.ts';
import { type ApplicationEvent, applicationTransitions, closedApplicationStatuses } from './application.ts';
import { applicationChange, type CommonEvent } from './changes.ts';
import { customerAnswered, nextCustomerStep } from './customerQualification.ts';
import { isPossible } from './filing.ts';
import { nextPartnerStep, partnerAnswered } from './partnerQualification.ts';

type Application = 'partnerQualification' | 'customerQualification';

const shared = {
  transitions: applicationTransitions,
  isPossible,
  closed: closedApplicationStatuses,
  quiet: ['reminded', 'codeFound', 'kept', 'takenOn'],
} as const;

/** Every event but an answer changes both kinds of application alike. */
const changed = <C extends Cases[Application]>(
  one: C,
  event: ApplicationEvent<CommonEvent>,
  at: string,
): C => ({
  ...one,
  ...applicationChange<CommonEvent>(one, event, at),
});

/** What sets the qualification of a partner (S1) apart. */
export const partnerKind: Kind<Cases['partnerQualification'], Events['partnerQualification']> = {
  ...shared,
  isAnswered: ({ answers }) => nextPartnerStep(answers) === undefined,
  name: ({ answers }) => answers.organization?.legalName,
  words: ({ answers }) => [answers.declaration?.contactName],
  after: (one, event, at) =>
    event.type === 'answered'
      ? { ...one, ...partnerAnswered(one, event), unfinished: finished(one.unfinished, event.step) }
      : changed(one, event, at),
};

/** What sets the qualification of a customer (S2) apart. */
export const customerKind: Kind<Cases['customerQualification'], Events['customerQualification']> = {
  ...shared,
  isAnswered: ({ answers }) => nextCustomerStep(answers) === undefined,
  name: ({ answers }) => answers.body?.legalName,
  words: ({ answers, answer }) => [
    answers.tenants?.customerTenantId,
    answers.contact?.contactName,
    answer?.validationId,
  ],
  after: (one, event, at) =>
    event.type === 'answered'
      ? { ...one, ...customerAnswered(one, event), unfinished: finished(one.unfinished, event.step) }
      : changed(one, event, at),
};
