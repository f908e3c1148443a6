import type { Actor, Language } from '../domain/person.ts';
import type { Trace } from '../domain/trace.ts';
import type { Texts } from '../texts/texts.ts';

/** One exchange with one person: who it is, how they read, and which card they acted on. */
export interface Turn {
  readonly actor: Actor;
  readonly language: Language;
  readonly t: Texts;
  readonly now: string;
  readonly zone: string;
  /** Where the person's clock is, as their client says; good enough to tell their today. */
  readonly ownZone: string;
  /** What this exchange is called in the log, in cases and at Partner Center, and since when the person waits. */
  readonly trace: Trace;
  /** The activity that carries the card acted on; absent for typed messages. */
  readonly activityId?: string | undefined;
}

/** What a card shows of a case, so that it is kept up to date; `isForm` while somebody fills it. */
export interface CaseShown {
  readonly id: string;
  readonly revision: number;
  readonly isForm: boolean;
}

/** Why policy did not let somebody do something: a code for the log, never for people. */
export type Refused = 'noRole' | 'agentsOnly' | 'reviewersOnly' | 'operatorsOnly' | 'unseen' | 'forbidden';

/** What the bot answers. */
export type Reply = (
  | { readonly text: string }
  | { readonly card: object; readonly summary: string; readonly shows?: CaseShown }
) & {
  readonly refused?: Refused;
  /** Whether what the card acted on showed is to be nowhere any more, not in Teams' copy of the message either. */
  readonly replaces?: true;
};

/** What a card's button sends. `record` is whatever came with it: parse it before use. */
export interface Submit {
  readonly verb: string;
  /** Whether it is also for somebody without any role; `receive` then decides alone what they are answered. */
  readonly isForAnybody?: true;
  receive(record: unknown, turn: Turn): Promise<Reply>;
}

/** A conversation: how it begins when its command is typed, and what its cards send. */
export interface Dialog {
  readonly name: string;
  /** The word that begins it, by language; absent for dialogs that only cards lead to. */
  readonly command?: Readonly<Record<Language, string>>;
  begin?(turn: Turn, words: string): Promise<Reply>;
  /** Whether a text begins it without its command, since it can mean nothing else. */
  readonly isMeant?: (text: string) => boolean;
  /** Whether its command is also for somebody without any role. */
  readonly isForAnybody?: true;
  readonly submits: readonly Submit[];
}
