import { openPartnerQualification } from '../../src/domain/case.ts';
import type { Store } from '../../src/services/ports.ts';
import { durableAdapter } from '../../src/stores/lowdb/adapter.ts';
import type { Disk } from '../../src/stores/lowdb/disk.ts';
import { storeOver } from '../../src/stores/lowdb/store.ts';

const owner = { id: 'tenant/agent', name: 'Sales agent', roles: [] };
const pattern = openPartnerQualification('x', 'GCC-00000', owner, '2026-01-05T18:00:00.000Z');
const caseOf = (id: string, revision: number) => ({ ...pattern, id, ref: id, revision });

/** How far each writer got: a commit of theirs always writes a pair of cases and a key, with the same number in each. */
export type Progress = number[];

/** Opens the store over a disk, with snapshots often enough to be met. */
export const openOver = (disk: Disk): Promise<Store> =>
  storeOver(durableAdapter(disk, { snapshotAfter: 12_000 }));

/**
 * Lets several writers commit, each `rounds` times, and notes in `told` what each was told is kept. A writer stops at its
 * first error.
 */
export async function write(store: Store, told: Progress, rounds: number): Promise<void> {
  const writer = async (_: number, name: number) => {
    for (let left = rounds; left > 0; left -= 1) {
      const number = (told[name] ?? 0) + 1;
      const put = [caseOf(`${name}a`, number), caseOf(`${name}b`, number)];
      const expect = [{ id: `${name}a`, revision: number - 1 }];
      const done = await store.commit({ expect, put, once: { key: `${name}/${number}`, result: 'kept' } });
      if (done !== 'ok') throw new Error(`commit ${number} of writer ${name} was ${JSON.stringify(done)}`);
      told[name] = number;
    }
  };
  await Promise.allSettled(told.map(writer));
}

/** How far each writer is found to have got. Throws when half a commit is found. */
export async function found(store: Store, writers: number): Promise<Progress> {
  const progress: Progress = [];
  for (let name = 0; name < writers; name += 1) {
    const [a, b] = [await store.find(`${name}a`), await store.find(`${name}b`)];
    const number = a?.revision ?? 0;
    const isDone = async (of: number) =>
      (await store.commit({
        expect: [{ id: 'none', revision: 9 }],
        once: { key: `${name}/${of}`, result: '' },
      })) !== 'stale';
    if (
      (b?.revision ?? 0) !== number ||
      (number > 0 && !(await isDone(number))) ||
      (await isDone(number + 1))
    )
      throw new Error(`half a commit of writer ${name} at ${number}`);
    progress.push(number);
  }
  return progress;
}

/** What is wrong with what was found: nothing that was told may be missing, and at most what was under way may be there. */
export function wrong(told: Progress, seen: Progress): string | undefined {
  const name = told.findIndex(
    (number, index) => (seen[index] ?? 0) < number || (seen[index] ?? 0) > number + 1,
  );
  return name < 0 ? undefined : `writer ${name} was told ${told[name]}, and ${seen[name]} was found`;
}
