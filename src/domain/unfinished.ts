import { z } from 'zod/v4';

/** What stands in a form's fields, by their names, as it was typed. */
export const Typed = z.record(z.string(), z.string());
export type Typed = z.infer<typeof Typed>;

/** What was typed, by step, in forms that were left before it was right; it is no answer, and goes with its owner's turn. */
export const Unfinished = z.record(z.string(), Typed).optional();
type Unfinished = z.infer<typeof Unfinished>;

/** Somebody left a form before it was right: what they had typed, checked by nobody. */
export interface Kept {
  readonly type: 'kept';
  readonly step: string;
  readonly typed: Typed;
}

/** What is left unfinished once a step is left. */
export const left = (unfinished: Unfinished, { step, typed }: Omit<Kept, 'type'>): Unfinished => ({
  ...unfinished,
  [step]: typed,
});

/** What is left unfinished once a step is answered. */
export function finished(unfinished: Unfinished, step: string): Unfinished {
  const others = Object.entries(unfinished ?? {}).filter(([key]) => key !== step);
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}

/** What the owner typed and never answered with is dropped when their turn is over. */
export const nothingLeft = { unfinished: undefined };

/**
 * The first step to ask. While any step has no answer, steps that were left unfinished are asked again in their order.
 * Undefined once all are answered.
 */
export function firstToAsk<S extends string>(
  asked: readonly S[],
  answers: { readonly [K in S]?: object | undefined },
  unfinished: object = {},
): S | undefined {
  const isOpen = (step: S) => answers[step] === undefined;
  return asked.some(isOpen)
    ? asked.find((step) => isOpen(step) || Object.hasOwn(unfinished, step))
    : undefined;
}
