import type { Case } from '../domain/case.ts';
import type { Actor } from '../domain/person.ts';
import { isLeft, mayTakeOn } from '../domain/policy.ts';
import type { Directory, Store } from './ports.ts';
import { resellerTenant } from './sellingAs.ts';

interface Deps {
  readonly store: Store;
  readonly directory: Directory;
}

/** What is known at this moment of cases whose owner is no longer an agent. */
export function leftCases(deps: Deps) {
  /** Whether a case waits to be taken on. */
  const wasLeft = async (one: Case): Promise<boolean> => isLeft(one, await deps.directory.rolesOf(one.owner));

  return {
    wasLeft,

    /** Those of these cases that wait to be taken on. */
    async leftAmong<C extends Case>(all: readonly C[]): Promise<C[]> {
      const left = await Promise.all(all.map(wasLeft));
      return all.filter((_one, index) => left[index]);
    },

    /** Whether this person may take a case on. */
    canTakeOn: (person: Actor, one: Case): Promise<boolean> => canTakeOn(deps, person, one),
  };
}

/**
 * Whether a person may take a case on at this moment. Resellers must not see each other: their people take on what their own
 * have left, and the provider's whatever was left.
 */
export async function canTakeOn(
  { store, directory }: Deps,
  person: Pick<Actor, 'id' | 'roles'>,
  one: Case,
): Promise<boolean> {
  if (!mayTakeOn(person, one, await directory.rolesOf(one.owner))) return false;
  const [own, theirs] = await Promise.all([person.id, one.owner].map((id) => resellerTenant(store, id)));
  return own === undefined || own === theirs;
}
