import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { appendFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { frame } from '../../../src/stores/lowdb/frames.ts';
import { type Inspection, inspect } from '../../../src/stores/lowdb/upkeep/inspect.ts';
import { sumsOf } from '../../../src/stores/lowdb/upkeep/sums.ts';
import { viewing } from '../../../src/stores/lowdb/upkeep/view.ts';
import { amounts, storeReport } from '../../../src/tools/storeReport.ts';
import { commitDrafts, draft, filesOf, inFolder, openSmall, viewOf } from '../../support/stores/stores.ts';

const look = (folder: string): Promise<Inspection | undefined> => viewing(folder, inspect);

/** A small store with two snapshots and two journals, closed in order. */
async function smallStore(folder: string, commits = 12): Promise<void> {
  const store = await openSmall(folder, 600);
  await commitDrafts(store, 1, commits);
  await store.close();
}

/** What is found after a file of a small store was changed. */
const foundAfter = (change: (folder: string) => Promise<unknown>): Promise<Inspection> =>
  inFolder(async (folder) => {
    await smallStore(folder);
    await change(folder);
    const found = await look(folder);
    ok(found);
    return found;
  });

const names = async (folder: string, kind: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.startsWith(kind)).sort();

async function flip(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

describe('the check of a store', () => {
  it('finds a whole store whole, and says what is in it', async () => {
    const found = await foundAfter(async () => undefined);
    deepEqual([found.damage, found.seq, found.closedAt, found.contents?.cases], [[], 12, 12, 12]);
    equal(found.snapshots.length, 2);
    match(storeReport('x', found).join('\n'), /holds 12 cases.*\n.*12 of 12 are whole\nIt is whole\.$/);
  });

  it('counts one as one', () => {
    const contents = { cases: 1, people: 1, notices: 1, done: 1, broken: [] };
    equal(
      amounts({ contents, seq: 1 }),
      '1 case, 1 person, 1 notice, 1 key of things done once; last line 1',
    );
    match(amounts({ contents: { ...contents, people: 2, done: 0 }, seq: 1 }), /2 people, 1 notice, 0 keys/);
  });

  it('finds nothing where there is no store', async () => {
    await inFolder(async (folder) => {
      equal(await look(folder), undefined);
      equal(await look(`${folder}/not-there`), undefined);
    });
  });

  it('calls a torn end what it is, and harmless', async () => {
    const torn = '0a1b2c3d {"seq":13,"first":13,"line":{"put":[{"kin';
    const found = await foundAfter(async (folder) => {
      const last = (await names(folder, 'wal')).at(-1);
      await appendFile(`${folder}/${last}`, torn);
    });
    deepEqual(found.damage, []);
    match(storeReport('x', found).join('\n'), /a torn end from byte \d+ on, never acknowledged/);
  });

  it('misses what was there at the last close', async () => {
    const found = await foundAfter(async (folder) => {
      const last = `${folder}/${(await names(folder, 'wal')).at(-1)}`;
      await truncate(last, (await readFile(last)).length - 5);
    });
    match(found.damage[0]?.what ?? '', /^breaks off after line 11$/);
    equal(found.contents, undefined);
  });

  it('misses a journal that the older snapshot needs', async () => {
    const found = await foundAfter(async (folder) => rm(`${folder}/${(await names(folder, 'wal'))[0]}`));
    deepEqual(
      found.damage.map(({ what }) => what),
      ['is missing'],
    );
    ok(found.contents, 'the newer snapshot has all of it');
  });

  it('misses what says which store it is', async () => {
    const found = await foundAfter((folder) => rm(`${folder}/MANIFEST`));
    deepEqual(found.damage, [{ file: 'MANIFEST', at: undefined, what: 'is missing or empty' }]);
  });

  it('looks at the snapshot and the journal that nobody needs, too', async () => {
    for (const kind of ['snap', 'wal']) {
      const found = await foundAfter(async (folder) =>
        flip(`${folder}/${(await names(folder, kind))[0]}`, 90),
      );
      equal(found.damage.length, 1);
      ok(found.contents, 'the newer ones are whole');
    }
  });

  it('names the file and the byte of every bit that was turned over in a small store', async () => {
    await inFolder(async (folder) => {
      await smallStore(folder, 5);
      const files = await filesOf(folder);
      for (const [name, whole] of files)
        for (let at = 0; at < whole.length; at += 1) {
          const turned = Buffer.from(whole);
          turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
          const [damage] = (await inspect(viewOf(new Map([...files, [name, turned]]))))?.damage ?? [];
          equal(damage?.file, name, `byte ${at} of ${name}`);
          ok((damage?.at ?? at + 1) <= at, `byte ${at} of ${name}: ${damage?.at}`);
        }
    });
  });

  it('names the case and the entry whose history was changed by somebody who knew the format', async () => {
    await inFolder(async (folder) => {
      await smallStore(folder);
      const one = draft('c99');
      const [opened] = one.history;
      const forged = { ...one, history: [{ ...opened, byName: 'Somebody else' }] };
      const line = { seq: 13, first: 13, line: { put: [forged] } };
      await appendFile(`${folder}/${(await names(folder, 'wal')).at(-1)}`, frame(JSON.stringify(line)));
      const found = await look(folder);
      deepEqual(found?.contents?.broken, [{ ref: 'GCC-c99', entry: 1 }]);
      match(storeReport(folder, found).join('\n'), /CHANGED {2}the history of GCC-c99 .* entry 1 on/);
    });
  });

  it('sees one moment, whatever the bot writes and removes meanwhile', async () => {
    await inFolder(async (folder) => {
      const store = await openSmall(folder, 600);
      let written = 0;
      let isGoing = true;
      const writing = (async () => {
        for (; isGoing; written += 1) await store.commit({ put: [draft(`c${written}`)] });
      })();
      for (let count = 0; count < 20; count += 1) {
        const before = written;
        const found = await look(folder);
        deepEqual(found?.damage ?? [], []);
        ok((found?.contents?.cases ?? 0) >= before, `${found?.contents?.cases} of ${before}`);
      }
      isGoing = false;
      await writing;
      await store.close();
    });
  });

  it('reads the same bytes again after the bot has written on and removed files', async () => {
    await inFolder(async (folder) => {
      const store = await openSmall(folder, 600);
      await commitDrafts(store, 1, 7);
      await viewing(folder, async (view) => {
        const names = await view.names();
        const before = await sumsOf(view, names);
        await commitDrafts(store, 8, 20);
        equal(await sumsOf(view, names), before);
      });
      await store.close();
    });
  });

  it('changes nothing', async () => {
    await inFolder(async (folder) => {
      await smallStore(folder);
      await appendFile(`${folder}/${(await names(folder, 'wal')).at(-1)}`, 'torn');
      const before = await filesOf(folder);
      await look(folder);
      deepEqual(await filesOf(folder), before);
    });
  });
});
