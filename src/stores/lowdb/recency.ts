import { type Case, isClosed } from '../../domain/case.ts';
import type { Role } from '../../domain/person.ts';
import { roleThatSees } from '../../domain/sight.ts';
import { grouping } from './grouping.ts';

/**
 * The cases that people of a role look after, hour by hour of their last change, so that the first ones of a list are
 * found without a look at the rest.
 */
export function recency() {
  const hours = grouping(hourOf);
  let keys: readonly string[] = [];

  return {
    put: hours.put,
    /** Their ids, those first that are not closed, then those of the last hour; within an hour in no order. */
    *of(role: Role): Generator<ReadonlySet<string>> {
      if (keys.length !== hours.count()) keys = hours.keys().sort().reverse();
      for (const key of keys) if (key.startsWith(role)) yield* hours.of([key]);
    },
  };
}

/** Such that those of one role stand together, and sort in the order of a list, backwards. */
function hourOf(one: Case): string | undefined {
  const role = roleThatSees(one);
  return role && `${role} ${isClosed(one) ? 0 : 1} ${one.changedAt.slice(0, 13)}`;
}
