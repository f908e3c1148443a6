import { asKeyed, pasted } from './pasted.ts';

/** Letters and digits without I, L, O and U, which are taken for others. */
export const refAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ref as the desk writes it, to name a case: `GCC-` and five of the alphabet; in whatever case. */
export const refPattern = new RegExp(`^gcc-[${refAlphabet}]{5}$`, 'i');

const whole = /^gcc[-_]([\da-z]{5})$/i;
const named = /(?<![\p{L}\d_-])GCC[-_]([\dA-Z]{5})(?![-_]?[\p{L}\d])/gu;
const namedLow = new RegExp(named, 'giu');
const careless = /^(?:gcc[ _-]*)?([\da-z]{5})$/i;

/** The one ref that a text names by its `GCC-`, in whatever case if it is all of the text; undefined for none or several. */
export const refIn = (text: string): string | undefined =>
  refOf(whole.exec(pasted(text))?.[1]) ?? onlyRef(asKeyed(text).matchAll(named));

/**
 * The ref that a text may mean, written as other words are: in lower case within a sentence (but so is `GCC-ready`), or
 * without its `GCC-` (as every word of five). It is one if there is that case.
 */
export const maybeRef = (text: string): string | undefined =>
  refOf(careless.exec(pasted(text))?.[1]) ?? onlyRef(asKeyed(text).matchAll(namedLow));

function onlyRef(found: Iterable<readonly (string | undefined)[]>): string | undefined {
  const refs = new Set([...found].flatMap(([, five]) => refOf(five) ?? []));
  return refs.size === 1 ? [...refs][0] : undefined;
}

/** The ref with these five, in which O is read as 0, and I or L as 1; undefined if it can be none. */
function refOf(five: string | undefined): string | undefined {
  const ref = `GCC-${five?.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')}`;
  return refPattern.test(ref) ? ref : undefined;
}
