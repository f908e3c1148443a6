import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod/v4';
import { thisMachine } from './machine.ts';

const Sign = z.object({
  machine: z.string(),
  host: z.string(),
  process: z.int(),
  owner: z.string(),
  beats: z.int(),
});
type Sign = z.infer<typeof Sign>;

/** A sign of life in a folder that several machines can see. */
export interface Heartbeat {
  /** Who else is alive there; undefined when we have the folder. */
  readonly other: string | undefined;
  isOurs(): boolean;
  stop(): Promise<void>;
}

/**
 * Looks for a sign of life of another machine, for three beats, and then gives one of its own every `every` milliseconds.
 * Nobody's clock is compared with anybody else's.
 */
export async function heartbeat(folder: string, owner: string, every = 2_000): Promise<Heartbeat> {
  const file = `${folder}/LOCK`;
  const machine = await thisMachine();
  const other = await otherAlive(file, machine, every);
  if (other) return { other, isOurs: () => false, stop: async () => undefined };

  let ours = true;
  let beats = 0;
  const give = async (): Promise<void> => {
    beats += 1;
    const sign: Sign = { machine, host: hostname(), process: process.pid, owner, beats };
    await writeFile(`${file}.tmp`, JSON.stringify(sign), { mode: 0o600 });
    await rename(`${file}.tmp`, file);
  };
  const look = async (): Promise<void> => {
    const sign = await read(file);
    ours &&= sign === undefined || sign.owner === owner;
    if (ours) await give();
  };
  await give();
  let last: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    last = last.then(look).catch(() => undefined); // a full disk is found out by the journal
  }, every).unref();
  return {
    other: undefined,
    isOurs: () => ours,
    async stop() {
      clearInterval(timer);
      await last;
      if (ours) await rm(file, { force: true });
    },
  };
}

/** A machine other than this one whose sign changes while we look. */
async function otherAlive(file: string, machine: string, every: number): Promise<string | undefined> {
  const before = await read(file);
  if (!before || before.machine === machine) return undefined;
  await pause(3 * every);
  const after = await read(file);
  return after && after.beats !== before.beats ? `process ${after.process} on ${after.host}` : undefined;
}

async function read(file: string): Promise<Sign | undefined> {
  try {
    return Sign.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined; // none, or half a one: nobody to wait for
  }
}
