import { failureOf } from '../../domain/failure.ts';
import type { Texts } from '../../texts/texts.ts';

/** Why a notice failed, in words, and as Teams put it: `cannot be reached: they have blocked the app (403 …)`. */
export function failureWords(reason: string, { cards: { operations: words } }: Texts): string {
  const failure = failureOf(reason);
  if (!failure) return reason;
  const { kind, said } = failure;
  const refusals: Readonly<Record<string, string>> = words.refusals;
  const code = said.split(' ').at(-1) ?? '';
  const told = [words.failures[kind], Object.hasOwn(refusals, code) && refusals[code]].filter(Boolean);
  return `${told.join(': ')}${said && ` (${said})`}`;
}
