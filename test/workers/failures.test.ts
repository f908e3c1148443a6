import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import type { Fault } from '../support/bots/faults.ts';
import { met, openPost, type Post, waiting } from '../support/http/post.ts';

/** How Teams says that a person has blocked, muted or removed the app. */
const unwanted = JSON.stringify({
  errorCode: 209,
  message: JSON.stringify({ subCode: 'MessageWritesBlocked', details: 'canary', errorCode: null }, null, 1),
});

describe('a delivery that fails', () => {
  let post: Post;

  beforeEach(async () => {
    post = await openPost({ timeLimit: 2_000 });
    await post.store.commit({ people: [met('reviewer', post.teams.url)] });
  });
  afterEach(() => post[Symbol.asyncDispose]());

  /** Answers the first calls so, all others with yes, and delivers one notice; returns what was sent, and when. */
  const faced = async (...faults: (Fault | undefined)[]): Promise<string[]> => {
    let at = 0;
    post.teams.misbehave(() => faults[at++]);
    await post.store.commit({ notices: [waiting('n1', 'reviewer')] });
    await post.deliverAll();
    const [first] = post.teams.calls;
    return post.teams.calls.map((call) => `${call.summary} after ${(call.at - (first?.at ?? 0)) / 1000} s`);
  };

  // The longest backoff after the first attempt is two seconds: chance is 1 here.
  for (const [what, fault, expected] of [
    ['is told to wait some seconds', { status: 429, retryAfter: '7' }, 'n1 after 7 s'],
    ['is told to wait until a moment', { status: 429, retryAfter: { dateIn: 9 } }, 'n1 after 9 s'],
    [
      'is told to wait for an hour, of which five minutes count',
      { status: 429, retryAfter: '3600' },
      'n1 after 300 s',
    ],
    ['is told to wait, but not how long', { status: 429 }, 'n1 after 2 s'],
    ['is told to wait in words that make no sense', { status: 429, retryAfter: 'soon' }, 'n1 after 2 s'],
    ['is not taken for this bot', { status: 401, code: 'BotNotRegistered' }, 'n1 after 2 s'],
    ['meets another operation in the chat', { status: 412 }, 'n1 after 2 s'],
    ['meets a bad gateway', { status: 502 }, 'n1 (repeated) after 2 s'],
    ['meets an outage that says how long', { status: 503, retryAfter: '20' }, 'n1 (repeated) after 20 s'],
    ['meets a gateway that waited in vain', { status: 504, takesEffect: true }, 'n1 (repeated) after 2 s'],
    ['is answered that the request took too long', { status: 408 }, 'n1 (repeated) after 30 s'],
    ['is not answered', { ends: 'hang', takesEffect: true }, 'n1 (repeated) after 30 s'],
    ['is cut off', { ends: 'cut' }, 'n1 (repeated) after 30 s'],
    [
      'is told to wait in an answer that breaks off',
      { status: 429, retryAfter: '7', ends: 'cutBody' },
      'n1 after 7 s',
    ],
    [
      'meets an outage whose answer breaks off',
      { status: 503, retryAfter: '20', ends: 'cutBody' },
      'n1 (repeated) after 20 s',
    ],
  ] as const)
    it(`is tried again when it ${what}`, async () => {
      deepEqual(await faced(fault), ['n1 after 0 s', expected]);
      deepEqual(await post.states(), ['n1 sent']);
    });

  for (const [what, fault, reason] of [
    ['wrong', { status: 400, code: 'BadSyntax' }, 'refused 400 BadSyntax'],
    ['too big', { status: 413, code: 'MessageSizeTooBig' }, 'tooBig 413 MessageSizeTooBig'],
    ['the cause of an internal error', { status: 500, code: 'ServiceError' }, 'fault 500 ServiceError'],
    ['not for this host', { status: 403, code: 'InvalidBotApiHost' }, 'wrongHost 403 InvalidBotApiHost'],
    ['unwanted', { status: 403, body: unwanted }, 'unreachable 403 MessageWritesBlocked'],
    [
      'unwanted, plainly',
      { status: 403, body: '{"subCode":"MessageWritesBlocked"}' },
      'unreachable 403 MessageWritesBlocked',
    ],
    ['forbidden, in words alone', { status: 403, body: '{"message":"No."}' }, 'unreachable 403'],
    ['to be sent elsewhere', { status: 307, location: 'http://127.0.0.1:1/' }, 'refused 307'],
    ['unknown', { status: 418, code: 'Tea <b>pot</b>' }, 'refused 418 Teabpotb'],
  ] as const)
    it(`is given up at once, with its reason, when Teams says it is ${what}`, async () => {
      deepEqual(await faced(fault), ['n1 after 0 s']);
      deepEqual(await post.states(), [`n1 dead ${reason}`]);
    });

  it('takes nobody for lost when it is the bot that has the wrong address', async () => {
    await faced({ status: 403, code: 'InvalidBotApiHost' });
    equal((await post.store.person('tenant/reviewer'))?.reachable, true);
  });

  it('is repeated at most twice without an answer, and then given up', async () => {
    const cut: Fault = { ends: 'cut', takesEffect: true };
    const sent = await faced(cut, cut, cut);
    deepEqual(
      sent.map((one) => one.replace(/ after.*/, '')),
      ['n1', 'n1 (repeated)', 'n1 (repeated)'],
    );
    deepEqual(await post.states(), ['n1 dead unanswered UND_ERR_SOCKET']);
  });

  it('is tried twelve times, later and later, while Teams is down', async () => {
    await faced(...Array.from({ length: 20 }, () => ({ status: 503, code: 'ServiceError' })));
    const moments = post.teams.calls.map(({ at }) => at / 1000);
    const pauses = moments.slice(1).map((at, before) => at - (moments[before] ?? 0));
    deepEqual(pauses, [2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
    deepEqual(await post.states(), ['n1 dead outage 503 ServiceError']);
  });

  it('is tried again with another token when Teams refuses the one that it had', async () => {
    let count = 0;
    await using post = await openPost({
      acquire: async () => ({ value: `token ${++count}`, lasts: 60 * 60_000 }),
      misbehave: ({ token }) => (token === 'token 1' ? { status: 401 } : undefined),
    });
    await post.store.commit({
      people: [met('reviewer', post.teams.url)],
      notices: [waiting('n1', 'reviewer')],
    });
    await post.deliverAll();
    deepEqual(
      post.teams.calls.map(({ token }) => token),
      ['token 1', 'token 2'],
    );
    deepEqual(await post.states(), ['n1 sent']);
  });

  it('may be an update: that is tried again and never called a repetition', async () => {
    const place = { chat: met('reviewer', post.teams.url).chat, activityId: 'm7' };
    let count = 0;
    post.teams.misbehave(() => (++count <= 5 ? { ends: 'cut' } : undefined));
    await post.store.commit({ notices: [waiting('n1', 'reviewer', { news: 'renewed', place })] });
    await post.deliverAll();
    deepEqual(
      post.teams.calls.map(({ method, summary }) => `${method} ${summary}`),
      Array(6).fill('PUT n1'),
    );
  });

  it('was never sent when nobody listens, and is no repetition later', async () => {
    await post.teams.close();
    await post.store.commit({ notices: [waiting('n1', 'reviewer')] });
    await post.rest();
    deepEqual(await post.states(), ['n1 waiting unsent ECONNREFUSED']);
    await post.teams.listen();
    await post.deliverAll();
    deepEqual(
      post.teams.effects.map(({ summary }) => summary),
      ['n1'],
    );
  });

  for (const [how, fault] of [
    ['garbage', { body: '<html>' }],
    ['far too long', { body: `{"id":"${'x'.repeat(200_000)}"}` }],
    ['without an id', { body: '{}' }],
    ['broken off', { ends: 'cutBody', takesEffect: true }],
  ] as const)
    it(`did not fail when the answer is yes but ${how}: the card is there, nobody knows where`, async () => {
      deepEqual(await faced(fault), ['n1 after 0 s']);
      deepEqual(await post.states(), ['n1 sent']);
      equal((await post.store.notices({}))[0]?.place, undefined);
    });

  it('is marked as repeated when a crash left open what came of it', async () => {
    await post.store.commit({ notices: [waiting('n1', 'reviewer')] });
    await post.store.claim(1, post.clock.now(), post.clock.now());
    await post.rest();
    deepEqual(
      post.teams.calls.map(({ summary }) => summary),
      ['n1 (repeated)'],
    );
  });

  it('is counted, and raises an alarm when Teams does not know the bot', async () => {
    await faced({ status: 401, code: 'BotNotRegistered' });
    const { values } = await post.metrics.chatFailures.get();
    deepEqual(
      values.map(({ value, labels }) => [value, labels]),
      [[1, { kind: 'refused', status: '401' }]],
    );
    match(post.logged.join(''), /Teams refuses the bot’s own credentials/);
    doesNotMatch(post.logged.join(''), /canary/);
  });
});
