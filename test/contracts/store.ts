import { deepEqual, equal, notEqual, rejects } from 'node:assert/strict';
import { openCustomerQualification, openPartnerQualification } from '../../src/domain/application/open.ts';
import { advance, type Case } from '../../src/domain/case.ts';
import { type Notice, requeued } from '../../src/domain/notice.ts';
import type { Person } from '../../src/domain/person.ts';
import { type Store, Unsaved } from '../../src/services/ports.ts';
import { body } from '../domain/application/customerBuilders.ts';
import { noticeAt } from '../support/stores/stores.ts';

const at = '2026-01-05T18:00:00.000Z';
const soon = '2026-01-05T18:00:30.000Z';
const later = '2026-01-05T18:01:00.000Z';
const latest = '2026-01-05T18:02:00.000Z';
const chat = { serviceUrl: 'http://127.0.0.1:1', conversationId: 'a', botId: '28:bot' };
const place = { chat, activityId: '1' };
const owner = { id: 'tenant/agent', name: 'Sales agent', roles: [] };

const draft = (id: string, ref = `GCC-${id}`): Case => openPartnerQualification(id, ref, owner, at);
/** What is left of something after it was written: nothing that is undefined. */
const kept = <T>(one: T): T => JSON.parse(JSON.stringify(one));

const person = (revision: number, name = 'Reviewer'): Person => ({
  id: 'tenant/reviewer',
  revision,
  name,
  locale: 'en-US',
  reachable: true,
  greeted: false,
});
const notice = (id: string, to = 'tenant/reviewer') => noticeAt(at, { id, to });

