import type { z } from 'zod/v4';
import type { EventType } from '../domain/application.ts';
import type { Case, CaseKind } from '../domain/case.ts';
import type { Acted, Acting } from '../services/eligibility.ts';
import type { Card, CardName } from './card.ts';
import type { Desk } from './desk.ts';
import type { Reply, Turn } from './dialog.ts';
import type { Filled, Form } from './form.ts';

/** What a form's inputs come to: fields that are not right, or something to do. */
export type Reading =
  | { readonly problems: readonly string[] }
  | {
      readonly act: (acting: Acting, desk: Desk) => Promise<Acted>;
      /** Whether the case holds these very inputs already. */
      readonly isKept: boolean;
    };

/** A form that changes a case, and the event it causes. */
export interface CaseForm {
  readonly verb: CardName;
  /** The kind of case that it is about; absent when it fits every kind. */
  readonly kind?: CaseKind | undefined;
  readonly event: EventType;
  readonly card: Card;
  readonly schema: z.ZodObject;
  /** Shows the form; without `filled`, with what the case holds already. */
  open(one: Case, turn: Turn, desk: Desk, filled?: Filled): Promise<Reply>;
  /** Reads what came back from the form. */
  read(record: unknown, one: Case, turn: Turn): Reading;
}

interface Definition<S extends z.ZodObject, More extends object> {
  readonly form: Form<S, More>;
  readonly kind?: CaseKind;
  readonly event: EventType;
  /** What stands in the inputs at first. */
  readonly values?: (one: Case, turn: Turn) => object | undefined;
  /** What stands in the inputs while the case has no values for them. */
  readonly prefill?: (desk: Desk) => Promise<object>;
  readonly more: (one: Case, turn: Turn, desk: Desk) => More | Promise<More>;
  /** The fields that contradict the case, beyond what the schema can see. */
  readonly check?: (input: z.infer<S>, one: Case, turn: Turn) => string[];
  readonly act: (input: z.infer<S>, acting: Acting, desk: Desk) => Promise<Acted>;
}

/** Declares a form that changes a case. */
export function caseForm<S extends z.ZodObject, More extends object>(
  definition: Definition<S, More>,
): CaseForm {
  const { form, kind, event, values, prefill, more, check, act } = definition;
  return {
    verb: form.verb,
    kind,
    event,
    card: form.card,
    schema: form.schema,
    async open(one, turn, desk, filled) {
      const kept = filled ?? { values: { ...(values?.(one, turn) ?? (await prefill?.(desk))) } };
      const card = form.show(turn, one, kept, await more(one, turn, desk));
      const shows = { id: one.id, revision: one.revision, isForm: true };
      return { card, summary: turn.t.cards[form.verb].title, shows };
    },
    read(record, one, turn) {
      const input = form.schema.safeParse(record);
      if (!input.success) return { problems: input.error.issues.map((issue) => String(issue.path[0])) };
      const problems = check?.(input.data, one, turn) ?? [];
      if (problems.length > 0) return { problems };
      const isKept = JSON.stringify(values?.(one, turn)) === JSON.stringify(input.data);
      return { isKept, act: (acting, desk) => act(input.data, acting, desk) };
    },
  };
}

/** Whether a form is one for this case. */
export const isFor = ({ kind }: CaseForm, one: Case): boolean => kind === undefined || kind === one.kind;
