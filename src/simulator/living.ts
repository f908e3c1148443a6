import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Low, Memory } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { z } from 'zod/v4';

/** A state that remembers itself; whoever changes it says so with `changed`. */
export interface Living<T> {
  readonly state: T;
  changed(): void;
  onChange(listener: () => void): () => void;
  /** Forgets everything and begins anew. */
  clear(): void;
  close(): Promise<void>;
}

/**
 * Opens the state that a file remembers, or a new one; without a file, it lasts as long as its process. `warn` is told of
 * what could not be written; the next change is written all the same.
 */
export async function openLiving<S extends z.ZodObject>(
  schema: S,
  fresh: () => z.infer<S>,
  file?: string,
  warn = notKept,
): Promise<Living<z.infer<S>>> {
  if (file) await mkdir(dirname(file), { recursive: true });
  const low = new Low<z.infer<S>>(file ? new JSONFile(file) : new Memory(), fresh());
  await low.read();
  const state = schema.parse(low.data);
  low.data = state;
  const listeners = new Set<() => void>();
  const disk = unhurried(() => low.write().catch(warn));
  const changed = (): void => {
    disk.ask();
    for (const listener of listeners) listener();
  };
  return {
    state,
    changed,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear() {
      Object.assign(state, fresh());
      changed();
    },
    close: disk.done,
  };
}

const notKept = ({ message }: Error): void => console.error(`What happened outside is not kept: ${message}`);

/** Between two writes, in milliseconds: a state is written whole, and changes many times for one click. */
const pause = 250;

/** Writes at once what is asked for after a pause, and what is asked for in it together at its end, or when all is done. */
function unhurried(write: () => Promise<void>) {
  let last = Promise.resolve();
  let isAsked = false;
  let resting: NodeJS.Timeout | undefined;
  const begin = (): void => {
    isAsked = false;
    last = last.then(write);
  };
  const rest = (): void => {
    resting = undefined;
    if (isAsked) goOn();
  };
  const goOn = (): void => {
    begin();
    resting = setTimeout(rest, pause).unref();
  };
  return {
    ask(): void {
      isAsked = true;
      if (!resting) goOn();
    },
    done(): Promise<void> {
      clearTimeout(resting);
      if (isAsked) begin();
      return last;
    },
  };
}
