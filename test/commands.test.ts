import { deepEqual, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { inFolder } from './support/stores/stores.ts';

describe('the commands of package.json', function () {
  this.timeout(120_000); // a busy machine loads them slowly

  for (const [file, line] of [
    ['test/bench/bench.ts', /^No figure holds “a typo”\. These are all: “.+”\n$/],
    ['test/mutants/mutants.ts', /^No area is or holds “a typo”\. These are all: domain \(.+\)\n$/],
  ] as const)
    it(`are no success where their words choose nothing: ${file}`, () => {
      const { status, stderr } = spawnSync(process.execPath, ['--import=tsx', file, 'a typo'], {
        encoding: 'utf8',
      });
      match(stderr, line);
      equal(status, 2);
    });

  it('say what to do before a start where nothing was built', async () => {
    await inFolder(async (folder) => {
      await copyFile('package.json', `${folder}/package.json`);
      const options = { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' } as const;
      const { status, stderr } = spawnSync('npm', ['--silent', 'start'], options);
      deepEqual([status, stderr], [1, 'Nothing is built yet: npm run build\n']);
    });
  });
});
