import type { CaseEvent } from '../../../src/domain/case.ts';
import { Line, Lines } from '../../../src/domain/text.ts';
import type { Chance } from '../seeded.ts';
import { oneOf } from './oddValues.ts';

/** Stands in every hostile string, so that one can see where it comes out. */
export const marker = 'zqx';

/** What becomes something else in Markdown, cards, HTML, tables, links, logs or for the eye, if somebody lets it. */
const hostile: readonly string[] = [
  '[zqx](https://evil.example)',
  '[zqx](javascript:alert(1))',
  '![zqx](https://evil.example/x.png)',
  '<https://evil.example/zqx>',
  'https://evil.example/zqx',
  'www.evil.example/zqx',
  '**zqx**',
  '_zqx_',
  '~~zqx~~',
  '`zqx`',
  '# zqx',
  '- zqx',
  '1. zqx',
  '> zqx',
  'zqx\r\r',
  '[zqx]: https://evil.example',
  '|zqx|',
  '&lt;zqx&gt;',
  '<b>zqx</b>',
  '<script>zqx()</script>',
  '<img src=x onerror=zqx>',
  '<at>zqx</at>',
  '<at id="0">zqx</at>',
  '${zqx}',
  '${1234*1001}zqx',
  '${$root.t.title}zqx',
  '$${zqx}',
  '@{zqx}',
  '#{zqx}',
  '{{DATE(2020-01-01T00:00:00Z,SHORT)}}zqx',
  '{\u200b{TIME(2020-01-01T00:00:00Z)}}zqx',
  '{{zqx}}',
  '%zqx%',
  '%0d%0azqx',
  '%2e%2e',
  '=zqx()',
  '+zqx',
  '-zqx',
  '@zqx',
  '\t=zqx',
  '\r=zqx',
  '=HYPERLINK("https://evil.example","zqx")',
  '"zqx",',
  "'zqx'",
  ';zqx',
  'zqx\n{"level":60,"msg":"zqx"}',
  'zqx\r\nX-Zqx: 1',
  'zqx\u2028zqx',
  'zqx\u2029',
  'zqx\u0085zqx',
  'zqx\0zqx',
  'zqx\u001b[31m',
  'zqx\b\b',
  '\u202ezqx',
  'zqx\u2066\u2067',
  '\u200bzqx\u200d',
  'zq\u00adx',
  '\ufeffzqx',
  '\ud800zqx',
  'zqx\udfff',
  '\u{e0041}zqx',
  'ｚzqx',
  '\u0301zqx',
  '"}],"zqx":[{"',
  '\\zqx\\',
  '\\u0000zqx',
  '\\"zqx',
  '{"type":"Action.OpenUrl","url":"https://evil.example/zqx"}',
  '__proto__zqx',
  '?bcc=zqx@evil.example&',
  '&body=zqx',
  '#zqx',
  '漢字zqx',
  '👩‍👩‍👧‍👦zqx',
  'مرحباzqx',
  'ﷺzqx',
  `zqx${'m'.repeat(300)}`,
  `${'漢'.repeat(250)}zqx`,
];

/** The texts that people and Partner Center choose, and how long each may be; those in several lines. */
const fields: Readonly<Record<string, number>> = {
  legalName: 200,
  street: 200,
  city: 50,
  region: 100,
  country: 60,
  providerName: 200,
  servesGovernmentReference: 300,
  hasContractsReference: 300,
  usesVehiclesReference: 300,
  contactName: 100,
  jobTitle: 100,
  signerName: 200,
  name: 100,
  line1: 100,
  line2: 100,
  firstName: 50,
  lastName: 50,
  customerName: 200,
  subject: 200,
  reference: 100,
  organization: 200,
  reason: 200,
  partnerName: 200,
  title: 200,
};
const long: Readonly<Record<string, number>> = { evidence: 1000, comment: 2000, reply: 2000, body: 4000 };

/** Counts what was made up. */
export interface Told {
  strings: number;
}

/** Hostile strings one after the other, as many as a field takes, as it keeps them. */
export function hostileText(chance: Chance, told: Told, limit: number, inLines: boolean): string {
  let text = '';
  while (text.length < limit) {
    text += `${oneOf(chance, hostile)}${inLines && chance() < 0.1 ? '\n' : ' '}`;
    told.strings += 1;
    if (chance() < 0.15) break;
  }
  const kept = (inLines ? Lines(limit) : Line(limit)).safeParse(text.slice(0, limit));
  return kept.success ? kept.data : marker;
}

/** An event in which every text that somebody chose is hostile. */
export const inHostileWords =
  (chance: Chance, told: Told) =>
  (event: CaseEvent): CaseEvent =>
    retold(event, chance, told) as CaseEvent; // of the same shape

/** What a program chose, from a list. */
const isCode = (text: string): boolean => /^[a-z]+$/.test(text);

function retold(value: unknown, chance: Chance, told: Told): unknown {
  if (Array.isArray(value)) return value.map((one) => retold(one, chance, told));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inside]) => {
    const limit = typeof inside === 'string' && !isCode(inside) ? (fields[key] ?? long[key]) : undefined;
    return [key, limit ? hostileText(chance, told, limit, key in long) : retold(inside, chance, told)];
  });
  return Object.fromEntries(entries);
}
