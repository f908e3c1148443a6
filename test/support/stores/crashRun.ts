import { setImmediate as turn } from 'node:timers/promises';
import { openPartnerQualification } from '../../../src/domain/application/open.ts';
import type { Notice } from '../../../src/domain/notice.ts';
import type { Store } from '../../../src/services/ports.ts';
import { durableAdapter } from '../../../src/stores/lowdb/adapter.ts';
import type { Disk } from '../../../src/stores/lowdb/disk.ts';
import { storeOver } from '../../../src/stores/lowdb/store.ts';

const owner = { id: 'tenant/agent', name: 'Sales agent', roles: [] };
const pattern = openPartnerQualification('x', 'GCC-00000', owner, '2026-01-05T18:00:00.000Z');
const at = '2026-01-05T18:00:00.000Z';
const somebody = { name: 'Agent', locale: 'en-US', reachable: true, greeted: true };
const waiting = { news: 'submitted', state: 'waiting', at, notBefore: at, attempts: 0 } as const;
const place = {
  chat: { serviceUrl: 'http://127.0.0.1:1', conversationId: 'a', botId: '28:bot' },
  activityId: '1',
};
/** A notice that was settled long ago, and may be forgotten. */
const longAgo = '2025-01-06T18:00:00.000Z';
const settled: Omit<Notice, 'id'> = {
  ...waiting,
  state: 'sent',
  to: 'tenant/agent',
  caseId: 'old',
  at: longAgo,
  notBefore: longAgo,
};
const personOf = (name: number) => `tenant/agent${name}`;
const caseOf = (id: string, revision: number) => ({ ...pattern, id, ref: id, revision });

/** How far each writer got: a commit of theirs writes two cases, a person, a notice and a key, all with the same number. */
export type Progress = number[];

/** Opens the store over a disk, with snapshots often enough to be met. */
export const openOver = (disk: Disk): Promise<Store> =>
  storeOver(durableAdapter(disk, { snapshotAfter: 12_000 }));

/**
 * Lets several writers commit, each `rounds` times, and notes in `told` what each was told is kept; meanwhile the notices
 * are sent, those that are surely settled noted in `sent`, old ones are forgotten, those that surely are noted in
 * `forgotten`, and somebody asks again and again whether the store is ready.
 */
export async function write(
  store: Store,
  told: Progress,
  rounds: number,
  { sent, forgotten } = { sent: new Set<string>(), forgotten: new Set<string>() },
): Promise<void> {
  const writers = told.map((_, name) => writer(store, told, name, rounds));
  const others = [sender(store, rounds, sent), forgetter(store, rounds, forgotten), asker(store, rounds)];
  await Promise.allSettled([...writers, ...others]);
}

async function writer(store: Store, told: Progress, name: number, rounds: number): Promise<void> {
  for (let left = rounds; left > 0; left -= 1) {
    const number = (told[name] ?? 0) + 1;
    const done = await store.commit({
      expect: [{ id: `${name}a`, revision: number - 1 }],
      put: [caseOf(`${name}a`, number), caseOf(`${name}b`, number)],
      people: [{ ...somebody, id: personOf(name), revision: number }],
      notices: [
        { ...waiting, id: `${name}/${number}`, to: personOf(name), caseId: `${name}a` },
        { ...settled, id: `${name}/${number}/old` },
      ],
      once: { key: `${name}/${number}`, result: 'kept' },
    });
    if (done !== 'ok') throw new Error(`commit ${number} of writer ${name} was ${JSON.stringify(done)}`);
    told[name] = number;
  }
}

async function sender(store: Store, rounds: number, sent: Set<string>): Promise<void> {
  for (let left = rounds; left > 0; left -= 1)
    for (const notice of await store.claim(2, at, at))
      if (await store.settle(notice, { sent: place })) sent.add(notice.id);
}

async function forgetter(store: Store, rounds: number, forgotten: Set<string>): Promise<void> {
  for (let left = rounds; left > 0; left -= 1) {
    const before = await oldNotices(store);
    await store.forget(at, at);
    const after = new Set(await oldNotices(store));
    for (const id of before) if (!after.has(id)) forgotten.add(id);
  }
}

const oldNotices = async (store: Store): Promise<string[]> =>
  (await store.notices({ caseId: 'old' })).map(({ id }) => id);

async function asker(store: Store, rounds: number): Promise<void> {
  for (let left = rounds; left > 0; left -= 1) {
    await store.ready();
    await turn();
  }
}

/** How far each writer is found to have got. Throws when half a commit is found. */
export async function found(store: Store, writers: number): Promise<Progress> {
  const names = Array.from({ length: writers }, (_, name) => name);
  return Promise.all(names.map((name) => foundOf(store, name)));
}

async function foundOf(store: Store, name: number): Promise<number> {
  const number = (await store.find(`${name}a`))?.revision ?? 0;
  const numbers = [
    (await store.find(`${name}b`))?.revision ?? 0,
    (await store.person(personOf(name)))?.revision ?? 0,
    (await store.notices({ caseId: `${name}a` })).length,
    (await isDone(store, name, number)) ? number : -1,
    (await isDone(store, name, number + 1)) ? -1 : number,
  ];
  if (numbers.some((one) => one !== number))
    throw new Error(`half a commit of writer ${name} at ${number}: ${numbers}`);
  return number;
}

const isDone = async (store: Store, name: number, number: number): Promise<boolean> =>
  number === 0 ||
  (await store.commit({
    expect: [{ id: 'none', revision: 9 }],
    once: { key: `${name}/${number}`, result: '' },
  })) !== 'stale';

/** The notices that were surely settled as sent, and are not. */
export async function unsettled(store: Store, sent: ReadonlySet<string>): Promise<string[]> {
  const isSent = new Set((await store.notices({ states: ['sent'] })).map(({ id }) => id));
  return [...sent].filter((id) => !isSent.has(id));
}

/** The notices that were surely forgotten, and are there again. */
export const remembered = async (store: Store, forgotten: ReadonlySet<string>): Promise<string[]> =>
  (await oldNotices(store)).filter((id) => forgotten.has(id));

/** What is wrong with what was found: nothing that was told may be missing, and at most what was under way may be there. */
export function wrong(told: Progress, seen: Progress): string | undefined {
  const name = told.findIndex(
    (number, index) => (seen[index] ?? 0) < number || (seen[index] ?? 0) > number + 1,
  );
  return name < 0 ? undefined : `writer ${name} was told ${told[name]}, and ${seen[name]} was found`;
}
