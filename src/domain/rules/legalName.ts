/** Legal forms, which are no names by themselves. */
const legalForms = [
  'llc',
  'llp',
  'lp',
  'inc',
  'incorporated',
  'corp',
  'corporation',
  'co',
  'company',
  'ltd',
  'limited',
];

/** Whether a text is no name at all: a single letter, only symbols, or nothing but legal forms. */
export function isNoName(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const joined = words.join('');
  return joined.length < 2 || legalForms.includes(joined) || words.every((word) => legalForms.includes(word));
}

/** Whether a text looks like an acronym: one short word, all in capitals. */
export const isAcronym = (text: string): boolean => /^\p{Lu}(?:[.&\d-]?\p{Lu}){1,6}\.?$/u.test(text);