/** What every store promises, whatever engine is under it. `open` opens the same store again after `close`. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`the store on ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('finds a case by its id and by its ref, however the ref is written', async () => {
      await store.commit({ put: [draft('c1', 'GCC-7F3K2')] });
      equal((await store.find('c1'))?.ref, 'GCC-7F3K2');
      equal((await store.find('gcc-7f3k2'))?.id, 'c1');
      equal(await store.find('c2'), undefined);
    });

    it('tells what was stored under a key, and nothing of a key that was not used', async () => {
      await store.commit({ once: { key: 'orders/switch/1', result: 'off' } });
      equal(await store.result('orders/switch/1'), 'off');
      equal(await store.result('orders/switch/2'), undefined);
    });

    it('commits everything or nothing', async () => {
      const change = { put: [draft('c1')], people: [person(1)], notices: [notice('n1')] };
      equal(await store.commit({ ...change, expect: [{ id: 'c1', revision: 4 }] }), 'stale');
      deepEqual(
        [await store.find('c1'), await store.person('tenant/reviewer'), await store.notices({})],
        [undefined, undefined, []],
      );
      equal(await store.commit({ ...change, expect: [{ id: 'c1', revision: 0 }] }), 'ok');
      deepEqual([(await store.find('c1'))?.id, (await store.notices({})).length], ['c1', 1]);
    });

    it('lets exactly one of twenty racing writers win', async () => {
      const one = draft('c1');
      await store.commit({ put: [one] });
      const next = advance(one, { type: 'submitted' }, owner, later);
      const race = Array.from({ length: 20 }, () =>
        store.commit({ expect: [{ id: 'c1', revision: 1 }], put: [next] }),
      );
      equal((await Promise.all(race)).filter((done) => done === 'ok').length, 1);
    });

    it('lets exactly one of ten win who make the same at once, whether it is a case or a person', async () => {
      const changes = [
        (name: string) => ({
          expect: [{ id: 'c1', revision: 0 }],
          put: [draft('c1', `GCC-${name}`)],
        }),
        (name: string) => ({
          expect: [{ id: 'tenant/reviewer', revision: 0 }],
          people: [person(1, name)],
        }),
      ];
      for (const change of changes) {
        const race = Array.from({ length: 10 }, (_, number) => store.commit(change(`R${number}`)));
        const done = await Promise.all(race);
        deepEqual(done.toSorted(), ['ok', ...Array(9).fill('stale')]);
        const winner = `R${done.indexOf('ok')}`;
        const found = (await store.person('tenant/reviewer'))?.name ?? (await store.find('c1'))?.ref.slice(4);
        equal(found, winner);
      }
    });

    it('is stale when one of several things is not as expected, whichever', async () => {
      await store.commit({ put: [draft('c1'), draft('c2')] });
      for (const stale of ['c1', 'c2']) {
        const expect = ['c1', 'c2'].map((id) => ({ id, revision: id === stale ? 7 : 1 }));
        equal(await store.commit({ expect, put: [draft('c3')] }), 'stale');
      }
      equal(await store.find('c3'), undefined);
    });

    it('compares the revision of people too', async () => {
      const first = { expect: [{ id: 'tenant/reviewer', revision: 0 }], people: [person(1)] };
      equal(await store.commit(first), 'ok');
      equal(await store.commit({ ...first, people: [person(1, 'Other')] }), 'stale');
      equal((await store.person('tenant/reviewer'))?.name, 'Reviewer');
    });

    it('does something once under a key, and tells the second time what came of it', async () => {
      const once = { key: 'open/agent/0', result: 'c1' };
      equal(await store.commit({ put: [draft('c1')], once }), 'ok');
      deepEqual(await store.commit({ put: [draft('c2')], once: { ...once, result: 'c2' } }), {
        duplicate: 'c1',
      });
      equal(await store.find('c2'), undefined);
    });

    it('does something once when it is asked for twice at the same time', async () => {
      const ask = (id: string) => store.commit({ put: [draft(id)], once: { key: 'k', result: id } });
      deepEqual(await Promise.all([ask('c1'), ask('c2')]), ['ok', { duplicate: 'c1' }]);
      equal(await store.find('c2'), undefined);
    });

    it('keeps everything of many changes that come together', async () => {
      const ids = Array.from({ length: 100 }, (_, number) => `c${number}`);
      const done = await Promise.all(
        ids.map((id) => store.commit({ put: [draft(id)], notices: [notice(id)] })),
      );
      deepEqual(new Set(done), new Set(['ok']));
      deepEqual([(await store.list({})).length, (await store.notices({})).length], [100, 100]);
    });

    it('is ready for changes', async () => {
      equal(await store.ready(), true);
    });

    it('says of a case that could not be read again that it is wrong, not that the store is away', async () => {
      const wrong = Object.assign(draft('c1'), { status: 'canary' });
      await rejects(store.commit({ put: [draft('c2'), wrong] }), (error) => !(error instanceof Unsaved));
      deepEqual(await store.list({}), []);
      equal(await store.commit({ put: [draft('c1')] }), 'ok');
    });

    it('says the same of any line of a history, an old one or a new one', async () => {
      await store.commit({ put: [draft('c1')] });
      const before = (await store.find('c1')) ?? draft('c1');
      const next = advance(before, { type: 'submitted' }, owner, later);
      for (const wrong of next.history) {
        const history = next.history.map((line) => (line === wrong ? { ...line, at: 'canary' } : line));
        await rejects(store.commit({ put: [{ ...next, history }] }), (error) => !(error instanceof Unsaved));
      }
      deepEqual(await store.find('c1'), before);
      await store.commit({ put: [next] });
      deepEqual(await store.find('c1'), next);
    });

    it('lists a case by what it is now, not by what it was', async () => {
      const one = draft('c1');
      await store.commit({ put: [one] });
      await store.commit({ put: [advance(one, { type: 'submitted' }, owner, later)] });
      deepEqual(await store.list({ statuses: ['draft'] }), []);
      equal((await store.list({ statuses: ['submitted', 'submitted'] })).length, 1);
    });

    it('lists what a query asks for, last changed first', async () => {
      const submitted = advance(draft('c2'), { type: 'submitted' }, owner, later);
      await store.commit({ put: [draft('c1'), submitted] });
      const ids = async (query: Parameters<Store['list']>[0]) =>
        (await store.list(query)).map(({ id }) => id);
      deepEqual(await ids({}), ['c2', 'c1']);
      deepEqual(await ids({ statuses: ['draft'] }), ['c1']);
      deepEqual(await ids({ owner: 'tenant/agent', words: 'gcc-c2' }), ['c2']);
      deepEqual(await ids({ owner: 'tenant/other' }), []);
    });

    it('keeps partners and customers apart, and finds both by their names', async () => {
      const opened = openCustomerQualification('c2', 'GCC-c2', owner, at);
      const customer = advance(opened, { type: 'answered', step: 'body', answers: body }, owner, later);
      await store.commit({ put: [draft('c1'), customer] });
      deepEqual(kept(await store.list({ kind: 'customerQualification' })), [kept(customer)]);
      deepEqual(await store.list({ kind: 'partnerQualification', words: 'springfield' }), []);
      deepEqual(kept(await store.list({ words: 'city SPRINGFIELD' })), [kept(customer)]);
    });

    it('finds names however their accents, apostrophes and dashes are typed', async () => {
      const names = [
        'City of O\u2019Fallon',
        'Ca\u00f1on City',
        "Coeur d'Alene\u2013Post Falls",
        'Stra\u00dfe',
      ];
      const named = names.map((legalName, number) => {
        const opened = openCustomerQualification(`c${number}`, `GCC-c${number}`, owner, at);
        return advance(
          opened,
          { type: 'answered', step: 'body', answers: { ...body, legalName } },
          owner,
          later,
        );
      });
      await store.commit({ put: named });
      const found = async (words: string) => (await store.list({ words })).map(({ id }) => id).join();
      for (const typed of ["o'fallon", 'O\u2019FALLON', 'o\u00b4fallon'])
        equal(await found(typed), 'c0', typed);
      for (const typed of [
        'canon',
        'CA\u00d1ON',
        'can\u0303on city',
        'ca\u00f1',
        '\u201ccanon\u201d, "City"',
        ', canon',
      ])
        equal(await found(typed), 'c1', typed);
      for (const typed of ['d\u2019alene', "d'alene-post", 'alene\u2011post c\u00f3eur'])
        equal(await found(typed), 'c2', typed);
      equal(await found('stra\u00dfe'), 'c3');
      equal(await found("o'canon"), '');
    });

    it('lists what a worker is to look at by now, and nothing that waits for nobody outside', async () => {
      const looked = (id: string, lookAt: string) => ({ ...draft(id), lookAt });
      await store.commit({ put: [draft('c1'), looked('c2', at), looked('c3', later)] });
      const due = async (lookBy: string) => (await store.list({ lookBy })).map(({ id }) => id).sort();
      deepEqual(await due(at), ['c2']);
      deepEqual(await due(later), ['c2', 'c3']);
      await store.commit({ put: [{ ...looked('c2', at), lookAt: undefined }] });
      deepEqual(await due(later), ['c3']);
    });

    it('puts off a case only if nobody has it looked at another time meanwhile, when that is expected', async () => {
      const one = { ...draft('c1'), lookAt: at };
      await store.commit({ put: [one] });
      const putOff = (expected: string) =>
        store.commit({
          expect: [{ id: 'c1', revision: 1, lookAt: expected }],
          put: [{ ...one, lookAt: latest }],
        });
      equal(await putOff(later), 'stale');
      equal((await store.find('c1'))?.lookAt, at);
      equal(await putOff(at), 'ok');
      equal((await store.find('c1'))?.lookAt, latest);
      const missing = { id: 'c2', revision: 0, lookAt: at };
      equal(await store.commit({ expect: [missing], put: [draft('c2')] }), 'stale');
    });

    it('gives a case that is due to one worker, until it is given back or the lease has run out', async () => {
      const looked = (id: string, lookAt: string) => ({ ...draft(id), lookAt });
      await store.commit({ put: [draft('c1'), looked('c2', soon), looked('c3', at), looked('c4', later)] });
      const which = { kinds: ['partnerQualification'] as const, limit: 2 };
      const claimed = async (now: string, until = latest) =>
        (await store.claimCases(which, now, until)).map(({ id }) => id);
      deepEqual(await store.claimCases({ ...which, kinds: ['order'] }, later, latest), []);
      deepEqual(await claimed(at), ['c3']);
      deepEqual((await claimed(later)).toSorted(), ['c2', 'c4']);
      deepEqual(await claimed(later), []);
      await store.releaseCase('c4', latest);
      deepEqual(await claimed(later), ['c4']);
      deepEqual((await claimed(latest)).toSorted(), ['c2', 'c3']);
    });

    it('lets a worker whose lease has run out give back nothing that another one has by now', async () => {
      await store.commit({ put: [{ ...draft('c1'), lookAt: at }] });
      const claimed = async (now: string, until: string) =>
        (await store.claimCases({ kinds: ['partnerQualification'], limit: 1 }, now, until)).map(
          ({ id }) => id,
        );
      deepEqual(await claimed(at, later), ['c1']);
      deepEqual(await claimed(later, latest), ['c1']);
      await store.releaseCase('c1', later);
      deepEqual(await claimed(later, latest), []);
      await store.releaseCase('c1', latest);
      deepEqual(await claimed(later, latest), ['c1']);
    });

    it('gives the oldest notice of each person to one worker at a time', async () => {
      await store.commit({ notices: [notice('n1'), notice('n2'), notice('n3', 'tenant/agent')] });
      const claimed = await store.claim(10, at, later);
      deepEqual(
        claimed.map(({ id, attempts }) => [id, attempts]),
        [
          ['n1', 1],
          ['n3', 1],
        ],
      );
      deepEqual(await store.claim(10, at, later), []);
    });

    it('tells everybody in the order in which things happened, also what has to be told again', async () => {
      await store.commit({ notices: [notice('n1'), notice('n2')] });
      const [first] = await store.claim(9, at, later);
      if (first) await store.settle(first, { retry: { at: later, reason: '429' } });
      deepEqual(await store.claim(9, at, later), []);
      deepEqual(
        (await store.claim(9, later, later)).map(({ id }) => id),
        ['n1'],
      );
    });

    it('gives a notice to somebody else when its lease has run out, and then heeds only them', async () => {
      await store.commit({ notices: [notice('n1')] });
      const [first] = await store.claim(1, at, later);
      const [second] = await store.claim(1, later, latest);
      notEqual(first?.lease, second?.lease);
      const sent = { sent: place };
      equal(first && (await store.settle(first, sent)), false);
      equal(second && (await store.settle(second, sent)), true);
      deepEqual(
        (await store.notices({ states: ['sent'] })).map(({ place: at }) => at?.activityId),
        ['1'],
      );
    });

    it('keeps a notice waiting until its retry, and gives it up when told to', async () => {
      await store.commit({ notices: [notice('n1')] });
      const [first] = await store.claim(1, at, later);
      if (first) await store.settle(first, { retry: { at: later, reason: '429' } });
      deepEqual(await store.claim(1, at, later), []);
      const [second] = await store.claim(1, later, later);
      if (second) await store.settle(second, { dead: { reason: 'unreachable' } });
      deepEqual(
        (await store.notices({ states: ['dead'] })).map(({ reason }) => reason),
        ['unreachable'],
      );
    });

    it('lists notices from the oldest on, whatever has become of them, those of one moment as they were put', async () => {
      const dead = (id: string, at: string): Notice => ({
        ...notice(id),
        at,
        state: 'dead',
        reason: 'outage',
      });
      await store.commit({ notices: [dead('n3', later), dead('n1', at), dead('n2', at)] });
      for (const query of [{}, { states: ['dead'] }, { caseId: 'c1' }] as const)
        deepEqual(
          (await store.notices(query)).map(({ id }) => id),
          ['n1', 'n2', 'n3'],
        );
    });

    it('puts back into the outbox what is given up still, and nothing that was sent or waits by then', async () => {
      const dead: Notice = { ...notice('n1'), state: 'dead', attempts: 12, failures: 11, reason: 'outage' };
      const sent: Notice = { ...notice('n2'), state: 'sent', place, attempts: 1 };
      await store.commit({ notices: [dead, sent, notice('n3', 'tenant/agent')] });
      const [waiting] = await store.claim(1, at, later);
      const requeue = { ids: ['n1', 'n2', 'n3', 'n4'], now: soon };
      equal(await store.commit({ requeue, expect: [{ id: 'c1', revision: 7 }] }), 'stale');
      deepEqual((await store.notices({ states: ['dead'] })).length, 1);
      equal(await store.commit({ requeue, people: [person(1)] }), 'ok');
      deepEqual(kept(await store.notices({})), kept([requeued(dead, soon), sent, waiting]));
      equal((await store.person('tenant/reviewer'))?.revision, 1);
    });

    it('puts a notice back only once, however many ask for it at once, and whoever sends it meanwhile', async () => {
      await store.commit({ notices: [{ ...notice('n1'), state: 'dead', attempts: 12, failures: 11 }] });
      const requeue = { ids: ['n1'], now: at };
      await Promise.all([store.commit({ requeue }), store.commit({ requeue })]);
      const [first] = await store.claim(1, at, later);
      equal(first?.attempts, 2);
      await store.commit({ requeue });
      equal(first && (await store.settle(first, { sent: place })), true);
      await store.commit({ requeue });
      deepEqual(await store.claim(1, latest, latest), []);
    });

    it('takes a notice back that was not tried, at no cost, until it may be sent', async () => {
      await store.commit({ notices: [notice('n1')] });
      const [first] = await store.claim(1, at, later);
      if (first) await store.settle(first, { held: { at: later } });
      deepEqual(await store.claim(1, at, later), []);
      const [second] = await store.claim(1, later, later);
      equal(second?.attempts, 1);
    });

    it('forgets what was dropped, and sent long ago, bit by bit, and leaves what waits or was given up', async () => {
      const old = Array.from(
        { length: 1_200 },
        (_, number): Notice => ({
          ...notice(`old${number}`, `tenant/p${number}`),
          ...(number % 2 ? { state: 'sent', place } : { state: 'dropped', notBefore: later }),
        }),
      );
      const kept = [
        notice('waiting'),
        { ...notice('dead'), state: 'dead' },
        { ...notice('new'), state: 'sent', notBefore: later },
      ] as const;
      await store.commit({ notices: [...old, ...kept] });
      let count = 0;
      for (let gone = -1; gone !== 0; count += gone) gone = await store.forget(at, later);
      equal(count, old.length);
      const names = async () => (await store.notices({ caseId: 'c1' })).map(({ id }) => id).sort();
      deepEqual(await names(), ['dead', 'new', 'waiting']);
      await store.close();
      store = await open();
      deepEqual(await names(), ['dead', 'new', 'waiting']);
    });

    it('forgets a key when its time is over, and not before; one without a time it keeps', async () => {
      const keep = (key: string, until?: string) =>
        store.commit({ once: { key, result: key, ...(until && { until }) } });
      await keep('over', at);
      await keep('not over', later);
      await keep('for ever');
      while ((await store.forget(at, at)) > 0);
      const results = () => Promise.all(['over', 'not over', 'for ever'].map((key) => store.result(key)));
      deepEqual(await results(), [undefined, 'not over', 'for ever']);
      await store.close();
      store = await open();
      deepEqual(await results(), [undefined, 'not over', 'for ever']);
      equal(await keep('over', later), 'ok');
    });

    it('finds everything again after it was closed', async () => {
      await store.commit({
        put: [draft('c1')],
        people: [person(1)],
        notices: [notice('n1')],
        once: { key: 'k', result: 'c1' },
      });
      const [claimed] = await store.claim(1, at, later);
      if (claimed) await store.settle(claimed, { sent: place });
      const before = [await store.find('c1'), await store.person('tenant/reviewer'), await store.notices({})];
      await store.close();
      store = await open();
      deepEqual(
        [await store.find('c1'), await store.person('tenant/reviewer'), await store.notices({})],
        before,
      );
      deepEqual(await store.commit({ once: { key: 'k', result: 'c9' } }), { duplicate: 'c1' });
    });
  });
}
