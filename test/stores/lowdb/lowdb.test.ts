import { equal, rejects } from 'node:assert/strict';
import { appendFile, copyFile, readdir, readFile, stat } from 'node:fs/promises';
import { Unsaved } from '../../../src/services/ports.ts';
import { emptyDocument } from '../../../src/stores/lowdb/document.ts';
import { frame } from '../../../src/stores/lowdb/frames.ts';
import { openLowdbStore, storeOver } from '../../../src/stores/lowdb/store.ts';
import { describeCustomers } from '../../contracts/customers.ts';
import { describePages } from '../../contracts/pages.ts';
import { describeStore } from '../../contracts/store.ts';
import { draft, type Folder, openFolder } from '../../support/stores/stores.ts';

describe('in a folder of its own', () => {
  let folder: Folder;
  let journal = '';
  beforeEach(async () => {
    folder = await openFolder();
    journal = `${folder.path}/wal-00000001`;
  });
  afterEach(() => folder[Symbol.asyncDispose]());

  describeStore('lowdb', () => openLowdbStore(folder.path));
  describePages('lowdb', () => openLowdbStore(folder.path));
  describeCustomers('lowdb', () => openLowdbStore(folder.path));

  describe('the journal of the store on lowdb', () => {
    it('writes one line for a commit, however much the store holds', async () => {
      const store = await openLowdbStore(folder.path);
      for (const id of ['c1', 'c2', 'c3']) await store.commit({ put: [draft(id)] });
      const [, ...lines] = (await readFile(journal, 'utf8')).trimEnd().split('\n');
      equal(lines.length, 3);
      equal(lines[2]?.includes('GCC-c1'), false);
      await store.close();
    });

    it('can be read by its owner alone', async () => {
      const store = await openLowdbStore(`${folder.path}/own`);
      equal(((await stat(`${folder.path}/own`)).mode & 0o777).toString(8), '700');
      await store.commit({ put: [draft('c1')] });
      for (const name of await readdir(`${folder.path}/own`))
        equal(((await stat(`${folder.path}/own/${name}`)).mode & 0o777).toString(8), '600', name);
      await store.close();
    });

    it('cuts off a line that was torn before anybody was told that it is kept', async () => {
      const store = await openLowdbStore(folder.path);
      await store.commit({ put: [draft('c1')] });
      await store.close();
      await appendFile(journal, '1a2b3c4d {"seq":2,"first":2,"line":{"put":[{"kind"');
      const again = await openLowdbStore(folder.path);
      await again.commit({ put: [draft('c2')] });
      await again.close();
      const last = await openLowdbStore(folder.path);
      equal((await last.list({})).length, 2);
      await last.close();
    });

    it('does not take the files of two stores for one', async () => {
      for (const place of ['mine', 'other']) {
        const store = await openLowdbStore(`${folder.path}/${place}`);
        await store.commit({ put: [draft(place)] });
        await store.close();
      }
      await copyFile(`${folder.path}/other/wal-00000001`, `${folder.path}/mine/wal-00000001`);
      await rejects(openLowdbStore(`${folder.path}/mine`), /belongs to another store/);
    });

    it('says which line it does not understand', async () => {
      await (await openLowdbStore(folder.path)).close();
      await appendFile(journal, frame(JSON.stringify({ seq: 1, first: 1, line: { people: ['nobody'] } })));
      await rejects(
        openLowdbStore(folder.path),
        /wal-00000001 has a line at byte \d+ that this version does not understand/,
      );
    });

    it('keeps nothing in memory that the disk refused, and writes nothing more', async () => {
      let writes = 0;
      const store = await storeOver({
        read: async () => emptyDocument(),
        write: async () => {
          writes += 1;
          throw new Error('ENOSPC');
        },
        close: async () => undefined,
      });
      await rejects(store.commit({ put: [draft('c1')] }), Unsaved);
      equal(await store.find('c1'), undefined);
      await rejects(store.commit({ put: [draft('c2')] }), Unsaved);
      equal(writes, 1);
    });
  });
});
