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

/** Opens the state that a file remembers, or a new one; without a file, it lasts as long as its process. */
export async function openLiving<S extends z.ZodObject>(
  schema: S,
  fresh: () => z.infer<S>,
  file?: string,
): Promise<Living<z.infer<S>>> {
  if (file) await mkdir(dirname(file), { recursive: true });
  const low = new Low<z.infer<S>>(file ? new JSONFile(file) : new Memory(), fresh());
  await low.read();
  const state = schema.parse(low.data);
  low.data = state;
  const listeners = new Set<() => void>();
  const disk = latestOnly(() => low.write());
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

/** Writes one after the other; what is asked for while one waits is done with that one. */
function latestOnly(write: () => Promise<void>) {
  let last = Promise.resolve();
  let waits = false;
  return {
    ask(): void {
      if (waits) return;
      waits = true;
      last = last.then(() => {
        waits = false;
        return write();
      });
    },
    done: (): Promise<void> => last,
  };
}
