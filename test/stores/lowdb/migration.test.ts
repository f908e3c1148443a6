import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { advance } from '../../../src/domain/case.ts';
import { StoreUnusable } from '../../../src/stores/index.ts';
import { durableAdapter } from '../../../src/stores/lowdb/adapter.ts';
import { type Disk, openDisk } from '../../../src/stores/lowdb/disk.ts';
import { frame } from '../../../src/stores/lowdb/frames.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { inspect } from '../../../src/stores/lowdb/upkeep/inspect.ts';
import { viewing } from '../../../src/stores/lowdb/upkeep/view.ts';
import { draft, filesOf, idsIn, inFolder, noticeAt } from '../../support/stores/stores.ts';

const at = '2026-01-05T18:01:00.000Z';
const agent = { id: 'tenant/agent', name: 'Sales agent', roles: [] };
const person = { id: agent.id, revision: 1, name: agent.name, locale: 'en', reachable: true, greeted: true };
const notice = noticeAt(at);
const submitted = advance(draft('c1'), { type: 'submitted' }, agent, at);
const lines = [
  { version: 1, put: [draft('c1')], once: { key: 'open', result: 'c1' } },
  { version: 1, put: [draft('c2')], people: [person] },
  { version: 1, put: [submitted], notices: [notice] },
];
const old = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;

async function expectAll(folder: string): Promise<void> {
  const store = await openLowdbStore(folder);
  deepEqual(await idsIn(store), ['c1', 'c2']);
  deepEqual(await store.find('c1'), submitted);
  deepEqual([await store.person(agent.id), await store.notices({})], [person, [notice]]);
  deepEqual(await store.commit({ once: { key: 'open', result: 'x' } }), { duplicate: 'c1' });
  await store.close();
}

/** A folder that breaks down at its n-th change, and from then on. */
function failingAt(disk: Disk, nth: number): Disk {
  let changes = 0;
  const change = (): void => {
    changes += 1;
    if (changes >= nth) throw new Error('EIO');
  };
  const failing = async <T>(task: () => Promise<T>): Promise<T> => {
    change();
    return task();
  };
  return {
    ...disk,
    rename: (from, to) => failing(() => disk.rename(from, to)),
    remove: (name) => failing(() => disk.remove(name)),
    sync: () => failing(() => disk.sync()),
    create: (name) =>
      failing(async () => {
        const file = await disk.create(name);
        const append = (bytes: Buffer): void => {
          file.append(bytes.subarray(0, bytes.length >> 1)); // half of it gets there
          change();
          file.append(bytes.subarray(bytes.length >> 1));
        };
        return { ...file, append };
      }),
  };
}

describe('a store of format 1', () => {
  it('is converted with everything in it when it is opened, and kept', async () => {
    await inFolder(async (folder) => {
      await writeFile(`${folder}/journal.ndjson`, `${old}{"version":1,"put":[{"ki`);
      const before = await viewing(folder, inspect);
      deepEqual([before?.format, before?.contents?.cases, before?.damage], [1, 2, []]);
      await expectAll(folder);
      await expectAll(folder);
      ok((await readFile(`${folder}/journal.ndjson.old`, 'utf8')).startsWith(old));
      const after = await viewing(folder, inspect);
      deepEqual([after?.format, after?.contents?.cases, after?.damage], [2, 2, []]);
    });
  });

  it('is converted all the same after the disk failed at any step of it', async () => {
    let isDone = false;
    for (let nth = 1; !isDone; nth += 1)
      await inFolder(async (folder) => {
        await writeFile(`${folder}/journal.ndjson`, old);
        const adapter = durableAdapter(failingAt(await openDisk(folder), nth));
        isDone = await adapter.read().then(
          () => true,
          () => false,
        );
        await adapter.close().catch(() => undefined);
        await expectAll(folder);
      });
  });

  it('is left alone when a line of it cannot be read', async () => {
    await inFolder(async (folder) => {
      await writeFile(`${folder}/journal.ndjson`, `${old}not a line\n${old}`);
      await rejects(openLowdbStore(folder), /journal\.ndjson cannot be read from line 4 on/);
      deepEqual([...(await filesOf(folder)).keys()], ['journal.ndjson']);
      equal((await viewing(folder, inspect))?.damage.length, 1);
    });
  });
});

describe('a store of a newer format', () => {
  it('is refused in one clear line, and not changed', async () => {
    await inFolder(async (folder) => {
      await writeFile(`${folder}/MANIFEST`, frame(JSON.stringify({ format: 3, store: 's', more: true })));
      await writeFile(`${folder}/wal-00000001`, 'what nobody knows yet');
      const before = await filesOf(folder);
      const isClear = (error: Error) =>
        error instanceof StoreUnusable && /^the store was written by a newer version/.test(error.message);
      await rejects(openLowdbStore(folder), isClear);
      await rejects(viewing(folder, inspect), isClear);
      deepEqual(await filesOf(folder), before);
    });
  });
});
