import { deepEqual, equal, match } from 'node:assert/strict';
import { request } from 'undici';
import { botId } from '../../src/simulator/cast.ts';
import { openStage, people, type Stage } from '../support/processes/tryout.ts';

describe('the front door', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage[Symbol.asyncDispose]());

  const post = async (body: string | Buffer, headers: Record<string, string> = {}) => {
    const url = `${stage.tryout.botUrl}/api/messages`;
    const all = { 'content-type': 'application/json', ...headers };
    const response = await request(url, { method: 'POST', body, headers: all });
    return { status: response.statusCode, body: await response.body.text(), headers: response.headers };
  };
  const sent = (more: object) =>
    post(JSON.stringify({ ...stage.tryout.simulator.teams.envelope(people.agent), ...more }));

  for (const [what, status, body, headers] of [
    ['no JSON', 400, 'hello', {}],
    ['an array', 400, '[]', {}],
    ['nothing', 400, '', {}],
    ['an activity without a sender', 400, '{"type":"message"}', {}],
    ['compressed bytes', 415, '{}', { 'content-encoding': 'gzip' }],
    ['a form', 415, 'a=b', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['more than 256 KiB', 413, `{"text":"${'x'.repeat(300_000)}"}`, {}],
  ] as const)
    it(`answers ${what} with ${status}`, async () => {
      equal((await post(body, headers)).status, status);
    });

  it('talks to no connector outside this machine when it is local', async () => {
    equal((await sent({ type: 'message', text: 'help', serviceUrl: 'https://evil.example/' })).status, 403);
  });

  it('answers invokes and events that it does not know quietly', async () => {
    equal((await sent({ type: 'invoke', name: 'task/fetch', value: {} })).status, 200);
    equal((await sent({ type: 'event', name: 'surprise' })).status, 200);
    equal((await sent({ type: 'messageReaction' })).status, 200);
  });

  it('takes a mention without words, of which the SDK’s own reading dies', async () => {
    const mention = { type: 'mention', mentioned: { id: botId }, text: '<at>GCC Desk</at>' };
    equal((await sent({ type: 'message', entities: [mention] })).status, 200);
    equal(stage.all('agent').join().includes('something went wrong'), false);
  });

  for (const value of [
    undefined,
    null,
    'text',
    {},
    { action: null },
    { action: { verb: 7 } },
    { action: { verb: 'constructor' } },
  ])
    it(`answers a card action with the value ${JSON.stringify(value)} with a sentence`, async () => {
      const answer = await sent({ type: 'invoke', name: 'adaptiveCard/action', value });
      equal(answer.status, 200);
      match(answer.body, /That card cannot be used any more/);
    });

  it('answers every form’s verb with junk in its data with a sentence, not a failure', async () => {
    for (const verb of [
      'qualify-organization',
      'open-form',
      'show-case',
      'list-cases',
      'retry-notices',
      'begin-dialog',
      'start-review',
    ])
      for (const data of [
        null,
        'x',
        7,
        [],
        { caseId: {} },
        { caseId: '__proto__', revision: 'NaN' },
        { caseId: 'x'.repeat(5000) },
      ]) {
        const value = { action: { type: 'Action.Execute', verb, data } };
        const { status, body } = await sent({ type: 'invoke', name: 'adaptiveCard/action', value });
        equal(status, 200);
        equal(body.includes('something went wrong'), false, `${verb} ${JSON.stringify(data)}`);
      }
  });

  it('shows no version and no server name', async () => {
    const { headers } = await post('{}');
    deepEqual(
      [headers['server'], headers['user-agent'], headers['x-powered-by']],
      [undefined, undefined, undefined],
    );
  });

  it('takes people it has never seen, from any client on this machine', async () => {
    const stranger = { id: '29:x', name: 'Guest', aadObjectId: 'ffffffff-0000-4000-8000-000000000001' };
    await sent({ type: 'message', text: 'help', from: stranger, conversation: { id: 'c-guest' } });
    const chat = Object.values(stage.tryout.simulator.living.world.chats).find(
      (one) => one.personId === 'c-guest',
    );
    match(chat?.messages.at(-1)?.text ?? '', /no role/);
  });
});
