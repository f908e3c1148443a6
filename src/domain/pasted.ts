import { apostrophes, dashes, oneLine } from './text.ts';

/** One line in the characters that a keyboard types, whatever a page or a phone has made of them. */
export const asKeyed = (text: string): string =>
  oneLine(text.replace(apostrophes, "'").normalize('NFKC')).replace(dashes, '-');

/** What a sentence puts around a value: quotation marks, punctuation, brackets but the round ones of a phone number. */
const around = /^[\s"'“”„«»‹›<{[*#]+|(?<![\s"'“”«»‹›>}\]*.,;:!?])[\s"'“”«»‹›>}\]*.,;:!?]+$/gu;

/** What people put before a value, and links before an address: `Microsoft ID: `, `mailto:`. */
const label = /^(?:\p{L}[\p{L} .-]*:(?=[\s\d])|(?:mailto|tel):)/iu;

/** Longer than whatever such a value is pasted with. */
export const pastedAtMost = 1_000;

/**
 * A value that a machine has made, such as an ID, a number or an address, as it was before somebody pasted it: in plain
 * characters, with no label before it and nothing around it. Not for names and other words: those stay as typed, as does
 * what is too long to be a value, since reading it would take long.
 */
export function pasted(text: string): string {
  if (text.length > pastedAtMost) return oneLine(text);
  return asKeyed(text).replace(around, '').replace(label, '').replace(around, '');
}
