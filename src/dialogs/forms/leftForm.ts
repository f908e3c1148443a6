import type { ApplicationEvent, Typed } from '../../domain/application/application.ts';
import { manyLines } from '../../domain/text.ts';
import type { Form } from './form.ts';

/** What keeps the inputs of a step's form as they were left; undefined when they hold what was `shown` in them. */
export function leftForm(
  form: Pick<Form, 'typed'>,
  step: string,
  record: object,
  shown: object,
): ApplicationEvent<'kept'> | undefined {
  const typed = cleaned(form.typed(record));
  return isSame(typed, form.typed(shown)) ? undefined : { type: 'kept', step, typed };
}

const cleaned = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, manyLines(text)]));

/** A box that is not ticked is sent as `false`, and shown as nothing before anybody touched it. */
const isSame = (left: Typed, shown: Typed): boolean =>
  Object.entries(left).every(([field, text]) => ticked(text) === ticked(shown[field] ?? ''));

const ticked = (text: string): string => (text === 'false' ? '' : text);
