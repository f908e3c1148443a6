import { isMissed } from '../domain/failure.ts';
import type { Notice } from '../domain/notice.ts';
import type { Actor, Person } from '../domain/person.ts';
import { mayOperate } from '../domain/policy.ts';
import type { PeopleService } from './people.ts';
import type { Clock, Store } from './ports.ts';

/** The delivery ledger as an operator needs it. */
export interface Deliveries {
  readonly waiting: number;
  readonly failing: readonly Notice[];
  readonly dead: readonly Notice[];
  readonly unreachable: readonly Person[];
}

interface Deps {
  readonly store: Store;
  readonly people: PeopleService;
  readonly clock: Clock;
}

/** What operators see of deliveries, and the retry of what was given up. */
export function deliveriesService({ store, people, clock }: Deps) {
  return {
    async overview(): Promise<Deliveries> {
      const waiting = await store.notices({ states: ['waiting'] });
      const dead = await store.notices({ states: ['dead'] });
      const missed = [...new Set(dead.filter(isMissed).map((one) => one.to))];
      const receivers = await Promise.all(missed.map((id) => store.person(id)));
      return {
        waiting: waiting.length,
        failing: waiting.filter((one) => one.attempts > 0 && one.reason !== undefined),
        dead,
        unreachable: receivers.filter((one) => one !== undefined),
      };
    },

    /** Puts what was given up back into the outbox: one notice by its id, or all; with whatever else its receiver missed. */
    async retry(actor: Actor, id?: string): Promise<void> {
      if (!mayOperate(actor)) return;
      const dead = (await store.notices({ states: ['dead'] })).filter((one) => !id || one.id === id);
      const missed = dead.filter(isMissed).map((one) => one.to);
      for (const person of new Set(missed)) await people.tryAgain(await people.known(person));
      const ids = dead.map((one) => one.id); // those that were missed too: their receiver may count as reachable by now
      if (ids.length > 0) await store.commit({ requeue: { ids, now: clock.now() } });
    },
  };
}

export type DeliveriesService = ReturnType<typeof deliveriesService>;
