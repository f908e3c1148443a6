import type { GccStanding } from '../gccStanding.ts';
import type { TakenOn } from '../takenOn.ts';
import type { Kept } from '../unfinished.ts';
import type { Sending } from './answers.ts';
import type { Looked, TakeoverStatus } from './takeover.ts';

/** What each event of a take-over carries. */
interface TakeoverDetails {
  answered: { readonly step: string; readonly answers: object; readonly looked?: Looked };
  kept: Omit<Kept, 'type'>;
  /** The agent has sent the mail, or sent it again. */
  sent: Sending;
  reminded: object;
  /** Nobody accepted in time, or we gave it up. */
  lapsed: object;
  declined: object;
  /** The customer has appeared in Partner Center's list. */
  accepted: object;
  /** The customer's special qualification was read, and is new or another one than before; a denial with Microsoft's reason. */
  checked: { readonly standing: GccStanding; readonly reason?: string | undefined };
  /** Partner Center has refused for a day to show a customer that had accepted. */
  refused: { readonly code: string; readonly status: number };
  takenOn: Omit<TakenOn, 'type'>;
}
export type TakeoverEventType = keyof TakeoverDetails;

/** Something that happens to a take-over after it was opened. */
export type TakeoverEvent<T extends TakeoverEventType = TakeoverEventType> = {
  [K in T]: { readonly type: K } & TakeoverDetails[K];
}[T];

/** The one table of legal transitions: a customer may accept whatever we believed of the invitation. */
export const takeoverTransitions: Record<TakeoverEventType, readonly TakeoverStatus[]> = {
  answered: ['drafted'],
  kept: ['drafted'],
  sent: ['drafted', 'sent', 'declined', 'lapsed'],
  reminded: ['sent'],
  lapsed: ['drafted', 'sent'],
  declined: ['sent', 'lapsed'],
  accepted: ['drafted', 'sent', 'declined', 'lapsed'],
  checked: ['accepted', 'held', 'ready'],
  refused: ['accepted', 'held', 'ready'],
  takenOn: ['sent', 'accepted', 'ready', 'held', 'declined', 'lapsed'],
};
