import { deepEqual, equal } from 'node:assert/strict';
import { request } from 'undici';
import { openStage, type Stage } from '../support/processes/tryout.ts';

const json = { 'content-type': 'application/json' };

describe('the try-out', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage[Symbol.asyncDispose]());

  const statusFor = async (host: string, url: string, body?: object) => {
    const method = body ? 'POST' : 'GET';
    const answer = await request(url, {
      method,
      headers: { ...json, host },
      body: body ? JSON.stringify(body) : null,
    });
    await answer.body.dump();
    return answer.statusCode;
  };

  it('answers only who asks for this machine by a name of its own, at every one of its doors', async () => {
    const { simulator, emulator, botUrl } = stage.tryout;
    const doors = [`${simulator.url}/api/state`, `${emulator.url}/emulator/state`, `${botUrl}/healthz`];
    for (const door of doors) {
      const statuses = ['localhost', 'LOCALHOST:3980', '127.0.0.1:1', '[::1]:3980'];
      for (const host of statuses) equal(await statusFor(host, door), 200, `${host} at ${door}`);
      for (const host of ['evil.example:3980', 'localhost.evil.example', '127.0.0.1.evil.example'])
        equal(await statusFor(host, door), 403, `${host} at ${door}`);
    }
    equal(await statusFor('evil.example', `${simulator.url}/api/start-over`, {}), 403);
    equal(await statusFor('evil.example', `${botUrl}/api/messages`, {}), 403);
  });

  it('takes a conversation of any name, as every object has some by nature', async () => {
    const { url, view } = stage.tryout.simulator;
    const names = ['__proto__', 'constructor', 'toString'];
    for (const name of names)
      equal(await statusFor('localhost', `${url}/v3/conversations/${name}/activities`, { text: name }), 201);
    const { chats } = view();
    deepEqual(
      chats.filter(({ personId }) => names.includes(personId)).map(({ messages }) => messages[0]?.text),
      names,
    );
  });
});
