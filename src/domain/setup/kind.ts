import type { Kind } from '../kind.ts';
import { nextSetupStep } from './answers.ts';
import { setupChange } from './changes.ts';
import type { CustomerSetup } from './customerSetup.ts';
import { type SetupEvent, setupTransitions } from './events.ts';

/** What sets the setup of a customer (S3) apart. */
export const setupKind: Kind<CustomerSetup, SetupEvent> = {
  transitions: setupTransitions,
  /** First credentials that are on their way go to whoever has it. */
  isPossible: ({ status, credentials }, event) =>
    event !== 'takenOn' || status !== 'qualifying' || credentials !== 'pending',
  closed: ['ready', 'refused', 'withdrawn'],
  quiet: ['kept', 'takenOn'],
  isAnswered: ({ answers }) => nextSetupStep(answers) === undefined,
  name: ({ answers, approved }) => answers.company?.name ?? approved?.name,
  words: ({ approved, code, tenantId, answers }) => [
    approved?.ref,
    code?.id,
    tenantId,
    answers.domain?.prefix,
    answers.person?.lastName,
  ],
  after: (one, event, at) => ({ ...one, refusedSince: undefined, ...setupChange(one, event, at) }),
};
