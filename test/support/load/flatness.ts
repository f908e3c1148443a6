import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** What a process holds on to, after everything that can be freed was. */
export interface Held {
  /** In bytes. */
  readonly heap: number;
  /** Sockets, timers, servers, files: what Node says it waits for. */
  readonly handles: number;
  readonly listeners: number;
}

/** Frees what can be freed, and measures what is left. */
export async function held(): Promise<Held> {
  for (let count = 0; count < 3; count += 1) {
    await turn();
    collect();
  }
  return {
    heap: process.memoryUsage().heapUsed,
    handles: process.getActiveResourcesInfo().length,
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
  };
}

/** By how much a measure grows with each step, by least squares. */
export function slope(measures: readonly number[]): number {
  const middle = (measures.length - 1) / 2;
  const over = measures.reduce((sum, one, at) => sum + (at - middle) * one, 0);
  return over / measures.reduce((sum, _one, at) => sum + (at - middle) ** 2, 0);
}
