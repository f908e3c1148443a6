import { equal, match } from 'node:assert/strict';
import { type Change, Unsaved } from '../../src/services/ports.ts';
import { openStore } from '../../src/stores/index.ts';
import { directoryWith } from '../support/bots/doubles.ts';
import { actionsOf } from '../support/cards/cards.ts';
import { organization } from '../support/journeys/journey.ts';
import { type LocalBot, openLocalBot } from '../support/processes/localBot.ts';
import { type Folder, openFolder } from '../support/stores/stores.ts';

describe('the bot while its store refuses every change', () => {
  let folder: Folder;
  let bot: LocalBot;
  let form = '';
  let count = 0;

  const said = async (text: string, more: object = {}) => {
    await bot.send({ type: 'message', id: `m${++count}`, text, ...more });
    return bot.said.at(-1) ?? '';
  };

  before(async () => {
    folder = await openFolder();
    const store = await openStore({ kind: 'lowdb', directory: folder.path });
    let isRefusing = false;
    const commit = async (change: Change) => {
      if (isRefusing) throw new Unsaved(new Error('the disk is full'));
      return store.commit(change);
    };
    const directory = directoryWith({ 'tenant/abc': ['salesAgent'], 'tenant/new': ['salesAgent'] });
    bot = await openLocalBot({ store: { ...store, commit }, directory });
    form = await said('qualify');
    isRefusing = true;
  });
  after(async () => {
    await bot.close();
    await folder[Symbol.asyncDispose]();
  });

  it('still shows cases, lists and help', async () => {
    const ref = /GCC-\w{5}/.exec(form)?.[0] ?? 'no ref';
    for (const text of ['cases', 'help', ref, ref]) {
      const before = bot.said.length;
      match(await said(text), text === 'help' ? /AdaptiveCard/ : new RegExp(ref));
      equal(bot.said.length, before + 1); // and no apology after it
    }
  });

  it('still answers somebody it has never met, in their language', async () => {
    const from = { id: '29:new', aadObjectId: 'new', name: 'New' };
    match(await said('hilfe', { from, locale: 'de-DE' }), /AdaptiveCard.*Sie/);
  });

  it('shows a case in place of its card', async () => {
    match((await act('show-case')).body, /AdaptiveCard/);
  });

  it('says of a submit that it was not saved', async () => {
    match((await act('qualify-organization')).body, /Not saved: /);
  });

  const act = (verb: string) => {
    const [{ content }] = JSON.parse(form).attachments;
    const action = {
      type: 'Action.Execute',
      verb,
      data: { ...organization, ...actionsOf(content)[0]?.data },
    };
    return bot.send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: `i${++count}`,
      replyToId: 'm1',
      value: { action },
    });
  };
});
