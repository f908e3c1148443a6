import { durableAdapter } from '../../../src/stores/lowdb/adapter.ts';
import { openDisk } from '../../../src/stores/lowdb/disk.ts';
import { lock } from '../../../src/stores/lowdb/lock.ts';
import { storeOver } from '../../../src/stores/lowdb/store.ts';
import { draft } from '../stores/stores.ts';

/**
 * Opens a store and lets several writers commit until it is killed. Sends `open`, and then for each commit that was
 * acknowledged its name. A commit is two cases and a key: whoever finds one of them must find all.
 */
const [, , folder = '', writers = '1', life = ''] = process.argv;
const disk = await openDisk(folder);
const held = await lock(folder);
const store = await storeOver(durableAdapter(disk, { snapshotAfter: 8192 }), held);
process.send?.('open');

async function write(writer: number): Promise<void> {
  for (let count = 0; ; count += 1) {
    const name = `${life}-${writer}-${count}`;
    await store.commit({
      put: [draft(`${name}-a`), draft(`${name}-b`)],
      once: { key: name, result: name },
    });
    process.send?.(name);
  }
}

await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer)));
