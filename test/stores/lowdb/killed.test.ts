import { deepEqual, equal, ok } from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../../src/services/ports.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { inspect } from '../../../src/stores/lowdb/upkeep/inspect.ts';
import { viewing } from '../../../src/stores/lowdb/upkeep/view.ts';
import { bundled, killHard, startChild, told } from '../../support/processes/children.ts';
import { seeded } from '../../support/seeded.ts';
import { idsIn, inFolder } from '../../support/stores/stores.ts';

const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
const kills = Number(process.env['KILLS'] ?? 12);
const writers = 4;

/** The names of the commits that a process says were acknowledged, as they come in. */
function acknowledgedBy(child: ChildProcess, into: Set<string>): void {
  child.on('message', (name) => void (name !== 'open' && into.add(String(name))));
}

/** Every acknowledged commit is there, and every commit that is there is whole. */
async function expectAll(store: Store, acknowledged: ReadonlySet<string>): Promise<void> {
  const ids = await idsIn(store);
  const commits = new Set(ids.map((id) => id.slice(0, -2)));
  deepEqual(
    [...acknowledged].filter((name) => !commits.has(name)),
    [],
    'acknowledged and lost',
  );
  equal(ids.length, 2 * commits.size, 'half a commit');
  for (const name of commits)
    deepEqual(await store.commit({ once: { key: name, result: 'again' } }), { duplicate: name });
}

describe(`a process that is killed while it writes (KILL_SEED=${seed})`, () => {
  it(`has lost nothing that it acknowledged and kept nothing by halves, ${kills} times over`, async function () {
    this.timeout(20_000 + kills * 2_000);
    const random = seeded(seed);
    const acknowledged = new Set<string>();
    await inFolder(async (folder) => {
      const module = await bundled('storeProcess.ts', folder);
      const place = `${folder}/store`;
      for (let life = 0; life < kills; life += 1) {
        const child = startChild(module, place, String(writers), String(life));
        acknowledgedBy(child, acknowledged);
        await told(child);
        await pause(random() * 100);
        await killHard(child);
        // Now and then the next process finds what two or more have left behind.
        if (life < kills - 1 && random() < 0.4) continue;
        const store = await openLowdbStore(place);
        await expectAll(store, acknowledged);
        await store.close();
      }
      deepEqual((await viewing(place, inspect))?.damage, []);
    });
    ok(acknowledged.size > kills, `only ${acknowledged.size} commits were acknowledged`);
  });
});
