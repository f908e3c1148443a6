import { equal, ok, rejects } from 'node:assert/strict';
import { chmod, writeFile } from 'node:fs/promises';
import { StoreUnusable } from '../../../src/stores/index.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { unopened } from '../../../src/stores/lowdb/unopened.ts';
import { inFolder, openSmall } from '../../support/stores/stores.ts';

const refusal = (sentence: RegExp) => (error: Error) =>
  error instanceof StoreUnusable && sentence.test(error.message) && !error.message.includes('\n');

const nobody = 65_534;

/** Runs a task as a user who may do little; root may do everything. */
async function asNobody(task: () => Promise<unknown>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(nobody);
  await task().finally(() => isRoot && process.seteuid?.(0));
}

describe('a store in a folder that cannot be used is refused in one line', () => {
  it('when another user owns it, as after a restore by root', async () => {
    await inFolder(async (folder) => {
      await (await openSmall(`${folder}/store`)).close();
      await chmod(folder, 0o755);
      await chmod(`${folder}/store`, 0);
      const refused = refusal(
        /store cannot be opened: this user may not; as root, “chown -R .*store” lets it/,
      );
      await asNobody(() => rejects(openLowdbStore(`${folder}/store`), refused));
      await chmod(`${folder}/store`, 0o700);
    });
  });

  it('when it is a file, or below one', async () => {
    await inFolder(async (folder) => {
      await writeFile(`${folder}/file`, '');
      for (const place of [`${folder}/file`, `${folder}/file/store`])
        await rejects(openLowdbStore(place), refusal(/cannot be opened: it is a file/));
    });
  });

  it('when none can be made there, instead of trying for ever', async function () {
    if (process.platform !== 'linux') return;
    this.timeout(10_000);
    await rejects(
      openLowdbStore('/proc/gcc-desk/store'),
      refusal(/cannot be opened: it cannot be made there/),
    );
  });

  it('when its disk can only be read', () => {
    const error = Object.assign(new Error('EROFS: read-only file system'), {
      code: 'EROFS',
      syscall: 'open',
    });
    ok(refusal(/cannot be opened: its disk can only be read/)(unopened('x', error) as Error)); // an error in, an error out
  });

  it('and only then', () => {
    const error = new TypeError('a bug');
    equal(unopened('x', error), error);
  });
});
