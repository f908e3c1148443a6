import { deepEqual, equal } from 'node:assert/strict';
import { directoryWith, handClock } from '../support/bots/doubles.ts';
import type { Fault } from '../support/bots/faults.ts';
import { openStrictConnector, type StrictConnector } from '../support/bots/strictConnector.ts';
import { start } from '../support/http/post.ts';
import { type LocalBot, openLocalBot } from '../support/processes/localBot.ts';

describe('the greeting', () => {
  let teams: StrictConnector;
  let bot: LocalBot;

  beforeEach(async () => {
    teams = await openStrictConnector(handClock(start));
    bot = await openLocalBot({ directory: directoryWith({ 'tenant/abc': ['salesAgent'] }) });
  });
  afterEach(async () => {
    await bot.close();
    await teams.close();
  });

  /** Installs the app, and lets the first calls fail so. */
  const install = async (...faults: Fault[]) => {
    teams.misbehave(() => faults.shift());
    const recipient = { id: '28:bot' };
    const arrival = { serviceUrl: teams.url, recipient };
    await Promise.all([
      bot.send({ ...arrival, type: 'installationUpdate', action: 'add' }),
      bot.send({ ...arrival, type: 'conversationUpdate', membersAdded: [recipient] }),
    ]);
  };
  const greetings = () => teams.effects.map(({ summary }) => summary);

  it('comes once', async () => {
    await install();
    await install();
    deepEqual(greetings(), ['What GCC Desk can do']);
  });

  it('comes with the next event when Teams was down', async () => {
    await install({ status: 503 });
    deepEqual(greetings(), []);
    await install();
    await install();
    equal(greetings().length, 1);
  });

  it('comes a moment later when the chat was busy', async () => {
    await install({ status: 412 });
    equal(greetings().length, 1);
  });
});
