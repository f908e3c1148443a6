import { addBusinessDays, dayOf, momentOf } from '../domain/businessDays.ts';
import { hour } from '../domain/moments.ts';
import type { Clock } from '../services/ports.ts';
import type { LivingWorld } from './world.ts';

/** The simulated time: the real one, and as far ahead as somebody moved it. It never goes back. */
export interface MovableClock extends Clock {
  addHours(hours: number): void;
  /** Goes to ten in the morning of the n-th business day from today. */
  addBusinessDays(days: number): void;
}

/** A clock in a world and a time zone; `real` tells the real time in milliseconds. */
export function movableClock(living: LivingWorld, zone: string, real: () => number = Date.now): MovableClock {
  const now = () => new Date(real() + living.world.ahead).toISOString();
  const move = (milliseconds: number) => {
    living.world.ahead += milliseconds;
    living.changed();
  };
  return {
    now,
    addHours: (hours) => move(hours * hour),
    addBusinessDays(days) {
      const day = addBusinessDays(dayOf(now(), zone), days);
      move(Date.parse(momentOf(day, 10, zone)) - Date.parse(now()));
    },
  };
}
