import { asKeyed } from './pasted.ts';

/** The 50 states, the capital's district, the territories and the posts of the armed forces, with the two letters that the postal service gives each. */
const known = `
  AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, FL Florida, GA Georgia,
  HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland,
  MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire,
  NJ New Jersey, NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania,
  RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington,
  WV West Virginia, WI Wisconsin, WY Wyoming, DC District of Columbia, AS American Samoa, GU Guam, MP Northern Mariana Islands,
  PR Puerto Rico, VI Virgin Islands, VI U.S. Virgin Islands, VI United States Virgin Islands,
  AA Armed Forces Americas, AE Armed Forces Europe, AP Armed Forces Pacific`;

/** How they were shortened before there were two letters, where that is spelt otherwise; and what else some are called. */
const traditional = `
  AL Ala., AZ Ariz., AR Ark., CA Cal., CA Calif., CO Colo., CT Conn., DE Del., FL Fla., ID Ida., IL Ill., IN Ind., KS Kan., KS Kans.,
  MA Mass., MI Mich., MN Minn., MS Miss., MT Mont., NE Neb., NE Nebr., NV Nev., NM N. Mex., ND N. Dak., OK Okla., OR Ore., OR Oreg.,
  PA Penn., PA Penna., SD S. Dak., TN Tenn., TX Tex., WA Wash., WV W. Va., WI Wis., WI Wisc., WY Wyo., DC Washington DC,
  DC Washington District of Columbia, MP Northern Marianas, NC N. Carolina, SC S. Carolina, ND N. Dakota, SD S. Dakota, WV W. Virginia,
  NY NYS, VI USVI, MP CNMI`;

const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

const codes = new Map(
  `${known},${traditional}`
    .split(',')
    .map((one) => one.trim())
    .flatMap((one) => {
      const code = one.slice(0, 2);
      return [code, one.slice(2)].map((spelt) => [lettersOf(spelt), code]);
    }),
);

/** What a state calls itself before its name. */
const title = /^\s*(?:the\s+)?(?:U\.?S\.?\s+)?(?:state|commonwealth|territory)\s+of\s+(?:the\s+)?/i;

/** What is written after its name: that it is one, and of which country. */
const country = /,?\s+(?:U\.?S\.?(?:A\.?)?|United States(?: of America)?)\s*$/i;
const kind = /\s+State\s*$/i;

const codeOf = (name: string): string | undefined =>
  codes.get(lettersOf(name.replace(country, '').replace(title, '').replace(kind, '')));

/** What stands beside a bracket, a comma, a slash or a dash: `Texas` and `TX` of `Texas (TX)`. */
const partsOf = (text: string): string[] =>
  text.split(/[(),/\p{Pd}]/u).filter((part) => lettersOf(part) !== '');

/**
 * The two letters of a state of the USA, however it was typed: `IL` of `Illinois`, `Ill.`, `State of Illinois`, `Illinois (IL)` and
 * `US-IL`; undefined for any other word.
 */
export function stateCode(region: string): string | undefined {
  const whole = codeOf(region);
  if (whole) return whole;
  const parts = partsOf(region).filter((part) => !isItsName(part));
  const [code, ...others] = new Set(parts.map(codeOf));
  return others.length === 0 ? code : undefined;
}

/** Whether two states are certainly not the same one, in any spelling; an unknown one may be any. */
export function isOtherState(one: string, other: string): boolean {
  const [code, otherCode] = [stateCode(one), stateCode(other)];
  return code !== undefined && otherCode !== undefined && code !== otherCode;
}

/** A ZIP code as it is written: nine digits with a hyphen. Whatever else was typed stays. */
export const asZip = (text: string): string => asKeyed(text).replace(/^(\d{5})[ -]?(\d{4})$/, '$1-$2');

/** A ZIP code of the USA, with or without its four more digits. */
export const zipPattern = /^\d{5}(-\d{4})?$/;

/** The letters of the USA's names, in either language. */
const itsNames = /^(?:the|die)?(?:usa?|usofa|unitedstates(?:ofamerica)?|vereinigten?staaten(?:vonamerika)?)$/;
const isItsName = (text: string): boolean => itsNames.test(lettersOf(text));

const territories: readonly string[] = ['AS', 'GU', 'MP', 'PR', 'VI'];
const isTerritory = (text: string): boolean => territories.includes(stateCode(text) ?? '');

/** Whether the name of a country is that of the USA, in either language, or of one of its territories. */
export function isUnitedStates(country: string): boolean {
  const parts = partsOf(country);
  const isIn = (part: string): boolean => isItsName(part) || isTerritory(part);
  return isTerritory(country) || (parts.length > 0 && parts.every(isIn));
}
