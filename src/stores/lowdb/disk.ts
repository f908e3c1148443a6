import { fstatSync, writeSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../../files.ts';

/** A folder to read from. Names are file names without a path. */
export interface DiskView {
  names(): Promise<string[]>;
  /** A file's bytes, in pieces; none when there is no such file. */
  read(name: string): AsyncIterable<Buffer>;
}

/** What the store asks of the folder it lives in. */
export interface Disk extends DiskView {
  /** Makes a file, or empties it; readable by its owner alone. */
  create(name: string): Promise<DiskFile>;
  /** A file that is there, to add to its end. */
  extend(name: string): Promise<DiskFile>;
  rename(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Makes it durable that files were made and renamed. */
  sync(): Promise<void>;
}

/** The file we wrote to is not in the folder any more: another process has taken the store over. */
export class FileTaken extends Error {
  constructor() {
    super('another process has taken the store over');
  }
}

/** An open file. What is appended is durable after the next `sync`, not before, which throws `FileTaken` when it is nobody's. */
export interface DiskFile {
  append(bytes: Buffer): void;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** A whole file as text; empty when there is no such file. */
export async function textOf(view: DiskView, name: string): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of view.read(name)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

const pieceSize = 1 << 20;

/** A folder of the file system, made if it is not there, for its owner alone. */
export async function openDisk(folder: string): Promise<Disk> {
  await makeFolder(folder);
  const path = (name: string) => `${folder}/${name}`;
  return {
    names: () => readdir(folder),
    read: (name) => pieces(path(name)),
    create: async (name) => openFile(await open(path(name), 'w', 0o600)),
    extend: async (name) => openFile(await open(path(name), 'a', 0o600)),
    rename: (from, to) => rename(path(from), path(to)),
    remove: (name) => rm(path(name), { force: true }),
    sync: () => syncFolder(folder),
  };
}

const openFile = (handle: FileHandle): DiskFile => ({
  append: (bytes) => writeWhole(handle.fd, bytes),
  async sync() {
    await handle.datasync();
    if (fstatSync(handle.fd).nlink === 0) throw new FileTaken();
  },
  close: () => handle.close(),
});

/** Makes a folder and those above it, durably. Not with Node's `recursive`, which never ends where none can be made, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above);
  await mkdir(folder, { mode: 0o700 }).catch(async (error: Error) => {
    if (!(await isFolder(folder))) throw error; // another process may have been quicker
  });
  await syncFolder(above);
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Written at once rather than in a thread: it goes to memory, and the turn of the event loop is cheaper than the hop. */
function writeWhole(fd: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(fd, bytes, written);
}

async function* pieces(path: string): AsyncGenerator<Buffer> {
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (handle) yield* handle.createReadStream({ highWaterMark: pieceSize });
}
