import type { z } from 'zod/v4';
import type { Case } from '../../domain/case.ts';
import { beginningOf } from '../../domain/text.ts';
import { type Card, type CardName, defineCard } from '../cards/card.ts';
import type { Reply, Turn } from '../dialog.ts';

/** What stands in a form's inputs, and which of them were not acceptable. */
export interface Filled {
  readonly values: Readonly<Record<string, unknown>>;
  /** Fields, each alone or with a point and which of its sentences says what is wrong. */
  readonly problems?: readonly string[];
  /** Answers that would fit, each offered as a button. */
  readonly offers?: readonly Readonly<Record<string, unknown>>[];
  /** What is wrong with the form as a whole; by default, that some answers are not right, if any are not. */
  readonly problem?: string;
}

/** A form about a case: a card that submits under its own name what its schema accepts. */
export interface Form<S extends z.ZodObject = z.ZodObject, More extends object = object> {
  readonly verb: CardName;
  readonly schema: S;
  readonly card: Card;
  /** What the inputs hold, as texts: of what came from the card, or of what would be shown in it. */
  typed(values: object): Readonly<Record<string, string>>;
  /** What came from the card, or the fields that are not right. */
  read(record: unknown): { readonly input: z.infer<S> } | { readonly problems: readonly string[] };
  reply(turn: Turn, one: Pick<Case, 'id' | 'ref' | 'revision'>, filled: Filled, more: More): Reply;
}

/** Declares a form. `more` is a sample of what its card shows besides the inputs. */
export function defineForm<S extends z.ZodObject, More extends object>(
  verb: CardName,
  schema: S,
  more: More,
): Form<S, More> {
  const fields = Object.keys(schema.shape);
  const room = Math.min(4_000, Math.floor(12_000 / fields.length)); // a card must not get too large for Teams
  const empty = Object.fromEntries(fields.map((field) => [field, '']));
  const at = { caseId: 'c1', ref: 'GCC-7F3K2', revision: 1 };
  const card = defineCard(verb, { ...at, ...more, problem: '', values: empty, problems: empty });
  const typed = (values: object) =>
    Object.fromEntries(fields.map((field) => [field, asTyped(Object(values)[field], room)]));
  return {
    verb,
    schema,
    card,
    typed,
    read(record) {
      const { data, error } = schema.safeParse(record);
      return error ? { problems: error.issues.map(({ path }) => String(path[0])) } : { input: data };
    },
    reply(turn, { id, ref, revision }, { values, problems = [], problem }, shown) {
      const view = {
        caseId: id,
        ref,
        revision,
        ...shown,
        problem: problem ?? (problems.length > 0 ? turn.t.common.required : ''),
        values: typed(values),
        problems: Object.fromEntries(fields.map((field) => [field, errorOf(turn, verb, field, problems)])),
      };
      const shows = { id, revision, isForm: true };
      return { card: card.render(turn, view), summary: turn.t.cards[verb].title, shows };
    },
  };
}

/** An answer as an input takes it: text, `true` or `false`, choices joined by commas; as much as there is room for. */
function asTyped(value: unknown, room: number): string {
  if (Array.isArray(value)) return beginningOf(value.join(','), room);
  return typeof value === 'string' || typeof value === 'boolean' ? beginningOf(String(value), room) : '';
}

/** What is wrong with a field: the sentence that says what it takes, which a test sees to, or the one that a problem names. */
function errorOf({ t }: Turn, verb: CardName, field: string, problems: readonly string[]): string {
  const problem = problems.find((each) => each.split('.')[0] === field);
  if (problem === undefined) return '';
  const [, which = 'error'] = problem.split('.');
  const words = new Map<string, object>(Object.entries(t.cards[verb])).get(field);
  return String(new Map<string, unknown>(Object.entries(words ?? {})).get(which) ?? t.common.required);
}
