import { deepEqual, equal, match } from 'node:assert/strict';
import type { Parts } from '../../src/assembly/parts.ts';
import { sharedLimits } from '../../src/bot/sharedLimits.ts';
import { teamsLimits } from '../../src/bot/teamsLimits.ts';
import { openMetrics } from '../../src/metrics.ts';
import { openPostgresStore } from '../../src/stores/postgres/store.ts';
import { filledApplication } from '../support/chaos/cases.ts';
import { agentOf, directoryOf } from '../support/chaos/people.ts';
import { type LocalBot, openLocalBot } from '../support/processes/localBot.ts';
import { emptyPlace, type Place } from '../support/stores/postgres.ts';

const at = '2026-01-05T18:00:00.000Z';
const pace = { requests: 3, seconds: 60 };
const much = { requests: 1_000, seconds: 60 };

describe('two processes on one database', () => {
  let place: Place;
  const open: LocalBot[] = [];
  beforeEach(async () => {
    place = await emptyPlace();
  });
  afterEach(async () => {
    for (const bot of open.splice(0)) await bot.close();
    await place.remove();
  });

  /** Another process, as far as it shares nothing but the database. */
  const start = async (changed: Partial<Parts> = {}): Promise<LocalBot> => {
    const store = await openPostgresStore(place.url);
    const bot = await openLocalBot({
      store,
      shared: store.shared,
      directory: directoryOf(() => 0),
      tenants: { find: async (id) => ({ kind: 'commercial', id }) },
      ...changed,
    });
    open.push(bot);
    return bot;
  };
  const store = () => openPostgresStore(place.url);
  const from = { id: '29:x', aadObjectId: agentOf(1).split('/')[1] };
  const press = (id: string) => ({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id,
    from,
    value: {
      action: {
        type: 'Action.Execute',
        verb: 'submit-application',
        data: { caseId: 'application-1', revision: 4 },
      },
    },
  });

  /** What became of an application: how long its history is, and how many were told of it. */
  async function effects(): Promise<[number | undefined, number]> {
    const opened = await store();
    const one = await opened.find('application-1');
    const told = await opened.notices({ caseId: 'application-1' });
    await opened.close();
    return [one?.history.length, told.filter(({ news }) => news === 'submitted').length];
  }

  const fill = async () => {
    const opened = await store();
    const one = filledApplication(1, at);
    await opened.commit({ put: [{ ...one, owner: `tenant/${from.aadObjectId}` }] });
    await opened.close();
  };

  it('do once what somebody asks both for at once', async () => {
    await fill();
    const bots = [await start(), await start()];
    const answers = await Promise.all(bots.map((bot, index) => bot.send(press(`click ${index}`))));
    for (const { status, body } of answers) deepEqual([status, /Submitted/.test(body)], [200, true], body);
    deepEqual(await effects(), [5, 1]);
  });

  it('give the same answer to an activity that Teams delivers to both', async () => {
    await fill();
    const metrics = openMetrics();
    const bots = [await start({ metrics }), await start({ metrics })];
    const [one, other] = await Promise.all(bots.map((bot) => bot.send(press('the same'))));
    equal(one?.body, other?.body);
    deepEqual((await metrics.duplicates.get()).values, [{ value: 1, labels: { layer: 'shared' } }]);
    deepEqual(await effects(), [5, 1]);
    for (const bot of bots) await bot.send({ type: 'message', id: 'm1', text: 'help', from });
    equal(bots.flatMap(({ said }) => said).length, 1);
  });

  it('count together how fast somebody is', async () => {
    const paces = { person: pace, tenant: much, address: much };
    const [one, other] = [await start({ paces }), await start({ paces })];
    for (let count = 0; count < 3; count += 1)
      await one.send({ type: 'message', id: `m${count}`, text: 'help', from, locale: 'en-US' });
    await other.send({ type: 'message', id: 'one more', text: 'help', from, locale: 'en-US' });
    deepEqual([one.said.length, other.said.length], [3, 1]);
    match(other.said[0] ?? '', /too fast|a lot at once/i);
  });

  it('keep within Teams’ limits together, whoever calls', async () => {
    const stores = [await store(), await store(), await store()];
    const limits = stores.map(({ shared }) => sharedLimits(shared, teamsLimits));
    const calls = Array.from({ length: 30 }, (_, count) => limits[count % 3]?.begin('reply', 'a:1'));
    const admitted = (await Promise.all(calls)).filter((one) => one && 'by' in one);
    equal(admitted.length, 7);
    equal('wait' in ((await limits[0]?.begin('outbox', 'a:1')) ?? {}), true);
    await limits[1]?.close(60_000, undefined);
    equal('wait' in ((await limits[2]?.begin('reply', 'a:2')) ?? {}), true);
    for (const one of stores) await one.close();
  });

  it('leave it to one to work, and to the other to answer, if they are told so', async () => {
    await fill();
    const [web, worker] = [await start({ role: 'web' }), await start({ role: 'worker' })];
    equal((await worker.send(press('1'))).status, 503);
    equal((await web.send(press('2'))).status, 200);
    await web.settle();
    const opened = await store();
    const attempts = async () => (await opened.notices({ states: ['waiting'] })).map((one) => one.attempts);
    const before = await attempts();
    await worker.settle();
    const after = await attempts();
    await opened.close();
    deepEqual([before, after], [[0], [1]]); // nobody takes it: the reviewer has no chat yet
  });
});
