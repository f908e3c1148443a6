import { deepEqual, match } from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { builtForTests } from './support/processes/builtForTests.ts';
import { settings, spawnBot } from './support/processes/realBot.ts';
import { startAttempt } from './support/processes/startAttempt.ts';
import { inFolder } from './support/stores/stores.ts';

/** A server on loopback that takes every connection and says nothing. */
async function openSilent() {
  const server = createServer();
  const isCalled = once(server, 'connection');
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { port, isCalled, [Symbol.asyncDispose]: async () => void server.close() };
}

describe('the program as it runs in production, that does not get as far as to listen', function () {
  this.timeout(60_000); // a busy machine starts it slowly
  const program = builtForTests('../../../src/main.ts');

  /** Runs a task with settings that are good, and says what became of the store. */
  const withSettings = (task: (env: Record<string, string>) => Promise<unknown>) =>
    inFolder(async (folder) => {
      await writeFile(`${folder}/roles.json`, '{}');
      return [await task(settings(folder)), existsSync(`${folder}/store/CLOSED`)];
    });

  it('ends well and closes the store when it is told to end', async () => {
    await using signIn = await openSilent();
    const hosts = { 'login.botframework.com': signIn.port, 'login.microsoftonline.com': signIn.port };
    const ended = await withSettings(async (env) => {
      const bot = spawnBot([program()], env, hosts);
      await signIn.isCalled; // by now the store is open, and the start goes on only after an answer
      const exit = once(bot, 'exit');
      bot.kill('SIGTERM');
      return (await exit)[0];
    });
    deepEqual(ended, [0, true]);
  });

  it('closes the store when its port is in use, and says so in one line', async () => {
    await using other = await openSilent();
    const ended = await withSettings(async (env) => {
      const { code, errors } = await startAttempt([program()], { ...env, PORT: String(other.port) });
      match(errors, /^Port \d+ is in use: end the other program[^\n]*\n$/);
      return code;
    });
    deepEqual(ended, [1, true]);
  });

  it('takes a host that nobody knows for a wrong setting', async () => {
    const ended = await withSettings(async (env) => {
      const { code, errors } = await startAttempt([program()], { ...env, HOST: 'no..host' });
      match(errors, /^HOST is not usable: [^\n]*\n$/);
      return code;
    });
    deepEqual(ended, [78, true]);
  });

  it('closes the store when the roles cannot be read, and says so in one line', async () => {
    const ended = await withSettings(async (env) => {
      const { code, errors } = await startAttempt([program()], { ...env, ROLES_FILE: 'no such file' });
      match(errors, /^ROLES_FILE no such file is not a list of roles: it cannot be read \(ENOENT\)\n$/);
      return code;
    });
    deepEqual(ended, [78, true]);
  });
});
