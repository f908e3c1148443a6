import { deepEqual, doesNotMatch, match } from 'node:assert/strict';
import { advance, type Case } from '../../src/domain/case.ts';
import type { Role } from '../../src/domain/person.ts';
import type { Store } from '../../src/services/ports.ts';
import { openStore } from '../../src/stores/index.ts';
import { directoryWith } from '../support/bots/doubles.ts';
import { actionsOf, wordsOf } from '../support/cards/cards.ts';
import { type LocalBot, openLocalBot } from '../support/processes/localBot.ts';
import { draft, type Folder, openFolder } from '../support/stores/stores.ts';

const agent = { id: 'tenant/agent', name: 'Sales agent', roles: [] };
const minute = (number: number): string => new Date(Date.UTC(2026, 0, 5) + number * 60_000).toISOString();

/** Submitted applications; the one with the highest number was changed last. */
const submitted = (count: number): Case[] =>
  Array.from({ length: count }, (_, number) =>
    advance(draft(`c${number}`), { type: 'submitted' }, agent, minute(number)),
  );

describe('a list', () => {
  let folder: Folder;
  let store: Store;
  let bot: LocalBot;
  let count = 0;

  async function open(roles: readonly Role[], cases: readonly Case[]): Promise<void> {
    await store.commit({ put: [...cases] });
    bot = await openLocalBot({ store, directory: directoryWith({ 'tenant/abc': [...roles] }) });
  }

  beforeEach(async () => {
    folder = await openFolder();
    store = await openStore({ kind: 'lowdb', directory: folder.path });
  });
  afterEach(async () => {
    await bot.close();
    await folder[Symbol.asyncDispose]();
  });

  /** The card that a command is answered with. */
  async function said(text: string): Promise<object> {
    await bot.send({ type: 'message', id: `m${++count}`, text });
    return JSON.parse(bot.said.at(-1) ?? '').attachments[0].content;
  }

  /** The card that stands there after the button that shows more of a list was pressed. */
  async function more(card: object): Promise<object> {
    const action = actionsOf(card).find(({ verb }) => verb === 'list-cases');
    const value = { action: { type: 'Action.Execute', verb: 'list-cases', data: action?.data } };
    const { body } = await bot.send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: `i${++count}`,
      value,
    });
    return JSON.parse(body).value;
  }

  const refsOn = (card: object): string[] => [
    ...new Set(wordsOf(card).match(/GCC-c\d+/g)), // each is also in the name of its button
  ];
  const numbered = (from: number, to: number): string[] =>
    Array.from({ length: from - to + 1 }, (_, index) => `GCC-c${from - index}`);

  for (const command of ['cases', 'cases gcc'])
    it(`shows eight cases a page, with how many there are: “${command}”`, async () => {
      await open(['reviewer'], submitted(12));
      const first = await said(command);
      match(wordsOf(first), /\b1 to 8 of 12\b/);
      deepEqual(refsOn(first), numbered(11, 4));
      const second = await more(first);
      match(wordsOf(second), /\b9 to 12 of 12\b/);
      deepEqual(refsOn(second), numbered(3, 0));
      deepEqual(
        actionsOf(second).filter(({ verb }) => verb === 'list-cases'),
        [],
      );
    });

  it('says nothing of pages when there is one', async () => {
    await open(['reviewer'], submitted(8));
    const card = await said('cases');
    deepEqual(refsOn(card), numbered(7, 0));
    doesNotMatch(wordsOf(card), /\b1 to 8\b/);
  });

  it('shows who waits longest first in a reviewer’s queue, page by page', async () => {
    await open(['reviewer'], submitted(12));
    const first = await said('review');
    match(wordsOf(first), /\b1 to 8 of 12\b/);
    deepEqual(refsOn(first), numbered(7, 0).reverse());
    deepEqual(refsOn(await more(first)), numbered(11, 8).reverse());
  });

  it('says that there are more than a thousand, in both languages', async () => {
    await open(['reviewer'], submitted(1_001));
    match(wordsOf(await said('cases')), /\b1 to 8 of more than 1,000\b/);
    await bot.send({ type: 'message', id: 'sprache', text: 'sprache de' });
    match(wordsOf(await said('vorgänge')), /\b1 bis 8 von mehr als 1\.000\b/);
  });
});
