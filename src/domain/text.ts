import { z } from 'zod/v4';

/** Control and format characters such as bidirectional overrides, and halves of characters: they change what a reader believes to see. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** What cards make a date or a time of, wherever text is shown. */
const macro = /\{\{(?=(?:DATE|TIME)\()/g;

/** Words of ASCII with single blanks between them, and no brace: most of what is typed, and already one line. */
const plain = /^[!-z|~]+(?: [!-z|~]+)*$/;

/** What a dash is written with: a hyphen, also one that does not break, a dash of any length, a minus sign. */
export const dashes = /[\p{Pd}\u2212]/gu;

/** What an apostrophe is written with: phones type the curly one, some keyboards an accent. */
export const apostrophes = /['‘’‛ʻʼ´`]/g;

/** One line of typed text as we keep it: blanks collapsed, invisible characters gone, Unicode composed, macros broken. */
export const oneLine = (text: string): string => (plain.test(text) ? text : cleaned(text));

const cleaned = (text: string): string =>
  text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(macro, '{ {')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Several lines of typed text as we keep them. */
export const manyLines = (text: string): string =>
  text
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map(oneLine)
    .join('\n')
    .trim();

/** Whether two texts are the same but for case and outer blanks. */
export const isSameText = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/** Half a character, which a cut may leave behind. */
const half = /\p{Cs}$/u;

/** The beginning of a text, of at most `max` characters; it does not end within one that takes the place of two. */
export const beginningOf = (text: string, max: number): string => text.slice(0, max).replace(half, '');

/** Required text in one line of at most `max` characters, as it is kept: composing may make a text longer. */
export const Line = (max: number) => z.string().overwrite(oneLine).max(max).min(1);

/** Text in one line that may be left out; absent means empty. */
export const OptionalLine = (max: number) => z.string().overwrite(oneLine).max(max).default('');

/** Required text in several lines of at most `max` characters. */
export const Lines = (max: number) => z.string().overwrite(manyLines).max(max).min(1);

/** Text in several lines that may be left out; absent means empty. */
export const OptionalLines = (max: number) => z.string().overwrite(manyLines).max(max).default('');

/** A tick box. Teams sends it as text, the stored file as a boolean, an untouched one may be missing. */
export const Tick = z.preprocess((value) => value === true || value === 'true', z.boolean());

/** Some of several choices. A card sends them joined by commas, the stored file holds a list; untouched means none. */
export const Choices = <E extends z.ZodEnum>(choice: E) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : (value ?? [])),
    z.array(choice),
  );

/** A calendar date, `YYYY-MM-DD`. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** A moment in UTC, ISO 8601 with milliseconds. */
export const Moment = z.iso.datetime({ precision: 3 });
