import { settled } from '../../domain/notice.ts';
import type { Store } from '../../services/ports.ts';
import { commit } from './commit.ts';
import { type JournalAdapter, journalAdapter } from './journal.ts';
import { claimable, listCases, listNotices } from './queries.ts';
import { openWriter } from './writer.ts';

/** Opens the store that lives in a directory of its own. One process only may have it open. */
export async function openLowdbStore(directory: string): Promise<Store> {
  return storeOver(await journalAdapter(`${directory}/journal.ndjson`));
}

/** A store over an adapter. */
export async function storeOver(adapter: JournalAdapter): Promise<Store> {
  const writer = await openWriter(adapter);
  const { document, persist, inTurn } = writer;
  return {
    find: async (name) =>
      document.cases.get(name) ?? document.cases.get(document.idOfRef.get(name.toUpperCase()) ?? ''),
    list: async (query) => listCases(document.cases.values(), query),
    person: async (id) => document.people.get(id),
    notices: async (query) =>
      listNotices(
        (query.caseId ? document.ofCase.get(query.caseId) : document.notices)?.values() ?? [],
        query,
      ),
    commit: (change) => inTurn(() => commit(writer, change)),
    claim: (limit, now, until) =>
      inTurn(async () => {
        const notices = claimable(document.waiting.values(), limit, now, until);
        if (notices.length > 0) await persist({ version: 1, put: [], people: [], notices });
        return notices;
      }),
    settle: (notice, outcome) =>
      inTurn(async () => {
        if (document.notices.get(notice.id)?.lease !== notice.lease) return false;
        await persist({ version: 1, put: [], people: [], notices: [settled(notice, outcome)] });
        return true;
      }),
    close: () => inTurn(() => adapter.close()),
  };
}
