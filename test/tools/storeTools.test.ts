import { deepEqual, equal, match } from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { builtForTests } from '../support/processes/builtForTests.ts';
import { commitDrafts, inFolder, openSmall } from '../support/stores/stores.ts';

/** Runs a tool as the operator does: its exit code, what it said, and what it complained of. */
async function run(tool: () => string, store: string, ...given: string[]) {
  const env = { ...process.env, NODE_OPTIONS: '', STORE: `lowdb:${store}` };
  const running = promisify(execFile)(process.execPath, [tool(), ...given], { env });
  return running.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code: Number(code), stdout: String(stdout), stderr: String(stderr) }),
  );
}

describe('the tools for the store', () => {
  const fsck = builtForTests('../../../src/tools/fsck.ts');
  const backup = builtForTests('../../../src/tools/backup.ts');
  const restore = builtForTests('../../../src/tools/restore.ts');
  const history = builtForTests('../../../src/tools/history.ts');
  const verify = builtForTests('../../../src/tools/verify.ts');
  const migrate = builtForTests('../../../src/tools/migrate.ts');

  it('check, back up and restore from the command line, and end with the code that they promise', async () => {
    await inFolder(async (folder) => {
      const place = `${folder}/store`;
      const store = await openSmall(place);
      await commitDrafts(store, 1, 10);
      await store.close();

      const checked = await run(fsck, place);
      deepEqual([checked.code, checked.stderr], [0, '']);
      match(checked.stdout, /holds 10 cases/);
      match((await run(backup, place, `${folder}/backups`)).stdout, /It holds 10 cases/);
      const [name] = await readdir(`${folder}/backups`);

      await writeFile(`${place}/MANIFEST`, 'x');
      const damaged = await run(fsck, place);
      equal(damaged.code, 1);
      match(damaged.stdout, /^DAMAGED {2}MANIFEST, byte 0: cannot be read$/m);
      const refused = await run(backup, place, `${folder}/backups`);
      deepEqual([refused.code, refused.stderr.trim().split('\n').length], [1, 1]);

      const kept = `${folder}/backups/${name}`;
      match((await run(restore, place, kept)).stdout, /What was there before is in/);
      equal((await run(fsck, place)).code, 0);

      await writeFile(`${kept}/MANIFEST`, 'x');
      match((await run(fsck, place, kept)).stdout, /^A damaged backup is not restored: use another one\.$/m);
    });
  });

  it('write the whole history of a case, and tell whether such a file was changed', async () => {
    await inFolder(async (folder) => {
      const store = await openSmall(`${folder}/store`);
      await commitDrafts(store, 1, 2);
      await store.close();
      const written = await run(history, `${folder}/store`, 'gcc-c2');
      await writeFile(`${folder}/kept`, written.stdout);
      equal((await run(verify, '', `${folder}/kept`)).stdout, `${folder}/kept is whole.\n`);
      await writeFile(`${folder}/kept`, written.stdout.replace('Sales agent', 'Somebody else'));
      const changed = await run(verify, '', `${folder}/kept`);
      equal(changed.code, 1);
      match(changed.stdout, /the history was changed from line 2 on\.$/m);
      equal((await run(history, `${folder}/store`, 'GCC-00000')).code, 2);
    });
  });

  it('say of what is no history that it is none, and not that somebody changed it', async () => {
    await inFolder(async (folder) => {
      const store = await openSmall(`${folder}/store`);
      await commitDrafts(store, 1, 2);
      await store.close();
      const { stdout } = await run(history, `${folder}/store`, 'GCC-C2');
      const file = `${folder}/kept`;
      for (const text of ['', '{}', `> gcc-desk@0.1.0 history\n${stdout}`]) {
        await writeFile(file, text);
        const { code, stderr } = await run(verify, '', file);
        equal(code, 2);
        match(stderr, /kept is no history: [^\n]* npm run -s history keeps one\.\n$/);
      }
      await writeFile(file, `\uFEFF${stdout}`); // as an editor on Windows keeps it
      equal((await run(verify, '', file)).code, 0);
    });
  });

  it('take a path as it was typed, wherever npm was called from', async () => {
    await inFolder(async (folder) => {
      await (await openSmall(`${folder}/store`)).close();
      const env = { ...process.env, INIT_CWD: `${folder}/deploy` };
      const { status, stdout } = spawnSync(process.execPath, [fsck(), '../store'], { env, encoding: 'utf8' });
      equal(status, 0);
      match(stdout, /^The store in \S*\/store has format 2\.$/m);
    });
  });

  it('have codes of their own for files that cannot be read, and for settings', async () => {
    await inFolder(async (folder) => {
      const unread = await run(verify, '', folder);
      deepEqual(
        [unread.code, unread.stderr],
        [3, `${folder}: EISDIR: illegal operation on a directory, read\n`],
      );
      await mkdir(`${folder}/MANIFEST`);
      equal((await run(fsck, folder)).code, 3);
      const env = { PATH: process.env['PATH'], STORE: 'postgres://desk@localhost/desk' };
      const { status, stderr } = spawnSync(process.execPath, [fsck()], { env, encoding: 'utf8' });
      equal(status, 78);
      match(stderr, /^STORE names PostgreSQL[^\n]*\n$/);
      const unused = spawnSync(process.execPath, [migrate()], {
        env: { ...env, BOT_PASSWORD: 'canary' },
        encoding: 'utf8',
      });
      equal(unused.status, 78);
      match(unused.stderr, /^BOT_PASSWORD is not usable: no role is named; [^\n]*\n$/);
    });
  });

  it('say in one line what is not there, and how they are used', async () => {
    const nothing = await run(fsck, '/not/there');
    deepEqual([nothing.code, nothing.stderr], [2, '/not/there holds no store.\n']);
    for (const given of [[], ['']]) {
      const unused = await run(backup, '/not/there', ...given); // an empty one is a variable that is not set
      deepEqual([unused.code, unused.stderr], [64, 'Usage: npm run backup -- <target folder>\n']);
    }
  });
});
