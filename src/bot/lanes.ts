import { type Lane, lane } from './lane.ts';
import type { Limit } from './slidingWindow.ts';

/** The lanes of all conversations, each with the same limits; idle ones are forgotten. */
export function lanes(limits: readonly Limit[]) {
  const all = new Map<string, Lane>(); // in the order in which they were last used

  return {
    find: (id: string | undefined): Lane | undefined => (id === undefined ? undefined : all.get(id)),

    /** The lane to use now. Those that nobody has used for longest are forgotten if they may be. */
    use(id: string, now: number): Lane {
      for (const [name, one] of all) {
        if (!one.isIdle(now)) break;
        all.delete(name);
      }
      const used = all.get(id) ?? lane(limits);
      all.delete(id);
      all.set(id, used);
      return used;
    },

    /** How many are closed. */
    held: (now: number): number => [...all.values()].filter((one) => one.held(now) > 0).length,

    size: (): number => all.size,
  };
}
