import type { Unanswered } from '../../services/inquiry.ts';
import type { Texts } from '../../texts/texts.ts';

/** Why Partner Center did not answer, and what to do next. */
export function refusalWords(refusal: Unanswered, t: Texts): string {
  if (refusal === 'notConnected' || refusal === 'notLinked') return t[refusal];
  const isUnknown = typeof refusal === 'object';
  const { says, next } = t.refusals[isUnknown ? 'unknown' : refusal];
  return isUnknown ? `${says} (${refusal.code}) ${next}` : `${says} ${next}`;
}
