import { isMissed } from '../domain/failure.ts';
import type { Person, PersonId } from '../domain/person.ts';
import type { Clock, Store } from './ports.ts';

export interface PeopleDeps {
  readonly store: Store;
  readonly clock: Clock;
}

type Edit = (known: Person | undefined) => Omit<Person, 'revision'>;

/**
 * Changes a person until nobody else was faster; a change to the very same is not written. Somebody who can be reached
 * again is sent what they missed, in the same step.
 */
export async function changePerson(deps: PeopleDeps, id: PersonId, edit: Edit): Promise<Person> {
  const { store, clock } = deps;
  const known = await store.person(id);
  const revision = known?.revision ?? 0;
  const next: Person = { ...edit(known), revision: revision + 1 };
  if (known && isSame(known, next)) return known;
  const ids = next.reachable && known?.reachable === false ? await missed(deps, id) : [];
  const requeue = { ids, now: clock.now() };
  const done = await store.commit({ expect: [{ id, revision }], people: [next], requeue });
  return done === 'ok' ? next : changePerson(deps, id, edit);
}

async function missed({ store }: PeopleDeps, to: PersonId): Promise<string[]> {
  const dead = await store.notices({ to, states: ['dead'] });
  return dead.filter(isMissed).map(({ id }) => id);
}

/** Whether everything of a person is the same, but the revision. */
const isSame = (a: Person, b: Person): boolean =>
  own.every((key) => a[key] === b[key]) && ofChat.every((key) => a.chat?.[key] === b.chat?.[key]);

const own = ['id', 'name', 'locale', 'chosenLanguage', 'reachable', 'greeted'] as const;
const ofChat = ['serviceUrl', 'conversationId', 'botId'] as const;
