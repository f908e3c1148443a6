import type { Refusal } from '../../domain/refusal.ts';
import type { Texts } from '../../texts/texts.ts';

/** Why Partner Center said no, and what to do next; the same where it is not connected at all. */
export function refusalWords(refusal: Refusal | 'notConnected', t: Texts): string {
  if (refusal === 'notConnected') return t.notConnected;
  const { says, next } = t.refusals[refusal];
  return `${says} ${next}`;
}
