import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { openPartnerQualification } from '../../../src/domain/application/open.ts';
import type { Case } from '../../../src/domain/case.ts';
import type { Notice } from '../../../src/domain/notice.ts';
import type { Store } from '../../../src/services/ports.ts';
import { durableAdapter } from '../../../src/stores/lowdb/adapter.ts';
import { type DiskView, openDisk } from '../../../src/stores/lowdb/disk.ts';
import { storeOver } from '../../../src/stores/lowdb/store.ts';

const owner = { id: 'tenant/agent', name: 'Sales agent', roles: [] };

/** A case as it is opened. */
export const draft = (id: string): Case =>
  openPartnerQualification(id, `GCC-${id}`, owner, '2026-01-05T18:00:00.000Z');

/** A notice as it is when its case was submitted, but for what is given. */
export const noticeAt = (at: string, given: Partial<Notice> = {}): Notice => ({
  id: 'n1',
  to: owner.id,
  caseId: 'c1',
  news: 'submitted',
  state: 'waiting',
  at,
  notBefore: at,
  attempts: 0,
  ...given,
});

/** A store that takes a snapshot every few commits, without a lock. */
export const openSmall = async (folder: string, snapshotAfter = 4096): Promise<Store> =>
  storeOver(durableAdapter(await openDisk(folder), { snapshotAfter }));

/** Commits drafts with these numbers, one after the other. */
export async function commitDrafts(store: Store, from: number, to: number): Promise<void> {
  for (let count = from; count <= to; count += 1) await store.commit({ put: [draft(`c${count}`)] });
}

/** The ids of all cases, in order. */
export const idsIn = async (store: Store): Promise<string[]> =>
  (await store.list({})).map(({ id }) => id).sort();

/** Makes an empty folder, which is removed with all that is in it when it is disposed of. */
export async function openFolder() {
  const path = await mkdtemp(`${tmpdir()}/gcc-desk-`);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

export type Folder = Awaited<ReturnType<typeof openFolder>>;

/** Runs a task with an empty folder of its own. */
export async function inFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  await using folder = await openFolder();
  return await task(folder.path);
}

/** The bytes of all files in a folder, by name. */
export async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(`${folder}/${name}`)] as const)),
  );
}

/** Such bytes as a folder to read from. */
export const viewOf = (files: ReadonlyMap<string, Buffer>): DiskView => ({
  names: async () => [...files.keys()],
  async *read(name) {
    const bytes = files.get(name);
    if (bytes) yield bytes;
  },
});
