import { below, type Chance } from '../seeded.ts';

/** One of several. */
export const oneOf = <T>(chance: Chance, values: readonly T[]): T =>
  values[below(chance, values.length)] as T; // never empty

/** An array inside an array, or an object inside an object, so many times. */
const nested = (depth: number, wrap: (inside: unknown) => unknown): unknown =>
  Array.from({ length: depth }).reduce(wrap, 'in the middle');

/** Texts that programs trip over: odd Unicode, injections, numbers that are none, nothing, very much. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '\0',
  '\n',
  '\r\n\r\n',
  '\u2028',
  '\ud800',
  'x\udc00x',
  '\ufffe',
  '\u202egpj.exe',
  '\u200b\u200d\ufeff',
  '👩‍👩‍👧‍👦',
  'Z̴̡̈a̵l̶g̸o̷'.repeat(50),
  'ﷺ'.repeat(200),
  'ß'.repeat(3_000),
  '١٢٣',
  'İ',
  'ǅ',
  '\u0041\u030a',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '0x10',
  '1_000',
  '9'.repeat(400),
  '-1',
  '1.5',
  'true',
  'false',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  'then',
  'toJSON',
  '${1+1}',
  '${$root.t}',
  '{{DATE(2020-01-01)}}',
  '<at>Reviewer</at>',
  '[x](https://evil.example)',
  '=1+1',
  "'; DROP TABLE",
  '2026-01-05',
  '2026-02-30',
  '9999-12-31',
  '0000-00-00',
  '-000001-01-01',
  '2026-01-05T00:00:00.000Z',
  'x'.repeat(300),
  'x'.repeat(5_000),
  ','.repeat(3_000),
  '\n'.repeat(2_000),
  'GCC-00000',
  'gcc-P0001',
  'GCC-ILOU0',
  'https://evil.example/',
  'mailto:a@b.example?bcc=x',
  'a@b',
  'ä@ö.example',
];

/** Names under which something may stand that should not. */
const keys = ['more', '', '__proto__', 'constructor', 'toString', 'valueOf', 'caseId', 'revision', '\ud800'];

/** Values of every other kind. */
const others: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  [],
  {},
  [[]],
  [null],
  [{}],
  { length: 1e9 },
  { 0: 'a', length: 1 },
  { toString: 1 },
  { toString: null, valueOf: null },
  [{ toString: 1 }],
  { toJSON: 'x' },
  { constructor: { prototype: { isAdmin: true } } },
  { hasOwnProperty: 1 },
  { value: { value: {} } },
];

/** The same, too deep or too large to be liked. */
const heavy: readonly unknown[] = [
  'x'.repeat(100_000),
  'é'.repeat(19_999),
  '\n'.repeat(20_000),
  nested(40, (inside) => [inside]),
  nested(40, (inside) => ({ inside })),
  nested(100, (inside) => [inside]),
  Array.from({ length: 10_000 }, (_, at) => at),
  Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`key${at}`, at])),
];

/** A value that nobody expects; now and then one that takes long to read. */
export function oddValue(chance: Chance): unknown {
  const luck = chance();
  const kind = luck < 0.6 ? oddTexts : luck < 0.97 ? others : heavy;
  return structuredClone(oneOf(chance, kind));
}

type Branch = Record<string, unknown>;

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

/** Changes something somewhere inside a plain JSON value, in place: another value, none, one more, or one under another name. */
export function mutate(value: unknown, chance: Chance): void {
  if (!isBranch(value)) return;
  const own = Object.keys(value);
  const key = own.length > 0 ? oneOf(chance, own) : 'more';
  const inside = value[key];
  if (isBranch(inside) && chance() < 0.8) mutate(inside, chance);
  else change(value, key, chance);
}

function change(value: Branch, key: string, chance: Chance): void {
  const inside = value[key];
  const how = chance();
  if (how < 0.6) value[key] = oddValue(chance);
  else if (how < 0.75) delete value[key];
  else if (how < 0.85) value[oneOf(chance, keys)] = inside;
  else if (how < 0.95) value[key] = [inside];
  else value[key] = { [key]: inside };
}
