import { hash, randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { StoreUnusable } from '../unusable.ts';
import { type Heartbeat, heartbeat } from './heartbeat.ts';

/** The right to write to a folder, which one process on one machine has. */
export interface Lock {
  /** False once another machine has taken the folder over. */
  isOurs(): boolean;
  release(): Promise<void>;
}

/**
 * Takes the folder, or throws `StoreUnusable`. On this machine a socket is the lock: the system frees it the moment its
 * process is gone, however it went, and never lets a second one in. Other machines are told by a heartbeat in the folder.
 */
export async function lock(folder: string, beat?: number): Promise<Lock> {
  const socket = await listen(socketName(await realpath(folder))).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? inUse(folder, 'another process on this machine') : error;
  });
  const alive: Heartbeat = await heartbeat(folder, randomUUID(), beat).catch(async (error: Error) => {
    await close(socket);
    throw error;
  });
  if (alive.other) {
    await close(socket);
    throw inUse(folder, alive.other);
  }
  return { isOurs: alive.isOurs, release: () => alive.stop().then(() => close(socket)) };
}

const inUse = (folder: string, who: string): StoreUnusable =>
  new StoreUnusable(`the store in ${folder} is in use by ${who}; one at a time may have it open`);

/** A name that belongs to this folder, in Linux's abstract namespace, as a pipe on Windows, as a file elsewhere. */
function socketName(folder: string): string {
  const name = `gcc-desk-${hash('sha256', folder).slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `${tmpdir()}/${name}`;
}

function listen(name: string): Promise<Server> {
  const server = createServer((connection) => connection.destroy()).unref();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(name, () => resolve(server));
  });
}

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
