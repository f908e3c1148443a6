import { z } from 'zod/v4';
import { beginningOf, oneLine } from '../../domain/text.ts';

/** A word of Microsoft's, whatever its case, blanks and underscores, as ours; `unknown` for one that is new. */
export const Word = <T extends string>(words: Readonly<Record<string, T>>) => {
  const known = new Map(Object.entries(words));
  return z
    .string()
    .transform((word): T | 'unknown' => known.get(word.toLowerCase().replace(/[\s_]+/g, '')) ?? 'unknown');
};

/** A number that a document spells as number here and as text there, as text. */
export const NumberOrText = z.union([z.string(), z.number().transform(String)]);

/** A field that is absent or null when there is nothing to say. */
export const Maybe = <S extends z.ZodType>(schema: S) =>
  schema.nullish().transform((value) => value ?? undefined);

/** Text that somebody chose at Partner Center, as we keep it: one line of at most `max` characters, and nothing unseen in it. */
export const Said = (max = 200) =>
  z.string().transform((text) => beginningOf(oneLine(text.slice(0, 2 * max)), max));

/** Something that Microsoft calls by one word, such as a code or a duration. It is kept, logged and shown. */
export const Code = NumberOrText.transform((text) => text.replace(/[^\w.-]+/g, '').slice(0, 60));

/** An ISO 4217 code; absent when it is none, since nothing can be counted in that. */
export const Currency = Maybe(z.string()).transform((code) =>
  code && /^[a-z]{3}$/i.test(code) ? code.toUpperCase() : undefined,
);

/** An amount of money, far below what could not be counted in cents any more. */
export const Amount = z.number().min(-1e12).max(1e12);

const written = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/;

/** A moment or a day that a calendar knows, in UTC, which Microsoft means where it names no zone; absent when it is none. */
export const When = Maybe(z.string()).transform((text = '') => {
  const [, time, zone] = written.exec(text) ?? [];
  const moment = new Date(time && !zone ? `${text}Z` : text);
  return written.test(text) && !Number.isNaN(moment.getTime()) ? moment.toISOString() : undefined;
});
