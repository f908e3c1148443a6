import { type AddressInfo, createServer, type Server } from 'node:net';
import { type PostgresServer, startPostgres } from './postgresServer.ts';

/**
 * One PostgreSQL server for the whole run, whichever processes its tests are in: it starts when the first of them asks for
 * its address, at a port whose number they find in the environment. `TEST_POSTGRES_URL` names another to be used instead.
 */
let server: Promise<PostgresServer> | undefined;
let desk: Server | undefined;

export async function mochaGlobalSetup(): Promise<void> {
  if (process.env.TEST_POSTGRES_URL) return;
  desk = createServer((asker) => {
    asker.on('error', () => undefined);
    server ??= startPostgres();
    server.then(
      ({ url }) => asker.end(url),
      (error: Error) => asker.end(`cannot start: ${error.message}`),
    );
  });
  await new Promise<void>((listening) => desk?.listen(0, '127.0.0.1', listening));
  process.env.TEST_POSTGRES_DESK = String((desk.address() as AddressInfo).port); // a TCP server
}

export async function mochaGlobalTeardown(): Promise<void> {
  desk?.close();
  await (await server)?.stop();
}
