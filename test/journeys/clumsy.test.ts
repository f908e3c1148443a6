import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { button } from '../support/bots/invokes.ts';
import { actionsOf, inputsOf } from '../support/cards/cards.ts';
import { decide, organization, submit } from '../support/journeys/journey.ts';
import { openStage, people } from '../support/processes/tryout.ts';

describe('answers that come late', () => {
  it('stay in their form when they differ from what is kept', async () => {
    await using stage = await openStage();
    await stage.say('agent', 'qualify');
    await stage.say('agent', 'qualify');
    const [, first, second] = stage.messages('agent').filter(({ card }) => card);
    const record = actionsOf(first?.card)[0]?.data;
    const send = (id = '', legalName = '') =>
      stage.tryout.simulator.teams.act(people.agent, id, 'qualify-organization', {
        ...organization,
        legalName,
        ...record,
      });
    await send(first?.id, 'First name');
    await send(second?.id, 'Second name');
    match(stage.last('agent'), /The case has changed in the meantime/);
    equal(inputsOf(stage.messages('agent').at(-1)?.card)['legalName'], 'Second name');
  });
});

describe('a card', () => {
  it('stays below what Teams takes, however much was typed', async () => {
    await using stage = await openStage();
    const long = 'x\n'.repeat(1000);
    await submit(stage, 'agent', { legalName: 'n'.repeat(200), street: 's'.repeat(200) });
    await stage.press('reviewer', 'Start review');
    for (let round = 0; round < 8; round += 1) {
      await decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', {
        reasons: 'OTHER',
        comment: long,
      });
      await stage.press('agent', 'Answer');
      await stage.press('agent', 'reply-to-question', { reply: long });
    }
    const sizes = stage.messages('reviewer').map(({ card }) => JSON.stringify(card ?? '').length);
    deepEqual(
      sizes.filter((size) => size > 40_000),
      [],
    );
  });
});

describe('what somebody types', () => {
  it('never breaks the store, though it be the name of something', async () => {
    await using stage = await openStage();
    for (const word of ['__proto__', 'constructor', 'toString'])
      for (const command of ['language', 'why', 'check', 'cases'])
        doesNotMatch(await stage.say('agent', `${command} ${word}`), /went wrong/);
    await stage.restart();
    match(await stage.say('agent', 'help'), /This is what I can do/);
  });

  it('is heard from clients that leave out what Teams would send', async () => {
    await using stage = await openStage();
    const { deliver, envelope } = stage.tryout.simulator.teams;
    const { localTimezone: _zone, locale: _locale, channelData: _channel, ...bare } = envelope(people.agent);
    const { tenantId: _tenant, conversationType: _type, ...conversation } = bare.conversation;
    const answer = await deliver({
      ...bare,
      conversation,
      type: 'message',
      text: 'next',
      channelId: 'emulator',
    });
    equal(answer.status, 200);
    match(stage.last('agent'), /The next step/);
    const from = { id: people.operator, name: 'Operator' };
    await deliver({
      ...bare,
      from,
      id: 'x2',
      type: 'message',
      text: 'operations',
      conversation: { id: 'c-operator' },
    });
    const chat = Object.values(stage.tryout.simulator.living.world.chats).find(
      (one) => one.personId === 'c-operator',
    );
    match(JSON.stringify(chat?.messages.at(-1)?.card), /Operations/);
  });

  it('is answered once to each of two people whose clients number alike', async () => {
    await using stage = await openStage();
    const { deliver, envelope } = stage.tryout.simulator.teams;
    for (const player of ['agent', 'reviewer'] as const)
      await deliver({ ...envelope(people[player]), id: '1', type: 'message', text: 'next' });
    match(stage.last('agent'), /The next step/);
    match(stage.last('reviewer'), /The next step/);
  });
});

describe('a card that is on its way', () => {
  it('is brought up to date when its case moves on meanwhile', async () => {
    await using stage = await openStage();
    const ref = (await submit(stage, 'agent')).match(/GCC-\w{5}/)?.[0] ?? '';
    const { teams } = stage.tryout.simulator;
    const { id, record } = button(stage, 'secondReviewer', 'start-review');
    await Promise.all([
      teams.say(people.reviewer, ref),
      teams.act(people.secondReviewer, id, 'start-review', record),
    ]);
    await stage.rest();
    for (const words of stage.all('reviewer').slice(-2)) match(words, /In review/);
  });
});
