import { deepEqual, equal } from 'node:assert/strict';
import { localConfig } from '../src/config.ts';
import { openLog } from '../src/log.ts';
import { readiness } from '../src/readiness.ts';

describe('readiness', () => {
  it('needs every check, and tells the log once which ones fail', async () => {
    const lines: string[] = [];
    let isStopping = false;
    let hasKeys = false;
    const isReady = readiness(
      { serving: () => !isStopping, signingKeys: async () => hasKeys },
      openLog('info', { write: (line) => void lines.push(line) }),
    );
    const asked = [];
    for (const [stopping, keys] of [
      [false, false],
      [false, false],
      [false, true],
      [false, true],
      [true, false],
    ] as const) {
      [isStopping, hasKeys] = [stopping, keys];
      asked.push(await isReady());
    }
    deepEqual(asked, [false, false, true, true, false]);
    deepEqual(
      lines.map((line) => JSON.parse(line).failing.join()),
      ['signingKeys', '', 'serving,signingKeys'],
    );
  });
});

describe('a bot that asks nobody who they are', () => {
  it('starts on this machine alone', () => {
    equal(localConfig({ HOST: '0.0.0.0' }).host, '127.0.0.1');
  });
});
