import type { Loop } from './loop.ts';

/** The loop of a process that leaves this work to others. */
export const asleep: Loop = {
  nudge: () => undefined,
  idle: async () => undefined,
  stop: async () => undefined,
};
