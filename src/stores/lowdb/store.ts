import { settled } from '../../domain/notice.ts';
import type { Store } from '../../services/ports.ts';
import { type DurableAdapter, durableAdapter } from './adapter.ts';
import { caseLeases } from './caseLeases.ts';
import { pageOfCases } from './casePages.ts';
import { claim } from './claim.ts';
import { commit } from './commit.ts';
import { openDisk } from './disk.ts';
import { forget } from './forget.ts';
import { lock } from './lock.ts';
import { readRestored } from './marks.ts';
import { refuseMoved } from './moved.ts';
import { refuseNetwork } from './networkDisk.ts';
import { listCases, listNotices } from './queries.ts';
import type { Surroundings } from './standing.ts';
import { unopened } from './unopened.ts';
import { refuseInterrupted } from './upkeep/interrupted.ts';
import { openWriter } from './writer.ts';

/**
 * Opens the store that lives in a folder of its own. Throws `StoreUnusable` when it is in use, damaged, or the folder cannot be
 * used; `warn` is told of what was damaged and not needed, `torn` of an end that was being written when the process stopped.
 */
export const openLowdbStore = (...place: Parameters<typeof open>): Promise<Store> =>
  open(...place).catch((error: unknown) => {
    throw unopened(place[0], error);
  });

async function open(folder: string, warn?: (what: string) => void, torn?: () => void): Promise<Store> {
  await refuseInterrupted(folder);
  await refuseMoved(folder);
  const disk = await openDisk(folder);
  await refuseNetwork(folder);
  const held = await lock(folder);
  try {
    const restoredAt = await readRestored(disk);
    const store = await storeOver(durableAdapter(disk, { warn, torn }), { isOurs: held.isOurs, warn });
    return { ...store, restoredAt: async () => restoredAt, close: () => store.close().finally(held.release) };
  } catch (error) {
    await held.release();
    throw error;
  }
}

/** A store over an adapter. */
export async function storeOver(adapter: DurableAdapter, surroundings?: Surroundings): Promise<Store> {
  const writer = await openWriter(adapter, surroundings);
  const { document, persist, alone, ready } = writer;
  return {
    find: async (name) => document().cases.get(name) ?? document().cases.named(name),
    list: async (query) => listCases(document().cases, query),
    page: (query, sight, part) => pageOfCases(document().cases, query, sight, part),
    person: async (id) => document().people.get(id),
    notices: async (query) => listNotices(document().notices.candidates(query), query),
    commit: (change) => commit(writer, change),
    result: async (key) => document().done.get(key)?.result,
    restoredAt: async () => undefined,
    ...caseLeases(document),
    claim: (limit, now, until) => claim(writer, limit, now, until),
    settle: (notice, outcome) =>
      alone([notice.id], async () => {
        if (document().notices.get(notice.id)?.lease !== notice.lease) return false;
        await persist({ notices: [settled(notice, outcome)] });
        return true;
      }),
    forget: (now, since) => forget(writer, now, since),
    ready,
    close: writer.close,
  };
}
