import { deepEqual, equal } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { request } from 'undici';
import { readText } from '../../src/http/body.ts';
import { partnerCenter } from '../../src/partnerCenter/client.ts';
import { PartnerCenterError } from '../../src/services/partnerCenterError.ts';
import { operations } from '../../src/simulator/partnerCenter/operations.ts';
import { silence } from '../support/bots/doubles.ts';
import { configOf, newRequestId, openCenter } from '../support/partnerCenter/partnerCenter.ts';
import {
  camelCased,
  type Fixture,
  fixtures,
  type Ids,
  lowerCased,
  withIds,
} from '../support/partnerCenter/partnerCenterFixtures.ts';
import { prepared } from '../support/partnerCenter/preparedCenter.ts';
import { documented } from '../support/processes/documented.ts';
import { lacking } from '../support/processes/lacking.ts';

const ids: Ids = {
  cart: '0f5a4a60-61d1-4a4e-9d5a-7a2d6a0a9d11',
  order: 'a68736758d9c',
  continuation: 'MiwyODVh',
};
const granted = JSON.stringify({ access_token: 'sample', expires_in: '3600' });

/** A value without its absent fields. */
const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));
const outcomeOf = (error: unknown) =>
  error instanceof PartnerCenterError
    ? { status: error.status, code: error.code, retryAfter: error.retryAfter }
    : error;

/** The headers that an example names, as they are, by their names in lower case. */
const among = (named: Fixture['request']['headers'], actual: IncomingHttpHeaders) =>
  Object.fromEntries(Object.keys(named).map((name) => [name.toLowerCase(), actual[name.toLowerCase()]]));

describe('the client', () => {
  let server: Server;
  let examples: Fixture[] = [];
  let asked: { method: string; path: string; headers: IncomingHttpHeaders; body: unknown }[] = [];

  const note = async (call: IncomingMessage) => {
    const text = await readText(call, 100_000);
    const body = text === '' ? undefined : JSON.parse(text);
    asked.push({ method: call.method ?? '', path: call.url ?? '', headers: call.headers, body });
  };

  before(async () => {
    server = createServer(async (call, response) => {
      if (call.url === '/token') return response.end(granted);
      await note(call);
      const found = examples.find(({ request: { path } }) => path === call.url);
      response.writeHead(found?.response.status ?? 200, found?.response.headers);
      return response.end(found ? JSON.stringify(found.response.body) : '{"items":[]}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(() => server.close());

  const open = async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server
    const file = `${tmpdir()}/gcc-desk-documented-${process.pid}`;
    await writeFile(file, 'sample');
    return partnerCenter(configOf({ url, tokenUrl: `${url}/token` }, file), {
      log: silence.log,
      wait: async () => undefined,
    });
  };

  it('is held to every documented example', () => {
    deepEqual(Object.keys(documented).toSorted(), [...fixtures.keys()].toSorted());
  });

  for (const [name, { call, means, after = [] }] of Object.entries(documented))
    it(`asks as documented, and understands the documented answer: ${name}`, async () => {
      examples = [name, ...after].flatMap((one) => fixtures.get(one) ?? []).map((one) => withIds(one, ids));
      const [example] = examples;
      asked = [];
      const center = await open();
      deepEqual(plain(await call(center).catch(outcomeOf)), means);
      const { method, path, headers = {}, body } = example?.request ?? {};
      const found = asked.find((one) => one.path === path);
      deepEqual(found && { ...found, headers: among(headers, found.headers), body: camelCased(found.body) }, {
        method,
        path,
        headers: lowerCased(headers),
        body: camelCased(body),
      });
      await center.close();
    });
});

describe('the comparison with an example', () => {
  it('looks at every item, documented or answered, and at Microsoft’s own words', () => {
    const one = { id: 'a', terms: [{ duration: 'P1Y' }, { duration: 'P1M' }], more: {} };
    deepEqual(lacking([one], [{ ...one, id: 'b' }]), []);
    equal(lacking([one], [one, { id: 'b' }]).length, 2);
    equal(lacking([one], [{ ...one, terms: [{ duration: 'P1Y' }] }]).length, 1);
    equal(lacking([one], [{ ...one, more: undefined }]).length, 2);
    equal(lacking([one], []).length, 1);
  });
});

describe('the emulator', () => {
  it('is held to a documented example of every operation', () => {
    const shown = [...fixtures.values()].map(
      ({ request: { method, path } }) => `${method} ${path.split('?')[0]}`,
    );
    const missing = Object.entries(operations).filter(([, { method, path }]) => {
      const pattern = new RegExp(`^${method} /v1${path.replaceAll(/:\w+/g, '[^/]+')}$`, 'i');
      return !shown.some((one) => pattern.test(one));
    });
    deepEqual(missing, []);
  });

  for (const [name, example] of fixtures)
    it(`takes the documented request and answers with every documented field: ${name}`, async () => {
      await using opened = await openCenter();
      const fixture = withIds(example, await prepared(opened, name));
      await opened.center.account.organization();
      const [token] = Object.keys(opened.emulator.state.accessTokens);
      if (name === 'errorThrottled') opened.emulator.switch({ throttleEvery: 1, retryAfter: 57 });
      const { method, path, headers, body } = fixture.request;
      const answer = await request(`${opened.emulator.url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'ms-requestid': newRequestId(),
          'ms-correlationid': newRequestId(),
          ...headers,
        },
        body: body ? JSON.stringify(body) : null,
      });
      equal(answer.statusCode, fixture.response.status);
      deepEqual(among(fixture.response.headers, answer.headers), lowerCased(fixture.response.headers));
      const text = await answer.body.text();
      if (fixture.response.body !== undefined)
        deepEqual(lacking(fixture.response.body, JSON.parse(text)), []);
    });
});
