import type { Disk, DiskFile } from '../../../src/stores/lowdb/disk.ts';
import { below, type Chance } from '../seeded.ts';

/** A written piece of a file. `lost`: its fsync failed, and the system forgot to write it while it still shows it. */
interface Piece {
  readonly bytes: Buffer;
  state: 'dirty' | 'durable' | 'lost';
}
type Pieces = Piece[];

/** A folder: what its users see, what is durable of that, and what was done to it since. */
interface Folder {
  readonly names: Map<string, Pieces>;
  readonly durable: Map<string, Pieces>;
  pending: ((names: Map<string, Pieces>) => void)[];
}

/** What a disk says that does not work, is full, or may not be written to any more. */
export const failures = ['EIO', 'ENOSPC', 'EROFS'] as const;
export type Failure = (typeof failures)[number];

/** What the disk is to do at which of its operations, counted from 1. */
export interface Plan {
  /** From here on nothing happens any more: the machine is off, or the process gone. */
  readonly crashAt?: number;
  /** This one fails, and `failFor` in all; one unless it says otherwise. */
  readonly failAt?: number;
  readonly failFor?: number;
  readonly failure?: Failure;
  /** Which fsyncs only pretend; `''` stands for the folder. */
  readonly pretends?: (name: string) => boolean;
}

export class Crash extends Error {}

/** A disk in memory that tells what is durable from what only seems to be, and stops or fails when it is told to. */
export interface CrashDisk extends Disk {
  operations(): number;
  /** What is there when the process was killed: all that was written. */
  afterKill(plan?: Plan): CrashDisk;
  /** What is there after a power cut: what was durable, and by chance some of the rest, torn or scrambled. */
  afterPowerCut(chance: Chance, plan?: Plan): CrashDisk;
  /** The files as they are, to flip a bit in. */
  contents(): Map<string, Buffer>;
}

/** A disk with these files on it, or with those that a process left in a folder. */
export function crashDisk(plan: Plan = {}, left: Folder | Map<string, Buffer> = new Map()): CrashDisk {
  const folder = left instanceof Map ? folderOf(left) : left;
  const { names } = folder;
  let count = 0;

  /** Counts an operation; `half` is what a crash or a failure in the middle of it leaves behind. */
  const step = (half: () => void = () => undefined): void => {
    count += 1;
    if (plan.crashAt !== undefined && count >= plan.crashAt) {
      if (count === plan.crashAt) half();
      throw new Crash();
    }
    if (isFailing(plan, count)) {
      half();
      throw Object.assign(new Error(plan.failure), { code: plan.failure });
    }
  };

  const change = (edit: (names: Map<string, Pieces>) => void): void => {
    edit(names);
    folder.pending.push(edit);
  };

  const fileOf = (name: string, pieces: Pieces): DiskFile => ({
    append(bytes) {
      const half = bytes.subarray(0, bytes.length >> 1);
      step(() => pieces.push({ bytes: half, state: 'dirty' }));
      pieces.push({ bytes, state: 'dirty' });
    },
    async sync() {
      const dirty = pieces.filter(({ state }) => state === 'dirty');
      step(() => mark(dirty, 'lost'));
      if (!plan.pretends?.(name)) mark(dirty, 'durable');
    },
    close: async () => undefined,
  });

  return {
    names: async () => [...names.keys()],
    async *read(name) {
      for (const { bytes } of names.get(name) ?? []) yield bytes;
    },
    async create(name) {
      step();
      const pieces: Pieces = [];
      change((to) => to.set(name, pieces));
      return fileOf(name, pieces);
    },
    async extend(name) {
      step();
      return fileOf(name, names.get(name) ?? []);
    },
    async rename(from, to) {
      step();
      change((all) => {
        const pieces = all.get(from);
        if (pieces) all.set(to, pieces);
        all.delete(from);
      });
    },
    async remove(name) {
      step();
      change((of) => of.delete(name));
    },
    async sync() {
      step();
      if (plan.pretends?.('')) return;
      for (const edit of folder.pending) edit(folder.durable);
      folder.pending = [];
    },
    operations: () => count,
    afterKill: (next) => crashDisk(next, folder),
    afterPowerCut(chance, next) {
      const kept = new Map(folder.durable);
      for (const edit of folder.pending.slice(0, below(chance, folder.pending.length + 1))) edit(kept);
      return crashDisk(next, new Map([...kept].map(([name, pieces]) => [name, survivors(pieces, chance)])));
    },
    contents: () => contentsOf(names),
  };
}

const isFailing = ({ failAt = Number.POSITIVE_INFINITY, failFor = 1 }: Plan, count: number): boolean =>
  count >= failAt && count < failAt + failFor;

function folderOf(files: ReadonlyMap<string, Buffer>): Folder {
  const durable = new Map(
    [...files].map(([name, bytes]): [string, Pieces] => [name, [{ bytes, state: 'durable' }]]),
  );
  return { names: new Map(durable), durable, pending: [] };
}

const mark = (pieces: Pieces, state: Piece['state']): void => {
  for (const piece of pieces) piece.state = state;
};

const contentsOf = (names: ReadonlyMap<string, Pieces>): Map<string, Buffer> =>
  new Map([...names].map(([name, pieces]) => [name, Buffer.concat(pieces.map(({ bytes }) => bytes))]));

/** A file after a power cut. Of what was not durable a first part may be there, its last piece cut, zeroed or scrambled. */
function survivors(pieces: Pieces, chance: Chance): Buffer {
  const end = pieces.findLastIndex(({ state }) => state === 'durable') + 1;
  const sure = pieces
    .slice(0, end)
    .map(({ bytes, state }) => (state === 'durable' ? bytes : Buffer.alloc(bytes.length)));
  const unsure = Buffer.concat(
    pieces.slice(end).map(({ bytes, state }) => (state === 'lost' ? Buffer.alloc(bytes.length) : bytes)),
  );
  const torn = Buffer.from(unsure.subarray(0, below(chance, unsure.length + 1)));
  const from = below(chance, torn.length + 1);
  if (below(chance, 3) === 0) torn.fill(0, from);
  else if (below(chance, 2) === 0)
    for (let at = from; at < torn.length; at += 1) torn[at] = below(chance, 256);
  return Buffer.concat([...sure, torn]);
}
