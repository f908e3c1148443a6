import { apostrophes } from '../text.ts';

/** What registers shorten, in full. */
const full = new Map<string, string>(
  Object.entries({
    ...{ st: 'saint', ft: 'fort', mt: 'mount', dept: 'department' },
    ...{ inc: 'incorporated', corp: 'corporation', co: 'company', ltd: 'limited' },
  }),
);

/** “City of” behind the name, as registers sort it. */
const sorted = /^(.+)[,(]\s*([^,(]*\sof)[\s)]*$/;

/**
 * An organization's name in one spelling: without accents, case and punctuation, nothing shortened, “City of” in front and
 * “County” behind. All other words count, and their order: Park City is not the City of Park, nor an Inc. the LLC of its name.
 */
export function plainName(name: string): string {
  const plain = name
    .replace(apostrophes, '')
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
  const words =
    plain
      .replaceAll('&', ' and ')
      .replace(sorted, '$2 $1')
      .match(/[\p{L}\d]+/gu) ?? [];
  const telling = words.filter((word) => word !== 'the').map((word) => full.get(word) ?? word);
  return telling.join(' ').replace(/^county of (.+)$/, '$1 county');
}

/** Whether two names are of one organization as far as names can say: “Springfield, City of” is “City of Springfield”. */
export function isSameOrganization(one: string, other: string): boolean {
  const name = plainName(one);
  return name !== '' && name === plainName(other);
}
