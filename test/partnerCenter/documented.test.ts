import { deepEqual, equal } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { request } from 'undici';
import { readText } from '../../src/body.ts';
import { partnerCenter } from '../../src/partnerCenter/client.ts';
import { PartnerCenterError } from '../../src/services/partnerCenterError.ts';
import { operations } from '../../src/simulator/partnerCenter/operations.ts';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { documented } from '../support/documented.ts';
import { silence } from '../support/doubles.ts';
import { configOf, lineOf, newIds, openCenter } from '../support/partnerCenter.ts';
import { camelCased, type Fixture, fixtures, lacking, withIds } from '../support/partnerCenterFixtures.ts';

const ids = { cart: '0f5a4a60-61d1-4a4e-9d5a-7a2d6a0a9d11', order: 'a68736758d9c' };
const granted = JSON.stringify({ access_token: 'sample', expires_in: '3600' });

/** A value without its absent fields. */
const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));
const outcomeOf = (error: unknown) =>
  error instanceof PartnerCenterError ? { status: error.status, code: error.code } : error;

describe('the client', () => {
  let server: Server;
  let fixture: Fixture | undefined;
  let asked: { method: string; path: string; body: unknown }[] = [];

  const note = async (call: IncomingMessage) => {
    const text = await readText(call, 100_000);
    const body = text === '' ? undefined : JSON.parse(text);
    asked.push({ method: call.method ?? '', path: call.url ?? '', body });
  };

  before(async () => {
    server = createServer(async (call, response) => {
      if (call.url === '/token') return response.end(granted);
      await note(call);
      const isIt = fixture?.request.path === call.url;
      response.statusCode = isIt ? (fixture?.response.status ?? 500) : 200;
      return response.end(isIt ? JSON.stringify(fixture?.response.body) : '{"items":[]}');
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

  for (const [name, { call, means }] of Object.entries(documented))
    it(`asks as documented, and understands the documented answer: ${name}`, async () => {
      const example = fixtures.get(name);
      fixture = example && withIds(example, ids);
      asked = [];
      const center = await open();
      deepEqual(plain(await call(center).catch(outcomeOf)), means);
      const found = asked.find(({ path }) => path === fixture?.request.path);
      const { method, path, body } = fixture?.request ?? {};
      deepEqual(found && { ...found, body: camelCased(found.body) }, {
        method,
        path,
        body: camelCased(body),
      });
      await center.close();
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
      if (name === 'errorThrottled') opened.emulator.switch({ throttleEvery: 1 });
      const { method, path, body } = fixture.request;
      const answer = await request(`${opened.emulator.url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'ms-requestid': newIds().requestId,
          'ms-correlationid': newIds().correlationId,
        },
        body: body ? JSON.stringify(body) : null,
      });
      equal(answer.statusCode, fixture.response.status);
      const text = await answer.body.text();
      if (fixture.response.body !== undefined)
        deepEqual(lacking(fixture.response.body, JSON.parse(text)), []);
    });
});

/** Brings the emulator to where an example begins: a cart, an order, and what is known of the city. */
async function prepared(
  { center, emulator, later }: Awaited<ReturnType<typeof openCenter>>,
  name: string,
): Promise<typeof ids> {
  const city = emulator.state.customers.find(({ id }) => id === customerIds.city);
  Object.assign(city ?? {}, { usedCode: '481516', resellerId: '3c2a5d70-6b1e-4f93-8d04-a7c9e2b1f001' });
  emulator.switch({ errorCode: name === 'errorNumber' ? 'number' : 'text', orderDelay: 0 });
  if (name === 'errorNewer') await documented[name]?.call(center);
  if (!/cart|order|progress|subscriptions|checkout/i.test(name) || name === 'cartWithError') return ids;
  const cart = { lines: [lineOf(2, { resellerMpnId: '4847383' })], isResellerAttested: true };
  const { id } = await center.ordering.createCart(customerIds.city, cart, newIds());
  if (/cart|checkout/i.test(name)) return { ...ids, cart: id };
  const { orders } = await center.ordering.checkout(customerIds.city, id, newIds());
  later(60);
  return { ...ids, order: orders[0]?.id ?? '' };
}
