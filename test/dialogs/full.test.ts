import { deepEqual, doesNotMatch, match } from 'node:assert/strict';
import { openCustomerQualification } from '../../src/domain/application/open.ts';
import { advance, type Case, isLegal } from '../../src/domain/case.ts';
import { openOrder } from '../../src/domain/order/open.ts';
import type { Actor } from '../../src/domain/person.ts';
import { openTakeover } from '../../src/domain/takeover/open.ts';
import { openStore } from '../../src/stores/index.ts';
import { body } from '../domain/application/customerBuilders.ts';
import { monday } from '../domain/builders.ts';
import { directoryWith } from '../support/bots/doubles.ts';
import { actionsOf, wordsOf } from '../support/cards/cards.ts';
import { openLocalBot } from '../support/processes/localBot.ts';
import { openFolder } from '../support/stores/stores.ts';

const agent: Actor = { id: 'tenant/abc', name: 'Sales agent', roles: ['salesAgent'] };

/** A draft whose first question was answered so often that its history has this many entries. */
const answeredUntil = (entries: number): Case => {
  let one: Case = openCustomerQualification('full', 'GCC-7K2QM', agent, monday);
  while (one.history.length < entries)
    one = advance(one, { type: 'answered', step: 'body', answers: body }, agent, monday);
  return one;
};

describe('somebody with 100 drafts', () => {
  it('is told to finish some before they begin another, and begins one as soon as they have', async () => {
    await using folder = await openFolder();
    const store = await openStore({ kind: 'lowdb', directory: folder.path });
    const drafts = Array.from({ length: 100 }, (_, n) => ({
      ...openCustomerQualification(`d${n}`, `GCC-D${n}`, agent, monday),
      revision: 2,
    }));
    await store.commit({ put: drafts });
    const bot = await openLocalBot({ store, directory: directoryWith({ [agent.id]: agent.roles }) });
    const begin = async () => {
      const value = { action: { type: 'Action.Execute', verb: 'new-customer', data: {} } };
      return (await bot.send({ type: 'invoke', name: 'adaptiveCard/action', id: crypto.randomUUID(), value }))
        .body;
    };
    match(await begin(), /You have 100 drafts like this that are not finished/);
    const [first] = drafts;
    if (first) await store.commit({ put: [{ ...first, revision: 1 }] });
    match(await begin(), /customer-body/, 'they go on with one that nothing was answered in');
    if (first) await store.commit({ put: [{ ...first, status: 'withdrawn' }] });
    match(await begin(), /customer-body/);
    await bot.close();
  });
});

describe('a case with 500 entries in its history', () => {
  it('takes no more answers, and everything else as before', () => {
    const names = ['answered', 'kept', 'submitted', 'withdrawn'] as const;
    const legal = (one: Case) => names.filter((name) => isLegal(one, name));
    deepEqual(legal(answeredUntil(499)), names);
    deepEqual(legal(answeredUntil(500)), ['submitted', 'withdrawn']);
  });

  it('does not go back to its questions once it was submitted', () => {
    const submitted = (entries: number) =>
      advance(answeredUntil(entries - 1), { type: 'submitted' }, agent, monday);
    deepEqual(
      [499, 500].map((entries) => isLegal(submitted(entries), 'edited')),
      [true, false],
    );
  });

  it('is given no other customer, seller or line, where it is an order', () => {
    const order = openOrder('order', 'GCC-7RDER', agent, monday);
    const full = { ...order, history: answeredUntil(500).history };
    const names = ['customerChosen', 'sellerChosen', 'cartChanged', 'submitted', 'withdrawn'] as const;
    const legal = (one: Case) => names.filter((name) => isLegal(one, name));
    deepEqual(legal(order), names);
    deepEqual(legal(full), ['submitted', 'withdrawn']);
  });

  it('says nothing of that where nobody answers it any more', async () => {
    await using folder = await openFolder();
    const store = await openStore({ kind: 'lowdb', directory: folder.path });
    const one = advance(answeredUntil(500), { type: 'submitted' }, agent, monday);
    await store.commit({ put: [one] });
    const bot = await openLocalBot({ store, directory: directoryWith({ [agent.id]: agent.roles }) });
    const data = { caseId: one.id, revision: 500 };
    const value = { action: { type: 'Action.Execute', verb: 'submit-application', data } };
    const { body } = await bot.send({ type: 'invoke', name: 'adaptiveCard/action', id: 'late', value });
    match(body, /Submitted/);
    doesNotMatch(body, /takes no more answers/);
    await bot.close();
  });

  it('says so to its owner in the place of the next question, and can be withdrawn there', async () => {
    await using folder = await openFolder();
    const store = await openStore({ kind: 'lowdb', directory: folder.path });
    await store.commit({ put: [answeredUntil(500)] });
    const bot = await openLocalBot({ store, directory: directoryWith({ [agent.id]: agent.roles }) });
    await bot.send({ type: 'message', id: 'm1', text: 'GCC-7K2QM' });
    const card = JSON.parse(bot.said.at(-1) ?? '').attachments[0].content;
    match(
      wordsOf(card),
      /has 500 entries in its history and takes no more answers.*withdraw it and begin anew/,
    );
    doesNotMatch(wordsOf(card), /Step 2/);
    deepEqual(
      actionsOf(card).flatMap(({ title }) => (title === 'Withdraw' ? [title] : [])),
      ['Withdraw'],
    );
    await bot.close();
  });

  it('is discarded there, where it is a take-over, and nobody is said to have declined it', async () => {
    await using folder = await openFolder();
    const store = await openStore({ kind: 'lowdb', directory: folder.path });
    const { history } = answeredUntil(500);
    await store.commit({ put: [{ ...openTakeover('full', 'GCC-7K2QM', agent, monday), history }] });
    const bot = await openLocalBot({ store, directory: directoryWith({ [agent.id]: agent.roles }) });
    await bot.send({ type: 'message', id: 'm1', text: 'GCC-7K2QM' });
    const words = wordsOf(JSON.parse(bot.said.at(-1) ?? '').attachments[0].content);
    match(words, /takes no more answers.*Discard the draft/s);
    doesNotMatch(words, /End the take-over/);
    await bot.close();
  });
});
