import type { z } from 'zod/v4';
import type { Case, EventName } from '../../domain/case.ts';
import type { Actor } from '../../domain/person.ts';
import type { Kept } from '../../domain/unfinished.ts';
import type { Acted, Acting } from '../../services/cases.ts';
import type { Card, CardName } from '../cards/card.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import type { Filled, Form } from '../forms/form.ts';
import { CaseRef } from './caseSubmit.ts';

/** What a form's inputs come to: fields that are not right, or something to do. */
export type Reading =
  | { readonly problems: readonly string[] }
  | {
      readonly act: (acting: Acting, desk: Desk) => Promise<Acted | Objection>;
      /** Whether the case holds these very inputs already, as an answer or as what this person did last. */
      readonly isKept: boolean;
    };

/** Why inputs that look right are not kept: the form is shown again so, and nothing was written. */
export interface Objection {
  readonly objects: (turn: Turn) => Partial<Filled>;
}

/** A form that changes a case, and the event it causes. */
export interface CaseForm {
  readonly verb: CardName;
  readonly event: EventName;
  readonly card: Card;
  readonly schema: z.ZodObject;
  /** Whether it is a form for this case. */
  fits(one: Case): boolean;
  /** Shows the form; without `filled`, with what the case holds already. */
  open(one: Case, turn: Turn, desk: Desk, filled?: Filled): Promise<Reply>;
  /** Reads what came back from the form. */
  read(record: unknown, one: Case, turn: Turn): Reading;
  /** What keeps the inputs unchecked when somebody leaves the form; nothing if they hold nothing new. */
  readonly leave?: (record: object, one: Case, turn: Turn, desk: Desk) => Promise<Kept | undefined>;
}

interface Definition<C extends Case, S extends z.ZodObject, More extends object> {
  readonly form: Form<S, More>;
  /** Which cases it is for. */
  readonly about: (one: Case) => one is C;
  readonly event: EventName;
  /** The event that inputs stand for, where they choose one; all of them are allowed to the same people. */
  readonly eventOf?: (input: z.infer<S>) => EventName;
  /** What stands in the inputs at first. */
  readonly values?: (one: C, turn: Turn) => object | undefined;
  /** What the case holds as an answer; without it, the form is about something that is done. */
  readonly answered?: (one: C) => object | undefined;
  /** What stands in the inputs while the case has no values for them. */
  readonly prefill?: (desk: Desk, one: C, turn: Turn) => Promise<object> | object;
  readonly more: (one: C, turn: Turn, desk: Desk, filled?: Filled) => More | Promise<More>;
  /** What is shown instead of the form, when there is nothing to be asked. */
  readonly instead?: (more: More, one: C, turn: Turn, desk: Desk) => Promise<Reply> | undefined;
  /** The fields that contradict the case, beyond what the schema can see. */
  readonly check?: (input: z.infer<S>, one: C, turn: Turn) => string[];
  readonly act: (input: z.infer<S>, acting: Acting, desk: Desk) => Promise<Acted | Objection>;
}

/** Declares a form that changes a case. */
export function caseForm<C extends Case, S extends z.ZodObject, More extends object>(
  definition: Definition<C, S, More>,
): CaseForm {
  const { form, about, event, values, prefill, more, instead, check, act } = definition;
  return {
    verb: form.verb,
    event,
    fits: about,
    card: form.card,
    schema: form.schema,
    async open(one, turn, desk, filled) {
      if (!about(one)) throw new Error(`${form.verb} is no form for ${one.kind}`);
      const kept = filled ?? { values: { ...(values?.(one, turn) ?? (await prefill?.(desk, one, turn))) } };
      const shown = await more(one, turn, desk, filled);
      return (await instead?.(shown, one, turn, desk)) ?? form.reply(turn, one, kept, shown);
    },
    read(record, one, turn) {
      if (!about(one)) return { problems: [] };
      const read = form.read(record);
      if ('problems' in read) return read;
      const { input } = read;
      const problems = check?.(input, one, turn) ?? [];
      if (problems.length > 0) return { problems };
      const isKept = holds(definition, one, turn, input, seenIn(record));
      return { isKept, act: (acting, desk) => act(input, acting, desk) };
    },
  };
}

/** Whether a case holds these very inputs already, as an answer or as what this person did last. */
function holds<C extends Case, S extends z.ZodObject, More extends object>(
  { answered, event, eventOf }: Definition<C, S, More>,
  one: C,
  { actor }: Turn,
  input: z.infer<S>,
  seen: number,
): boolean {
  if (answered) return isSame(answered(one), input);
  return hasDone(actor, eventOf?.(input) ?? event, input, one.history.slice(seen));
}

/** The revision that the card showed: what was done before it is not what comes now. */
const seenIn = (record: unknown): number => CaseRef.safeParse(record).data?.revision ?? 0;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether the last time that somebody did this they did it with these very inputs, as far as the history holds them. */
function hasDone({ id }: Actor, event: EventName, input: object, history: Case['history']): boolean {
  const last = history.findLast(({ by, what }) => by === id && what === event);
  const held = new Map(Object.entries(last?.details ?? {}));
  return (
    last !== undefined &&
    Object.entries(input).every(([field, value]) => !held.has(field) || isSame(held.get(field), value))
  );
}
