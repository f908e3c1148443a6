import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { serverLimits } from '../../src/http/limits.ts';
import { attacks } from '../support/attacks/rawAttacks.ts';
import { send, statusOf } from '../support/http/wire.ts';
import { openProduction, type Production } from '../support/processes/production.ts';
import { type Folder, openFolder } from '../support/stores/stores.ts';

describe('an attack on the wire', () => {
  const elsewhere = process.env['TMPDIR'];
  let folder: Folder;
  let bot: Production;

  before(async () => {
    folder = await openFolder();
    process.env['TMPDIR'] = folder.path;
    const limits = { requestTimeout: 1_000, headersTimeout: 600, connectionsCheckingInterval: 100 };
    bot = await openProduction({}, { ...serverLimits, ...limits });
  });
  after(async () => {
    await bot.close();
    if (elsewhere === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = elsewhere;
    await folder[Symbol.asyncDispose]();
  });
  afterEach(async () => equal((await bot.post()).status, 200));

  for (const [what, attack] of Object.entries(attacks))
    it(`with ${what} ends with ${attack.statuses.join(' or ')}`, async () => {
      const answer = await send(bot.port, attack);
      const status = statusOf(answer);
      ok(attack.statuses.includes(status), `it was ${status}: ${answer.slice(0, 300)}`);
      if (status >= 400) match(answer, /^\{"code":"[A-Za-z]+","correlationId":"[0-9A-F]{8}"\}$/m);
      ok(!/^(server|x-|user-agent)/im.test(answer));
    });

  it('by all of them at once leaves no file and takes no memory', async () => {
    const before = process.memoryUsage().rss;
    const all = Object.values(attacks);
    await Promise.all([...all, ...all, ...all].map((attack) => send(bot.port, attack)));
    ok(process.memoryUsage().rss - before < 100_000_000);
    deepEqual(
      (await readdir(folder.path)).map((name) => `${folder.path}/${name}`),
      [bot.folder],
    );
  });

  it('by more connections than there may be is told so', async () => {
    const few = await openProduction({}, { ...serverLimits, maxConnections: 2 });
    const idle = [1, 2].map(() => connect(few.port, '127.0.0.1'));
    await Promise.all(idle.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    const answer = await send(few.port, { pieces: [''], statuses: [] });
    match(answer, /^HTTP\/1.1 503 .+\r\n(.+\r\n)*retry-after: 5\r\n(.+\r\n)*\r\n\{.+\}$/);
    await few.close();
  });
});
