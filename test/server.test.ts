import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { readJson } from '../src/http/body.ts';
import { close, createServer, listen } from '../src/server.ts';
import { halfSent, openSocket } from './support/http/sockets.ts';

const open = () => createServer({ frontDoor: async () => ({ status: 200 }), isReady: async () => false });

describe('the server', () => {
  it('says so when its port is taken, and the try-out says what to do about it', async () => {
    const first = open();
    const port = await listen(first, 0, '127.0.0.1');
    await rejects(listen(open(), port, '127.0.0.1'), { code: 'EADDRINUSE' });
    const env = {
      ...process.env,
      PORT: String(port),
      TRY_PORT: '0',
      EMULATOR_PORT: '0',
      TRY_DATA: mkdtempSync(`${tmpdir()}/gcc-desk-port-`),
    };
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/local.ts'], {
      env,
      timeout: 60_000, // a busy machine starts it slowly
    });
    equal(status, 1);
    match(String(stderr), new RegExp(`^Port ${port} is in use: end the other program, [^\n]*\n$`));
    await close(first);
  });

  it('is not begun in the try-out where its folder is a file, and says so in one line', () => {
    const TRY_DATA = `${mkdtempSync(`${tmpdir()}/gcc-desk-file-`)}/file`;
    writeFileSync(TRY_DATA, '');
    const env = { PATH: process.env['PATH'], PORT: '0', TRY_PORT: '0', EMULATOR_PORT: '0', TRY_DATA };
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/local.ts'], { env });
    equal(status, 1);
    match(String(stderr), /^[^\n]*\/file[^\n]*\n$/);
  }).timeout(60_000);

  it('is not ready before it can do its work, and says when to ask again', async () => {
    const server = open();
    const port = await listen(server, 0, '127.0.0.1');
    const { status, headers } = await fetch(`http://127.0.0.1:${port}/readyz`);
    deepEqual([status, headers.get('retry-after'), headers.get('connection')], [503, '5', 'close']);
    equal((await fetch(`http://127.0.0.1:${port}/healthz`)).status, 200);
    await close(server);
  });

  describe('that is closed', () => {
    const answered = async (socket: Socket) => String((await once(socket, 'data'))[0]);

    it('lets running requests finish, each as the last of its connection', async () => {
      const turns = new EventEmitter();
      const frontDoor = async () => {
        const end = once(turns, 'end');
        turns.emit('begin');
        await end;
        return { status: 200, body: '{}' };
      };
      const server = createServer({ frontDoor, isReady: async () => true });
      const begun = once(turns, 'begin');
      const socket = await openSocket(await listen(server, 0, '127.0.0.1'), halfSent);
      await begun;
      const closed = close(server, 60_000);
      turns.emit('end');
      match(await answered(socket), /^HTTP\/1.1 200 OK\r\n(.+\r\n)*connection: close\r\n/i);
      await closed;
    });

    it('cuts off whoever is still there after a while: silent, half-sent, or between two requests', async () => {
      const frontDoor = async (request: IncomingMessage) => ({
        status: 200,
        body: JSON.stringify(await readJson(request, 1_000)),
      });
      const server = createServer({ frontDoor, isReady: async () => true });
      const port = await listen(server, 0, '127.0.0.1');
      const reused = await openSocket(port, 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
      await answered(reused);
      reused.write('GET /healthz HTTP/1.1\r\n');
      const sockets = [reused, await openSocket(port, ''), await openSocket(port, halfSent)];
      const gone = sockets.map((socket) => once(socket, 'close'));
      await close(server, 100);
      await Promise.all(gone);
    });
  });
});
