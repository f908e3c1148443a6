import { deepEqual, equal, match } from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { openPartnerQualification } from '../../src/domain/case.ts';
import type { Notice } from '../../src/domain/notice.ts';
import { peopleService } from '../../src/services/people.ts';
import { type Chat, ChatError, type Store } from '../../src/services/ports.ts';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { outboxWorker } from '../../src/workers/outbox.ts';
import { handClock, silence } from '../support/doubles.ts';

const at = '2026-01-05T18:00:00.000Z';
const chatReference = { serviceUrl: 'http://127.0.0.1:1', conversationId: 'a:1', botId: '28:bot' };
const actor = { id: 'tenant/agent', name: 'Sales agent', roles: [] };
const notice = (id: string, more: Partial<Notice> = {}): Notice => ({
  id,
  to: 'tenant/reviewer',
  caseId: 'c1',
  news: 'submitted',
  state: 'waiting',
  at,
  notBefore: at,
  attempts: 0,
  ...more,
});

describe('the outbox worker', () => {
  let folder = '';
  let store: Store;
  let calls: string[];
  const clock = handClock(at);

  beforeEach(async () => {
    folder = await mkdtemp(`${tmpdir()}/gcc-desk-outbox-`);
    store = await openLowdbStore(folder);
    calls = [];
    clock.set(at);
    await store.commit({ put: [openPartnerQualification('c1', 'GCC-00001', actor, at)] });
    await peopleService({ store, clock }).remember({
      tenantId: 'tenant',
      objectId: 'reviewer',
      name: 'Reviewer',
      locale: 'en-US',
      chat: chatReference,
    });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A worker over chats that answer as told: a status that refuses, or nothing for yes. */
  const worker = (refuse: (call: string) => ChatError | undefined, whileSending = async () => {}) => {
    const called = async (call: string) => {
      calls.push(call);
      const refusal = refuse(call);
      if (refusal) throw refusal;
      await whileSending();
    };
    const chat: Chat = {
      send: async ({ conversationId }, { summary }) => {
        await called(`send ${conversationId} ${summary}`);
        return `m${calls.length}`;
      },
      update: (_chat, activityId) => called(`update ${activityId}`),
      open: async () => {
        await called('open');
        return { ...chatReference, conversationId: 'a:new' };
      },
    };
    const render = async (one: Notice) => ({ summary: one.id, card: {} });
    const people = peopleService({ store, clock });
    return outboxWorker({
      store,
      chat,
      people,
      clock,
      render,
      random: () => 0.5,
      ...silence,
    });
  };
  const states = async () =>
    (await store.notices({})).map(({ id, state, reason }) => [id, state, reason ?? ''].join(' ').trim());

  it('sends in the order in which things happened, and notes under which activity', async () => {
    await store.commit({ notices: [notice('n1'), notice('n2')] });
    await worker(() => undefined).drain();
    deepEqual(calls, ['send a:1 n1', 'send a:1 n2']);
    deepEqual(
      (await store.notices({ states: ['sent'] })).map(({ place }) => place?.activityId),
      ['m1', 'm2'],
    );
  });

  it('updates the card that a renewal names, and forgets one that was deleted', async () => {
    await store.commit({
      notices: [notice('n1', { news: 'renewed', place: { chat: chatReference, activityId: 'm7' } })],
    });
    await worker(() => new ChatError(404, 'ActivityNotFoundInConversation')).drain();
    deepEqual(calls, ['update m7']);
    deepEqual(await states(), ['n1 sent']);
  });

  it('waits as long as Teams says, then goes on in the same order', async () => {
    await store.commit({ notices: [notice('n1'), notice('n2')] });
    await worker(() => new ChatError(429, 'Throttled', 7_000)).drain();
    deepEqual(calls, ['send a:1 n1']);
    clock.set('2026-01-05T18:00:06.999Z');
    await worker(() => undefined).drain();
    equal(calls.length, 1);
    clock.set('2026-01-05T18:00:07.000Z');
    await worker(() => undefined).drain();
    deepEqual(calls, ['send a:1 n1', 'send a:1 n1', 'send a:1 n2']);
  });

  it('gives up after eight attempts and says why', async () => {
    await store.commit({ notices: [notice('n1')] });
    for (let hour = 0; hour < 10; hour += 1) {
      clock.set(new Date(Date.parse(at) + hour * 3_600_000).toISOString());
      await worker(() => new ChatError(503, 'ServiceError')).drain();
    }
    equal(calls.length, 8);
    deepEqual(await states(), ['n1 dead 503 ServiceError']);
  });

  it('marks somebody who cannot be reached, tries them no more, and sends it all once they are back', async () => {
    await store.commit({ notices: [notice('n1'), notice('n2')] });
    await worker(() => new ChatError(403, 'ConversationBlockedByUser')).drain();
    deepEqual(calls, ['send a:1 n1']);
    deepEqual(await states(), ['n1 dead unreachable', 'n2 dead unreachable']);
    equal((await store.person('tenant/reviewer'))?.reachable, false);

    const contact = { tenantId: 'tenant', objectId: 'reviewer', name: '', locale: '', chat: chatReference };
    await peopleService({ store, clock }).remember(contact);
    await worker(() => undefined).drain();
    deepEqual(await states(), ['n1 sent', 'n2 sent']);
  });

  it('opens a chat with somebody who never wrote, and anew when it is gone', async () => {
    await store.commit({ notices: [notice('n1', { to: 'tenant/stranger' }), notice('n2')] });
    await worker((call) =>
      call === 'send a:1 n2' ? new ChatError(404, 'ConversationNotFound') : undefined,
    ).drain();
    deepEqual(calls.toSorted(), ['open', 'open', 'send a:1 n2', 'send a:new n1', 'send a:new n2']);
    equal((await store.person('tenant/reviewer'))?.chat?.conversationId, 'a:new');
  });

  it('brings a card up to date when the case moved on while it was being sent', async () => {
    await store.commit({ notices: [notice('n1')] });
    let moved = false;
    const move = async () => {
      const one = await store.find('c1');
      if (moved || !one) return;
      moved = true;
      await store.commit({ put: [{ ...one, revision: 2 }] });
    };
    await worker(() => undefined, move).drain();
    deepEqual(calls, ['send a:1 n1', 'update m1']);
  });

  it('does not retry what would fail again', async () => {
    await store.commit({ notices: [notice('n1')] });
    await worker(() => new ChatError(413, 'MessageSizeTooBig')).drain();
    const [dead] = await states();
    match(dead ?? '', /dead 413/);
  });
});
