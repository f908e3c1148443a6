import {
  type ApplicationEvent,
  applicationTransitions,
  closedApplicationStatuses,
} from './application/application.ts';
import { applicationChange, type CommonEvent } from './application/changes.ts';
import { customerAnswered, nextCustomerStep } from './application/customerQualification.ts';
import { nextPartnerStep, partnerAnswered } from './application/partnerQualification.ts';
import type { CaseKind, Cases, Events } from './case.ts';
import type { Kind } from './kind.ts';
import { orderKind } from './order/kind.ts';
import { customerSetupKind } from './setup/kind.ts';
import { takeoverKind } from './takeover/kind.ts';
import { finished } from './unfinished.ts';

type Application = 'partnerQualification' | 'customerQualification';

const application = {
  transitions: applicationTransitions,
  closed: closedApplicationStatuses,
  quiet: ['reminded', 'codeFound', 'kept', 'takenOn'],
} as const;

/** Every event but an answer changes both kinds of application alike. */
const changed = <C extends Cases[Application]>(one: C, event: CommonEventOf, at: string): C => ({
  ...one,
  ...applicationChange<CommonEvent>(one, event, at),
});
type CommonEventOf = ApplicationEvent<CommonEvent>;

/** Every kind of case. */
const kinds: { readonly [K in CaseKind]: Kind<Cases[K], Events[K]> } = {
  partnerQualification: {
    ...application,
    isAnswered: ({ answers }) => nextPartnerStep(answers) === undefined,
    name: ({ answers }) => answers.organization?.legalName,
    words: ({ answers }) => [answers.declaration?.contactName],
    after: (one, event, at) =>
      event.type === 'answered'
        ? { ...one, ...partnerAnswered(one, event), unfinished: finished(one.unfinished, event.step) }
        : changed(one, event, at),
  },
  customerQualification: {
    ...application,
    isAnswered: ({ answers }) => nextCustomerStep(answers) === undefined,
    name: ({ answers }) => answers.body?.legalName,
    words: ({ answers }) => [answers.tenants?.customerTenantId, answers.contact?.contactName],
    after: (one, event, at) =>
      event.type === 'answered'
        ? { ...one, ...customerAnswered(one, event), unfinished: finished(one.unfinished, event.step) }
        : changed(one, event, at),
  },
  customerSetup: customerSetupKind,
  takeover: takeoverKind,
  order: orderKind,
};

/** What sets a kind of case apart. */
export const kindOf = <K extends CaseKind>(kind: K): Kind<Cases[K], Events[K]> => kinds[kind];
