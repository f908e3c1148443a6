import { deepEqual, equal } from 'node:assert/strict';
import type { Store } from '../../src/services/ports.ts';
import { openStore } from '../../src/stores/index.ts';
import { met, waiting } from '../support/http/post.ts';
import { type LocalBot, openLocalBot } from '../support/processes/localBot.ts';
import { type Folder, openFolder } from '../support/stores/stores.ts';

describe('somebody who removes the app', () => {
  const reason = 'unreachable 403 ConversationBlockedByUser';
  let folder: Folder;
  let store: Store;
  let bot: LocalBot;

  beforeEach(async () => {
    folder = await openFolder();
    store = await openStore({ kind: 'lowdb', directory: folder.path });
    bot = await openLocalBot({ store });
    await store.commit({
      people: [{ ...met('abc', 'http://127.0.0.1:1'), reachable: false }],
      notices: [waiting('n1', 'abc', { state: 'dead', attempts: 1, reason })],
    });
  });
  afterEach(async () => {
    await bot.close();
    await folder[Symbol.asyncDispose]();
  });

  const remove = () => bot.send({ type: 'installationUpdate', action: 'remove', locale: 'de-DE' });

  it('is not tried again because of that, and keeps what they missed', async () => {
    await remove();
    await bot.settle();
    deepEqual(
      (await store.notices({})).map((one) => [one.state, one.reason]),
      [['dead', reason]],
    );
  });

  it('cannot be reached, and would be greeted again', async () => {
    await remove();
    const person = await store.person('tenant/abc');
    deepEqual([person?.reachable, person?.greeted, bot.said], [false, false, []]);
  });

  it('is sent what they missed when they write again', async () => {
    await remove();
    await bot.send({ type: 'message', text: 'help' });
    equal((await store.person('tenant/abc'))?.reachable, true);
    equal((await store.notices({ states: ['dead'] })).length, 0);
  });
});
