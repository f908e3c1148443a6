import { deepEqual, equal, rejects } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { openDisk } from '../../../src/stores/lowdb/disk.ts';
import { applyLine, emptyDocument } from '../../../src/stores/lowdb/document.ts';
import { readSnapshot, SnapshotStopped, writeSnapshot } from '../../../src/stores/lowdb/snapshot.ts';
import { draft, inFolder, viewOf } from '../../support/stores/stores.ts';

const head = { snapshot: 1, store: 'ours', after: 7 };
const name = 'snap-00000001';

/** A document with so many cases and keys. */
function filled(count: number) {
  const document = emptyDocument();
  const ids = Array.from({ length: count }, (_, number) => `c${number}`);
  applyLine(document, { put: ids.map(draft), done: ids.map((key) => ({ key, result: 'ok' })) });
  return document;
}

/** The bytes of a snapshot with so many cases and keys. */
const written = (count: number): Promise<Buffer> =>
  inFolder(async (folder) => {
    const length = await writeSnapshot(await openDisk(folder), head, filled(count), () => false);
    const bytes = await readFile(`${folder}/${name}`);
    equal(bytes.length, length);
    return bytes;
  });

/** How many cases and keys are read from it, line by line; and its head. */
async function readBack(bytes: Buffer) {
  const lines: number[] = [];
  const read = await readSnapshot(viewOf(new Map([[name, bytes]])), 1, ({ put, done }) =>
    lines.push(put?.length ?? done?.length ?? 0),
  );
  return { read, lines };
}

describe('a snapshot', () => {
  it('holds everything, fifty a line, and no empty line', async () => {
    const { read, lines } = await readBack(await written(101));
    deepEqual(lines, [50, 50, 1, 50, 50, 1]);
    deepEqual([read?.store, read?.after], ['ours', 7]);
    deepEqual((await readBack(await written(0))).lines, []);
    deepEqual((await readBack(await written(50))).lines, [50, 50]);
  });

  it('is not whole when it breaks off, or lacks a line in the middle', async () => {
    const bytes = await written(101);
    equal((await readBack(bytes.subarray(0, bytes.length - 1))).read, undefined);
    const lineEnds = [...bytes.keys()].filter((at) => bytes[at] === 10).map((at) => at + 1);
    const without = Buffer.concat([bytes.subarray(0, lineEnds[0]), bytes.subarray(lineEnds[1])]);
    equal((await readBack(without)).read, undefined);
    equal((await readBack(bytes.subarray(0, lineEnds[0]))).read, undefined);
  });

  it('is given up when the store is closed', async () => {
    await inFolder(async (folder) => {
      const disk = await openDisk(folder);
      await rejects(
        writeSnapshot(disk, head, filled(5_000), () => true),
        SnapshotStopped,
      );
    });
  });
});
