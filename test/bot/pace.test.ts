import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { pacer } from '../../src/bot/pacer.ts';
import { humanPaces, paceOf } from '../../src/bot/paces.ts';
import { type LocalBot, openLocalBot } from '../support/processes/localBot.ts';
import { action, openProduction } from '../support/processes/production.ts';

const few = { requests: 3, seconds: 60 };
const many = { requests: 1_000, seconds: 60 };

describe('somebody who is too fast', () => {
  let bot: LocalBot;
  let count = 0;
  beforeEach(async () => {
    bot = await openLocalBot({ paces: { person: few, tenant: many, address: many } });
  });
  afterEach(() => bot.close());

  const say = (more: object = {}) =>
    bot.send({ type: 'message', id: `m${++count}`, text: 'help', locale: 'en-US', ...more });
  const act = (name = 'adaptiveCard/action') =>
    bot.send({ type: 'invoke', id: `i${++count}`, name, value: {}, locale: 'de-DE' });

  it('is told so once for messages, in their language; nothing else is done', async () => {
    for (let at = 0; at < 10; at += 1) equal((await say({ locale: 'de-DE' })).status, 200);
    equal(bot.said.length, 4);
    match(bot.said[3] ?? '', /sehr viel auf einmal/);
  });

  it('is told so in answer to every action, and to nothing else', async () => {
    for (let at = 0; at < 3; at += 1) await act();
    for (let at = 0; at < 5; at += 1) match((await act()).body, /sehr viel auf einmal/);
    equal((await act('task/fetch')).body, '{}');
    equal(bot.said.length, 0);
  });

  it('gets the same answer when the same activity comes again, and it does not count', async () => {
    await say({ id: 'first' });
    for (let at = 0; at < 10; at += 1) await say({ id: 'first' });
    await say();
    await say();
    equal(bot.said.length, 3);
    await say();
    match(bot.said[3] ?? '', /a lot at once/);
  });

  it('is greeted nevertheless, because installations are not counted', async () => {
    for (let at = 0; at < 4; at += 1) await say();
    await bot.send({ type: 'installationUpdate', action: 'add' });
    equal(bot.said.length, 5);
    await bot.send({ type: 'conversationUpdate', membersAdded: [] });
    await say({ from: { id: '29:y', aadObjectId: 'other' } });
    equal(bot.said.length, 6);
  });

  it('does not slow others down', async () => {
    for (let at = 0; at < 10; at += 1) await say();
    equal(bot.said.length, 4);
    await say({ from: { id: '29:y', aadObjectId: 'other' } });
    equal(bot.said.length, 5);
  });
});

describe('the pace', () => {
  it('of a person leaves room for a hurry', async () => {
    const { ofPerson } = paceOf(humanPaces);
    for (let at = 0; at < 30; at += 1) equal(await ofPerson('a', 'tenant'), 'fine');
    equal(await ofPerson('a', 'tenant'), 'first');
    equal(await ofPerson('a', 'tenant'), 'over');
    equal(await ofPerson('b', 'tenant'), 'fine');
  });

  it('of a tenant holds for all of its people together', async () => {
    const { ofPerson } = paceOf({ person: many, tenant: few, address: many });
    for (const person of ['a', 'b', 'c']) equal(await ofPerson(person, 'tenant'), 'fine');
    for (const person of ['d', 'e']) {
      equal(await ofPerson(person, 'tenant'), 'first');
      equal(await ofPerson(person, 'tenant'), 'over');
    }
    equal(await ofPerson('e', 'another tenant'), 'fine');
  });

  it('of people is counted by several processes together, of each by themselves, so that nobody waits for others', async () => {
    const asked: string[] = [];
    const count = async (key: string) => asked.push(key);
    const { ofPerson } = paceOf({ person: many, tenant: many, address: many }, { count });
    for (const person of ['a', 'b']) equal(await ofPerson(person, 'tenant'), 'fine');
    equal(asked.length, 2);
    equal(new Set(asked).size, 2);
  });

  it('of a tenant is not used up by one person who is too fast', async () => {
    const { ofPerson } = paceOf({ person: few, tenant: { requests: 4, seconds: 60 }, address: many });
    for (let at = 0; at < 10; at += 1) await ofPerson('a', 'tenant');
    equal(await ofPerson('b', 'tenant'), 'fine');
    equal(await ofPerson('b', 'tenant'), 'first');
  });

  it('needs no more memory for any number of senders than it has boxes', async () => {
    const verdict = pacer({ requests: 1_000_000, seconds: 60 });
    const before = process.memoryUsage().heapUsed;
    for (let at = 0; at < 150_000; at += 1) await verdict(`sender ${at}`);
    const grown = process.memoryUsage().heapUsed - before;
    ok(grown < 80_000_000, `${grown} bytes`);
  }).timeout(60_000);

  it('of an address that keeps being refused turns 401 into 429 that says when to come again, and leaves good tokens alone', async () => {
    const bot = await openProduction({ paces: { person: many, tenant: many, address: few } });
    const answers = [];
    for (let at = 0; at < 6; at += 1) answers.push(await bot.post(action, 'Bearer x.y.z'));
    deepEqual(
      answers.map(({ status, headers }) => headers['retry-after'] ?? status),
      [401, 401, 401, '10', '10', '10'],
    );
    equal(answers.at(-1)?.status, 429);
    equal((await bot.post()).status, 200);
    await bot.close();
  });
});
