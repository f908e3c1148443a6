import { begun, blank } from '../opened.ts';
import type { Actor } from '../person.ts';
import type { Takeover } from './takeover.ts';

/** A new take-over, of a customer that is not named yet. */
export const openTakeover = (id: string, ref: string, owner: Actor, at: string): Takeover =>
  begun(
    { ...blank(id, ref, owner, at), kind: 'takeover', status: 'drafted', answers: {}, reminded: false },
    owner,
  );
