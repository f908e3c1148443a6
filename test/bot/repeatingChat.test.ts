import { deepEqual, equal, rejects } from 'node:assert/strict';
import { repeatingChat } from '../../src/bot/repeatingChat.ts';
import { ChatError } from '../../src/services/ports.ts';

const to = { serviceUrl: '', conversationId: 'a:1', botId: '28:bot' };
const message = { summary: 'x', text: 'x' };

describe('an answer that Teams does not take', () => {
  /** Chats that fail so at first, each call lasting a while, on a clock that only waiting moves. */
  const failing = (error: Error, times: number, lasting = 0) => {
    let now = 0;
    const calls: number[] = [];
    const call = async () => {
      calls.push(now);
      now += lasting;
      if (calls.length <= times) throw error;
    };
    const chat = { send: () => call().then(() => 'm1'), update: call, open: () => call().then(() => to) };
    const time = {
      now: () => now,
      pause: async (milliseconds: number) => {
        now += milliseconds;
      },
    };
    return { calls, ...repeatingChat(chat, time) };
  };
  const refused = (status: number, retryAfter?: number) => new ChatError('refused', { status, retryAfter });

  for (const [what, error, at] of [
    ['meets another operation in the chat', refused(412), 500],
    ['is told to wait', refused(429), 500],
    ['is told how long to wait', refused(429, 2_000), 2_000],
    ['finds no connection', new ChatError('unsent', { code: 'ECONNREFUSED' }), 500],
  ] as const)
    it(`is sent again when it ${what}`, async () => {
      const { send, calls } = failing(error, 1);
      equal(await send(to, message), 'm1');
      deepEqual(calls, [0, at]);
    });

  it('is sent again for five seconds, and no call more', async () => {
    const { send, calls } = failing(refused(412), 100);
    await rejects(send(to, message), { status: 412 });
    deepEqual([calls.length, calls.at(-1)], [11, 5_000]);
    const slow = failing(refused(412), 100, 5_000);
    await rejects(slow.send(to, message), { status: 412 });
    equal(slow.calls.length, 1);
  });

  it('is not sent again when it has to wait for longer than that', async () => {
    const { send, calls } = failing(refused(429, 6_000), 1);
    await rejects(send(to, message), { status: 429 });
    equal(calls.length, 1);
  });

  for (const error of [refused(403), refused(503), new ChatError('unanswered'), new Error('a bug')])
    it(`is not sent again when that is in vain, or it may have arrived: ${error.message}`, async () => {
      const { send, calls } = failing(error, 1);
      await rejects(send(to, message), error);
      equal(calls.length, 1);
    });

  it('may also be an update, or the opening of a chat', async () => {
    const { update, open, calls } = failing(refused(412), 1);
    await update(to, 'm1', message);
    deepEqual(await open('tenant/p'), to);
    equal(calls.length, 3);
  });
});
