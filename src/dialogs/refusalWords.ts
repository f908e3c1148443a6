import type { Asked } from '../services/inquiry.ts';
import type { Texts } from '../texts/texts.ts';

/** Why a question to Partner Center has no answer, and what to do next. */
export function refusalWords({ refusal }: Extract<Asked<unknown>, { refusal: unknown }>, t: Texts): string {
  if (refusal === 'notConnected') return t.notConnected;
  const { says, next } = t.refusals[refusal];
  return `${says} ${next}`;
}
