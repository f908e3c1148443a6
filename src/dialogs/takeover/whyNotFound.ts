import type { Found } from '../../services/takeovers/takeovers.ts';
import { refusalWords } from '../cards/refusalWords.ts';
import type { Turn } from '../dialog.ts';
import type { Filled } from '../forms/form.ts';

/** Why a customer could not be looked up, in the form that named it. */
export function whyNotFound(
  refusal: Extract<Found, { refusal: unknown }>['refusal'],
  { t }: Turn,
): Partial<Filled> {
  const words = t.cards['takeover-customer'];
  if (refusal === 'noReseller') return { problem: words.noReseller, problems: ['reseller'] };
  return { problem: words.refused(refusalWords(refusal, t)) };
}
