import type { Case } from './case.ts';
import type { CaseBase } from './caseBase.ts';
import { append, type Entry, hashOf } from './journal.ts';
import type { Actor } from './person.ts';

/** What a case of any kind begins with. */
export const blank = (id: string, ref: string, owner: Actor, at: string): CaseBase => ({
  id,
  ref,
  revision: 1,
  owner: owner.id,
  openedAt: at,
  changedAt: at,
  partnerTenantId: '',
  history: [],
});

/** The hash of what a person sees of a case: everything but its history, and when a worker looks at it. */
export const shownHash = ({ history: _history, lookAt: _lookAt, ...seen }: Case): string => hashOf(seen);

/** A line of history before it is chained. */
export const entryOf = (
  by: Actor,
  what: string,
  details: object,
  shown: string,
  at: string,
): Omit<Entry, 'previous' | 'hash'> => ({
  at,
  by: by.id,
  byName: by.name,
  what,
  details: { ...details },
  shown,
});

/** A case with the first line of its history. */
export const begun = <C extends Case>(opened: C, owner: Actor, details: object = {}): C => ({
  ...opened,
  history: append([], entryOf(owner, 'opened', details, shownHash(opened), opened.openedAt)),
});
