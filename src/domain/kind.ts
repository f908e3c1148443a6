import type { CaseStatus, EventName } from './case.ts';

/** What sets one kind of case apart: `C` its cases, `E` what happens to them. */
export interface Kind<C, E> {
  /** The one table of legal transitions: in which statuses an event may happen. */
  readonly transitions: Readonly<Partial<Record<EventName, readonly CaseStatus[]>>>;
  /** What must be so besides the status for an event to be legal; absent where nothing must. */
  isPossible?(one: C, event: EventName): boolean;
  /** Statuses in which nobody has to do anything any more. */
  readonly closed: readonly CaseStatus[];
  /** Events that change nothing of what anybody decides on: a card from before them is not out of date. */
  readonly quiet: readonly EventName[];
  /** Whether every question is answered. */
  isAnswered(one: C): boolean;
  /** What people call it, once that is known. Typed by somebody. */
  name(one: C): string | undefined;
  /** By which words it is found, besides its ref and name. */
  words(one: C): readonly (string | undefined)[];
  /** The case after an event that is legal. */
  after(one: C, event: E, at: string): C;
}
