import type { PersonId, Role } from '../../../src/domain/person.ts';
import { openLog } from '../../../src/log.ts';
import { openMetrics } from '../../../src/metrics.ts';
import type { Clock, Directory, Ids } from '../../../src/services/ports.ts';

export interface HandClock extends Clock {
  set(moment: string): void;
  add(milliseconds: number): void;
}

/** A clock that is moved by hand. */
export const handClock = (start: string): HandClock => {
  let time = Date.parse(start);
  return {
    now: () => new Date(time).toISOString(),
    set: (moment) => {
      time = Date.parse(moment);
    },
    add: (milliseconds) => {
      time += milliseconds;
    },
  };
};

/** Ids that count. */
export const countedIds = (): Ids => {
  let count = 0;
  return {
    guid: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
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
