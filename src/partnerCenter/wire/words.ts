import { z } from 'zod/v4';

/** A word of Microsoft's, whatever its case, blanks and underscores, as ours; `unknown` for one that is new. */
export const Word = <T extends string>(words: Readonly<Record<string, T>>) =>
  z
    .string()
    .transform((word): T | 'unknown' => words[word.toLowerCase().replace(/[\s_]+/g, '')] ?? 'unknown');

/** A number that a document spells as number here and as text there, as text. */
export const NumberOrText = z.union([z.string(), z.number().transform(String)]);

/** A field that is absent or null when there is nothing to say. */
export const Maybe = <S extends z.ZodType>(schema: S) =>
  schema.nullish().transform((value) => value ?? undefined);
