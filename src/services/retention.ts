import { day, later } from '../domain/moments.ts';
import type { Clock, Store } from './ports.ts';

/** As long as anybody may still ask for the same thing again: Microsoft's orders are compared for eight days. */
export const keyKeptFor = 14 * day;

/** As long as a card that was sent is brought up to date when something happens to its case, each time anew. */
const noticeKeptFor = 30 * day;

/**
 * Removes what nobody needs any more: keys of things done once, and the lines of cards to which nothing has happened for
 * long, or that newer cards have taken the place of. What was given up stays until an operator has seen to it, and the
 * history of a case for ever.
 */
export const retention =
  ({ store, clock }: { readonly store: Store; readonly clock: Clock }) =>
  async (): Promise<void> => {
    const now = clock.now();
    while ((await store.forget(now, later(now, -noticeKeptFor))) > 0);
  };
