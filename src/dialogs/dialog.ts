import type { Actor, Language } from '../domain/person.ts';
import type { Texts } from '../texts/texts.ts';

/** One exchange with one person: who it is, how they read, and which card they acted on. */
export interface Turn {
  readonly actor: Actor;
  readonly language: Language;
  readonly t: Texts;
  readonly now: string;
  readonly zone: string;
  /** The activity that carries the card acted on; absent for typed messages. */
  readonly activityId?: string | undefined;
}

/** What the bot answers. `caseId` says whose card it is, so that it is kept up to date. */
export type Reply =
  | { readonly text: string }
  | { readonly card: object; readonly summary: string; readonly caseId?: string };

/** What a card's button sends. `record` is whatever came with it: parse it before use. */
export interface Submit {
  readonly verb: string;
  receive(record: unknown, turn: Turn): Promise<Reply>;
}

/** A conversation: how it begins when its command is typed, and what its cards send. */
export interface Dialog {
  readonly name: string;
  /** The word that begins it, by language; absent for dialogs that only cards lead to. */
  readonly command?: Readonly<Record<Language, string>>;
  begin?(turn: Turn, words: string): Promise<Reply>;
  readonly submits: readonly Submit[];
}
