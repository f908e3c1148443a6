import { deepEqual, equal } from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { openPartnerQualification } from '../../src/domain/application/open.ts';
import { Unsaved } from '../../src/services/ports.ts';
import { met, openPost, type Post, start, waiting } from '../support/http/post.ts';

const actor = { id: 'tenant/agent', name: 'Sales agent', roles: [] };

describe('the outbox worker', () => {
  let post: Post;

  beforeEach(async () => {
    post = await openPost();
    const reviewers = ['reviewer', 'other'].map((name) => met(name, post.teams.url));
    await post.store.commit({
      put: [openPartnerQualification('c1', 'GCC-00001', actor, start)],
      people: reviewers,
    });
  });
  afterEach(() => post[Symbol.asyncDispose]());

  const calls = () =>
    post.teams.calls.map(({ method, to, activityId, summary }) =>
      [method, to, activityId, summary].filter(Boolean).join(' '),
    );
  const renewed = (id: string, activityId: string) => {
    const { chat } = met('reviewer', post.teams.url);
    return waiting(id, 'reviewer', { news: 'renewed', place: { chat, activityId } });
  };

  it('sends in the order in which things happened, and notes under which activity', async () => {
    await post.store.commit({ notices: [waiting('n1', 'reviewer'), waiting('n2', 'reviewer')] });
    await post.rest();
    deepEqual(calls(), ['POST a:reviewer n1', 'POST a:reviewer n2']);
    deepEqual(
      (await post.store.notices({ states: ['sent'] })).map(({ place }) => place?.activityId),
      ['m1', 'm2'],
    );
  });

  it('notes what was sent as soon as the store can, and does not send it again', async () => {
    const { settle } = post.store;
    let failures = 1;
    post.store.settle = (notice, outcome) =>
      failures-- > 0 ? Promise.reject(new Unsaved('the database is away')) : settle(notice, outcome);
    await post.store.commit({ notices: [waiting('n1', 'reviewer')] });
    await post.rest();
    deepEqual(calls(), ['POST a:reviewer n1']);
    deepEqual(await post.states(), ['n1 sent']);
  });

  it('updates the card that a renewal names', async () => {
    await post.store.commit({ notices: [renewed('n1', 'm7')] });
    await post.rest();
    deepEqual(calls(), ['PUT a:reviewer m7 n1']);
    deepEqual(await post.states(), ['n1 sent']);
  });

  it('sends one new card when all of a case are gone, and forgets the others', async () => {
    post.teams.misbehave(({ method }) =>
      method === 'PUT' ? { status: 404, code: 'ActivityNotFoundInConversation' } : undefined,
    );
    await post.store.commit({ notices: [renewed('n1', 'm7'), renewed('n2', 'm8')] });
    await post.rest();
    deepEqual(calls(), ['PUT a:reviewer m7 n1', 'PUT a:reviewer m8 n2', 'POST a:reviewer n2']);
    deepEqual(await post.states(), ['n1 dropped', 'n2 sent']);
    equal((await post.store.notices({ states: ['sent'] }))[0]?.place?.activityId, 'm1');
  });

  it('opens a chat with somebody who never wrote', async () => {
    await post.store.commit({ notices: [waiting('n1', 'stranger')] });
    await post.rest();
    deepEqual(calls(), ['POST stranger open', 'POST a:stranger n1']);
    equal((await post.store.person('tenant/stranger'))?.chat?.conversationId, 'a:stranger');
  });

  it('opens a chat anew, once, when it is gone', async () => {
    const gone = { status: 404, code: 'ConversationNotFound' };
    let isGone = true;
    post.teams.misbehave(({ summary }) => {
      if (summary === 'open') isGone = false;
      return isGone ? gone : undefined;
    });
    await post.store.commit({ notices: [waiting('n1', 'reviewer')] });
    await post.rest();
    deepEqual(calls(), ['POST a:reviewer n1', 'POST reviewer open', 'POST a:reviewer n1']);
    deepEqual(await post.states(), ['n1 sent']);

    post.teams.misbehave(({ summary }) => (summary === 'open' ? undefined : gone));
    await post.store.commit({ notices: [waiting('n2', 'other')] });
    await post.rest();
    deepEqual(calls().slice(3), ['POST a:other n2', 'POST other open', 'POST a:other n2']);
    equal((await post.store.person('tenant/other'))?.reachable, false);
  });

  it('brings a card up to date when the case moved on while it was being sent', async () => {
    await post.store.commit({ notices: [waiting('n1', 'reviewer')] });
    const { commit } = post.store;
    const one = await post.store.find('c1');
    let moved: Promise<unknown> | undefined;
    post.teams.misbehave(() => {
      if (one) moved ??= commit({ put: [{ ...one, revision: 2 }] });
      return undefined;
    });
    await post.rest();
    await moved;
    deepEqual(calls(), ['POST a:reviewer n1', 'PUT a:reviewer m1 n1']);
  });

  it('marks somebody who cannot be reached, tries them no more, and sends it all once they are back', async () => {
    post.teams.misbehave(() => ({ status: 403, code: 'ConversationBlockedByUser' }));
    await post.store.commit({ notices: [waiting('n1', 'reviewer'), waiting('n2', 'reviewer')] });
    await post.rest();
    deepEqual(calls(), ['POST a:reviewer n1']);
    deepEqual(await post.states(), [
      'n1 dead unreachable 403 ConversationBlockedByUser',
      'n2 dead unreachable',
    ]);
    equal((await post.store.person('tenant/reviewer'))?.reachable, false);

    post.teams.misbehave(() => undefined);
    const { chat } = met('reviewer', post.teams.url);
    await post.people.remember({ tenantId: 'tenant', objectId: 'reviewer', name: '', locale: '', chat });
    await post.rest();
    deepEqual(calls().slice(1), ['POST a:reviewer n1', 'POST a:reviewer n2']);
    deepEqual(await post.states(), ['n1 sent', 'n2 sent']);
  });

  it('gives back what has waited for its limit until its lease is almost over, and sends it once', async () => {
    const notices = Array.from({ length: 7 }, (_, at) => waiting(`n${at}`, 'reviewer'));
    await post.store.commit({ notices });
    await post.rest();
    post.clock.add(100_000);
    await post.rest();
    deepEqual(
      post.teams.calls.map(({ summary }) => summary),
      notices.map(({ id }) => id),
    );
  });

  it('does not wait for a slow send before it makes others', async () => {
    post.teams.misbehave(({ to }) => (to === 'a:reviewer' ? { ends: 'hang' } : undefined));
    await post.store.commit({ notices: [waiting('n1', 'reviewer'), waiting('n2', 'other')] });
    post.outboxes[0]?.nudge();
    while (post.teams.effects.length < 1) await setImmediate();
    await post.store.commit({ notices: [waiting('n3', 'other')] });
    post.outboxes[0]?.nudge();
    while (post.teams.effects.length < 2) await setImmediate();
    deepEqual(
      post.teams.effects.map(({ summary }) => summary),
      ['n2', 'n3'],
    );
  });

  it('ends what it has begun when it is stopped, begins nothing more, and gives back what it held', async () => {
    const notices = Array.from({ length: 9 }, (_, at) => waiting(`n${at}`, 'reviewer'));
    await post.store.commit({ notices });
    await post.rest();
    equal(post.teams.effects.length, 6); // what the limit of a second leaves to the outbox
    await Promise.all(post.outboxes.map((outbox) => outbox.stop()));
    await post.rest();
    equal(post.teams.calls.length, 6);
    const left = await post.store.notices({ states: ['waiting'] });
    deepEqual(
      left.map(({ attempts, notBefore, lease }) => [attempts, notBefore, lease]),
      left.map(() => [0, start, undefined]),
    );
  });
});
