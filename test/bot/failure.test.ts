import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { openLog } from '../../src/log.ts';
import { ChatError } from '../../src/services/ports.ts';
import { directoryWith } from '../support/bots/doubles.ts';
import { type LocalBot, openLocalBot } from '../support/processes/localBot.ts';

describe('a turn that fails', () => {
  let bot: LocalBot;
  const lines: string[] = [];

  before(async () => {
    const broken = () => Promise.reject(new Error('canary: the directory is on fire'));
    const log = openLog('info', { write: (line) => void lines.push(line) });
    bot = await openLocalBot({ directory: { ...directoryWith({}), rolesOf: broken }, log });
  });
  beforeEach(() => {
    bot.said.length = 0;
    lines.length = 0;
  });
  after(() => bot.close());

  const act = () => bot.send({ type: 'invoke', name: 'adaptiveCard/action', value: {}, locale: 'de-DE' });

  it('is answered with an apology and a number, in the person’s language, and with nothing of the error', async () => {
    const { status, body } = await act();
    equal(status, 200);
    match(body, /Entschuldigung.*nennen Sie dem Betrieb von GCC Desk diese Nummer: [\w-]{8}/);
    doesNotMatch(body, /canary/);
  });

  it('can be found in the log by that number, each by its own', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => act()));
    const numbers = answers.map(({ body }) => /Nummer: (\w{8})/.exec(body)?.[1]);
    const failed = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'a turn failed');
    equal(new Set(numbers).size, 3);
    deepEqual(
      failed.map(({ correlationId }) => correlationId.slice(0, 8).toUpperCase()).toSorted(),
      numbers.toSorted(),
    );
  });

  it('apologises in the chat for a message', async () => {
    equal((await bot.send({ type: 'message', text: 'help', locale: 'en-US' })).status, 200);
    match(bot.said.join(''), /Sorry, something went wrong.*give your operator this number/);
    doesNotMatch(bot.said.join(''), /canary/);
  });

  it('answers an action too when the chat took nothing, though no message', async () => {
    const refused = () => Promise.reject(new ChatError('refused', { status: 403 }));
    const other = await openLocalBot({ directory: { ...directoryWith({}), rolesOf: refused } });
    const action = { type: 'invoke', name: 'adaptiveCard/action', value: {}, locale: 'en-US' };
    match((await other.send(action)).body, /Sorry, something went wrong/);
    await other.send({ type: 'message', text: 'help', id: 'm' });
    deepEqual(other.said, []);
    await other.close();
  });

  it('is tried again when the same activity comes again', async () => {
    await bot.send({ type: 'message', text: 'help', id: 'again' });
    await bot.send({ type: 'message', text: 'help', id: 'again' });
    equal(bot.said.length, 2);
  });
});
