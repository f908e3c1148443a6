import { equal } from 'node:assert/strict';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../support/stores/postgresServer.ts';

/** Where the server at an address keeps its files. */
async function folderOf(url: string): Promise<string> {
  const client = new pg.Client(url);
  client.on('error', () => undefined); // the server dies before it
  await client.connect();
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  await client.end();
  return rows[0]?.data_directory ?? '';
}

const kill = async (folder: string): Promise<void> => {
  process.kill(Number.parseInt(await readFile(`${folder}/postmaster.pid`, 'utf8'), 10), 'SIGKILL');
};

describe('a server of the tests', () => {
  const deaths = {
    killed: kill,
    'killed, and its files removed': async (folder: string) => {
      await kill(folder);
      await rm(folder, { recursive: true, force: true });
    },
  };
  for (const [how, die] of Object.entries(deaths))
    it(`is stopped also when it was ${how}, and leaves nothing`, async () => {
      const server = await startPostgres();
      const folder = await folderOf(server.url);
      await die(folder);
      await server.stop();
      equal((await readdir(dirname(folder))).includes(basename(folder)), false);
    }).timeout(60_000);
});
