import type { PersonId, Role } from '../../src/domain/person.ts';
import { openLog } from '../../src/log.ts';
import { openMetrics } from '../../src/metrics.ts';
import type { Clock, Directory, Ids } from '../../src/services/ports.ts';

/** A clock that is set by hand. */
export const handClock = (start: string): Clock & { set(moment: string): void } => {
  let moment = start;
  return {
    now: () => moment,
    set: (next) => {
      moment = next;
    },
  };
};

/** Ids that count. */
export const countedIds = (): Ids => {
  let count = 0;
  return {
    id: () => `id${++count}`,
    ref: () => `GCC-${String(++count).padStart(5, '0')}`,
  };
};

/** Fixed roles. */
export const directoryWith = (roles: Readonly<Record<PersonId, readonly Role[]>>): Directory => ({
  rolesOf: async (person) => roles[person] ?? [],
  withRole: async (role) => Object.keys(roles).filter((person) => roles[person]?.includes(role)),
});

export const silence = { log: openLog('silent'), metrics: openMetrics() };
