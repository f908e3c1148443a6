import type { PersonId } from './person.ts';

/** An agent goes on with a case of somebody who is no longer an agent. */
export interface TakenOn {
  readonly type: 'takenOn';
  /** Whose it is from now on. */
  readonly owner: PersonId;
  /** The name of whoever had it. */
  readonly before: string;
}

/** What that changes in a case of any kind: whose it is, and nothing else. */
export const takenOn = (_one: unknown, { owner }: TakenOn) => ({ owner });
