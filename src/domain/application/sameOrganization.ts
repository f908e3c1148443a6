import { legalForms } from '../rules/legalName.ts';

/** Words that registers put in, leave out, or move. */
const fillers = ['the', 'of', 'and', 'for', ...legalForms];

/** The words of an organization's name that tell it from others: without accents, order, legal form and fillers. */
export function tellingWords(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[’'.]/g, '').match(/[\p{L}\d]+/gu) ?? [];
  return [...new Set(words)].filter((word) => !fillers.includes(word)).sort();
}

/** Whether two names are of one organization as far as names can say: “Springfield, City of” is “City of Springfield”. */
export function isSameOrganization(one: string, other: string): boolean {
  const words = tellingWords(one);
  return words.length > 0 && words.join(' ') === tellingWords(other).join(' ');
}
