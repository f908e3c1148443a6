import { equal, match, rejects } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { close, createServer, listen } from '../src/server.ts';

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
      timeout: 15_000,
    });
    equal(status, 1);
    match(
      String(stderr),
      new RegExp(`^Port ${port} is in use: .* set PORT, TRY_PORT and EMULATOR_PORT\\.\\s*$`),
    );
    await close(first);
  });

  it('is not ready before it can do its work', async () => {
    const server = open();
    const port = await listen(server, 0, '127.0.0.1');
    equal((await fetch(`http://127.0.0.1:${port}/readyz`)).status, 503);
    equal((await fetch(`http://127.0.0.1:${port}/healthz`)).status, 200);
    await close(server);
  });
});
