import { z } from 'zod/v4';
import { manyLines } from '../../domain/text.ts';
import type { Kept, Typed } from '../../domain/unfinished.ts';
import type { Form } from './form.ts';

/** What keeps the inputs of a step's form as they were left; undefined when they hold what was `shown` in them. */
export function leftForm(
  form: Pick<Form, 'typed' | 'schema'>,
  step: string,
  record: object,
  shown: object,
): Kept | undefined {
  const typed = cleaned(form.typed({ ...untouched(form), ...record }));
  return isSame(typed, form.typed(shown)) ? undefined : { type: 'kept', step, typed };
}

/** What an input means that did not come, because it was not shown or holds nothing. */
const untouched = ({ schema }: Pick<Form, 'schema'>): object =>
  Object.fromEntries(
    Object.entries(schema.shape).map(([field, type]) => [field, z.safeParse(type, undefined).data]),
  );

const cleaned = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, manyLines(text)]));

/** A box that is not ticked is sent as `false`, and shown as nothing before anybody touched it. */
const isSame = (left: Typed, shown: Typed): boolean =>
  Object.entries(left).every(([field, text]) => ticked(text) === ticked(shown[field] ?? ''));

const ticked = (text: string): string => (text === 'false' ? '' : text);
