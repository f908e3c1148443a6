import { deepEqual, equal, rejects } from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { limiter } from '../../src/bot/limiter.ts';
import { answeringChat, pacedChat } from '../../src/bot/pacedChat.ts';
import { noLimits, teamsLimits } from '../../src/bot/teamsLimits.ts';
import { type Chat, ChatError } from '../../src/services/ports.ts';
import { handClock } from '../support/bots/doubles.ts';
import { start } from '../support/http/post.ts';

const message = { summary: 'x', card: {} };
const chatOf = (conversationId: string) => ({
  serviceUrl: 'http://127.0.0.1:1',
  conversationId,
  botId: '28:bot',
});
const throttled = (retryAfter?: number) =>
  new ChatError('refused', { status: 429, code: 'Throttled', retryAfter });

describe('the limits of Teams', () => {
  const open = (limits = teamsLimits) => {
    const clock = handClock(start);
    const sent: string[] = [];
    let refusal: ChatError | undefined;
    const call = async (to: string) => {
      sent.push(to);
      if (refusal) throw refusal;
    };
    const teams: Chat = {
      send: ({ conversationId }) => call(conversationId).then(() => 'm'),
      update: ({ conversationId }) => call(conversationId),
      open: (person) => call(person).then(() => chatOf(`a:${person}`)),
    };
    const kept = limiter(limits, clock);
    const refuse = (next?: ChatError) => {
      refusal = next;
    };
    const replies = answeringChat(teams, kept, () => setImmediate());
    return { clock, sent, refuse, kept, replies, outbox: pacedChat(teams, kept) };
  };
  const heldBack = (wait: number) => ({ kind: 'held', retryAfter: wait });

  it('leave each conversation a place for an answer when the outbox has used up its own', async () => {
    const { replies, outbox } = open();
    for (let count = 0; count < 6; count += 1) await outbox.send(chatOf('a:1'), message);
    await rejects(outbox.send(chatOf('a:1'), message), heldBack(1_001));
    equal(outbox.wait(chatOf('a:2')), 0);
    equal(await replies.send(chatOf('a:1'), message), 'm');
  });

  it('let an answer wait a little for its place, but not for ever', async () => {
    const { clock, replies, sent } = open();
    for (let count = 0; count < 7; count += 1) await replies.send(chatOf('a:1'), message);
    const eighth = replies.send(chatOf('a:1'), message);
    await replies.send(chatOf('a:2'), message);
    deepEqual(sent.slice(7), ['a:2']);
    clock.add(1_001);
    await eighth;
    deepEqual(sent.slice(7), ['a:2', 'a:1']);
    await rejects(replies.send(chatOf('a:1'), message), heldBack(1_000));
  });

  it('let an answer pass the outbox when it has used up all that the tenant may', async () => {
    const { outbox, replies } = open();
    for (let count = 0; outbox.room() > 0; count += 1) await outbox.send(chatOf(`a:${count}`), message);
    equal(outbox.wait(chatOf('a:new')), 1_001);
    equal(await replies.send(chatOf('a:0'), message), 'm');
  });

  it('count updates and the opening of chats too', async () => {
    const { outbox } = open();
    for (let count = 0; count < 5; count += 1) await outbox.update(chatOf('a:p'), 'm1', message);
    await outbox.open('p');
    equal(outbox.wait(chatOf('a:p')), 1_001);
    equal(outbox.room(), 43);
  });

  it('close a conversation that was told to wait, for replies as well, and no other', async () => {
    const { clock, outbox, replies, refuse } = open();
    refuse(throttled(7_000));
    await rejects(outbox.send(chatOf('a:1'), message), throttled(7_000));
    refuse();
    equal(outbox.wait(chatOf('a:1')), 7_000);
    equal(outbox.wait(chatOf('a:2')), 0);
    clock.add(6_999);
    await rejects(outbox.send(chatOf('a:1'), message), heldBack(1));
    clock.add(1);
    equal(await replies.send(chatOf('a:1'), message), 'm');
  });

  it('close the whole tenant when three conversations are told to wait at once, or the opening of one is', async () => {
    const { clock, outbox, refuse } = open();
    refuse(throttled(5_000));
    for (const one of ['a:1', 'a:2', 'a:3']) {
      equal(outbox.wait(), 0);
      await rejects(outbox.send(chatOf(one), message));
    }
    deepEqual([outbox.wait(chatOf('a:9')), outbox.room()], [5_000, 0]);
    clock.add(5_000);
    await rejects(outbox.open('p'));
    equal(outbox.wait(), 5_000);
  });

  it('are not held for hours by a clock that was set back', async () => {
    const { clock, outbox, refuse } = open();
    refuse(throttled(1_000));
    await rejects(outbox.open('p'));
    clock.add(-3_600_000);
    equal(outbox.wait(), 300_000);
    clock.add(300_000);
    equal(outbox.wait(), 0);
  });

  it('forget conversations that have been silent for an hour', async () => {
    const { clock, outbox, kept } = open();
    for (let count = 0; count < 100; count += 1) {
      await outbox.send(chatOf(`a:${count}`), message);
      clock.add(60_000);
    }
    equal(kept.size(), 61);
  });

  it('do not exist on this machine', async () => {
    const { outbox, replies, kept } = open(noLimits);
    for (let count = 0; count < 500; count += 1) await outbox.send(chatOf('a:1'), message);
    equal(await replies.send(chatOf('a:1'), message), 'm');
    equal(outbox.room(), Number.POSITIVE_INFINITY);
    equal(kept.size(), 1);
  });
});
