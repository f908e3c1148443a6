import type { Kind } from '../kind.ts';
import { nextTakeoverStep } from './answers.ts';
import { takeoverChange } from './changes.ts';
import { type TakeoverEvent, takeoverTransitions } from './events.ts';
import { customerTenantOf, type Takeover } from './takeover.ts';

/** What sets a take-over (S5) apart. */
export const takeoverKind: Kind<Takeover, TakeoverEvent> = {
  transitions: takeoverTransitions,
  closed: ['ready', 'declined', 'lapsed'],
  quiet: ['reminded', 'kept', 'takenOn'],
  isAnswered: ({ answers }) => nextTakeoverStep(answers) === undefined,
  name: ({ answers }) => answers.takenOver?.customerName,
  words: (one) => [customerTenantOf(one), one.answers.takenOver?.contactName],
  after: (one, event, at) => ({ ...one, refusedSince: undefined, ...takeoverChange(one, event, at) }),
};
