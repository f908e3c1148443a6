import { equal, ok } from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { halfSent, openSocket } from './support/http/sockets.ts';
import { builtForTests } from './support/processes/builtForTests.ts';
import { startChild, told } from './support/processes/children.ts';

describe('the end of the program', () => {
  const module = builtForTests('endingProcess.ts');
  let folder = '';
  let bot: ChildProcess;

  beforeEach(() => {
    folder = mkdtempSync(`${tmpdir()}/gcc-desk-ending-`);
  });
  afterEach(() => {
    bot.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  /** Starts the bot, with a client that says nothing and one that stopped in the middle of a body. */
  const begin = async (patience: number) => {
    bot = startChild(module(), folder, String(patience));
    const port = Number(await told(bot));
    for (const bytes of ['', halfSent]) await openSocket(port, bytes);
  };

  /** Its exit code, and whether the store was closed in order. */
  const ended = async () => {
    const [code] = await once(bot, 'exit');
    return [code, existsSync(`${folder}/CLOSED`)].join();
  };

  it('comes soon, whoever is connected and whatever step fails, and closes the store', async () => {
    await begin(300);
    const at = performance.now();
    bot.kill('SIGTERM');
    equal(await ended(), '0,true');
    ok(performance.now() - at < 5_000);
  });

  for (const bug of ['throw', 'reject'])
    it(`comes in the same order after a bug that nobody caught: ${bug}`, async () => {
      await begin(300);
      bot.send(bug);
      bot.send(bug);
      equal(await ended(), '70,true');
    });

  it('comes at once when it is asked for twice', async () => {
    await begin(60_000);
    bot.kill('SIGTERM');
    await once(bot, 'message'); // it has begun to end
    bot.kill('SIGTERM');
    equal(await ended(), '1,false');
  });
});
