import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { unlink, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { openLog } from '../../src/log.ts';
import { partnerCenter } from '../../src/partnerCenter/client.ts';
import { silence } from '../support/bots/doubles.ts';
import { configOf, newRequestId, refusedWith, town } from '../support/partnerCenter/partnerCenter.ts';

const reseller = { id: '1', name: 'Contoso', mpnId: 1, state: 'Active' };

describe('the wire to Partner Center', () => {
  let server: Server;
  let answer: (call: IncomingMessage, response: ServerResponse) => unknown;
  let asked: IncomingMessage[];
  let logged: string[];
  let center: ReturnType<typeof partnerCenter>;
  const file = `${tmpdir()}/gcc-desk-wire-${process.pid}`;

  before(async () => {
    await writeFile(file, 'sample');
    server = createServer((call, response) => {
      if (call.url === '/token') return response.end('{"access_token":"secret-canary","expires_in":3600}');
      asked.push(call);
      return answer(call, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => {
    asked = [];
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server
    const log = openLog('warn', { write: (line) => logged.push(line) });
    logged = [];
    center = partnerCenter(configOf({ url, tokenUrl: `${url}/token` }, file), { log });
  });
  afterEach(() => center.close());
  after(async () => {
    server.close();
    await unlink(file);
  });

  const page = (next?: object) => JSON.stringify({ items: [reseller], links: { next } });

  it('follows the next page with its token, and no other header', async () => {
    const headers = [
      { key: 'MS-ContinuationToken', value: 'two' },
      { key: 'Authorization', value: 'Bearer evil' },
    ];
    answer = (_call, response) =>
      response.end(asked.length === 1 ? page({ uri: '/relationships?page=2', headers }) : page());
    equal((await center.account.resellers()).length, 2);
    const [, second] = asked;
    deepEqual(
      [second?.url, second?.headers['ms-continuationtoken'], second?.headers.authorization],
      ['/v1/relationships?page=2', 'two', 'Bearer secret-canary'],
    );
  });

  for (const uri of ['https://evil.example/', 'evil.example', '@evil.example/'])
    it(`takes no page that is somewhere else: ${uri}`, async () => {
      answer = (_call, response) => response.end(page({ uri }));
      await rejects(center.account.resellers(), refusedWith(200, 'unreadable'));
      equal(asked.length, 1);
    });

  it('takes null for no items, no links, no next page and no headers of its own', async () => {
    const headers = null;
    for (const more of [{ items: null }, { links: null }, { links: { next: null } }]) {
      answer = (_call, response) => response.end(JSON.stringify({ items: [reseller], ...more }));
      equal((await center.account.resellers()).length, 'items' in more ? 0 : 1);
    }
    asked = [];
    answer = (_call, response) => response.end(asked.length === 1 ? page({ uri: '/two', headers }) : page());
    equal((await center.account.resellers()).length, 2);
  });

  it('leaves what cannot be read out of a list that people choose from, and logs the field', async () => {
    const odd = [{ ...reseller, name: 7 }, null, { ...reseller, id: undefined }];
    answer = (_call, response) => response.end(JSON.stringify({ items: [...odd, reseller] }));
    equal((await center.account.resellers()).length, 1);
    deepEqual(
      logged.map((line) => JSON.parse(line).field),
      ['name', '', 'id'],
    );
  });

  it('reads no list of orders of which it cannot read one: what is not seen may be bought again', async () => {
    const order = { id: '1', creationDate: '2026-01-05', lineItems: [] };
    answer = (_call, response) => response.end(JSON.stringify({ items: [order, { ...order, id: null }] }));
    await rejects(center.ordering.orders('city'), refusedWith(200, 'unreadable'));
    equal(JSON.parse(logged[0] ?? '').field, 'items.1.id');
  });

  it('stays with the host it was given, whatever the path of a page says', async () => {
    answer = (_call, response) =>
      response.end(asked.length === 1 ? page({ uri: '//evil.example/' }) : page());
    await center.account.resellers();
    equal(asked.length, 2);
  });

  it('gives up pages that go round in a circle', async () => {
    answer = (_call, response) => response.end(page({ uri: `/relationships?page=${asked.length % 3}` }));
    await rejects(center.account.resellers(), refusedWith(200, 'unreadable'));
    equal(asked.length, 4);
  });

  it('leaves no doubt about a write for which no secure connection came about: nothing was sent', async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server
    for (const unreachable of [url.replace('http', 'https'), 'http://127.0.0.1:1']) {
      const config = configOf({ url: unreachable, tokenUrl: `${url}/token` }, file);
      const other = partnerCenter(config, { log: silence.log });
      await rejects(other.customers.create(town, newRequestId()), refusedWith(0, 'unreachable', false));
      await other.close();
    }
    equal(asked.length, 0);
  });

  it('reads no answer that is too long', async () => {
    answer = (_call, response) => response.end(`"${'x'.repeat(9 * 1024 * 1024)}"`);
    await rejects(center.account.organization(), refusedWith(0, 'unreadable'));
    await rejects(center.customers.create(town, newRequestId()), refusedWith(0, 'unreadable', true));
  });

  it('sends the request id of a write as it is, the correlation id of its request, and else ids of its own', async () => {
    answer = (_call, response) => response.end('{}');
    const [requestId, correlationId] = [newRequestId(), newRequestId()];
    await center
      .traced(correlationId)
      .customers.create(town, requestId)
      .catch(() => undefined);
    await center.customers.create(town, requestId).catch(() => undefined);
    await center.account.organization().catch(() => undefined);
    const ids = asked.map(({ headers }) => [headers['ms-requestid'], headers['ms-correlationid']]);
    deepEqual(ids[0], [requestId, correlationId]);
    equal(ids[1]?.[0], requestId);
    equal(new Set(ids.flat()).size, 5);
    ok(ids.flat().every((id) => /^[0-9a-f-]{36}$/.test(String(id))));
  });

  it('lets no id lead to another path', async () => {
    answer = (_call, response) => response.end('{}');
    await center.customers.find('../profiles/organization').catch(() => undefined);
    equal(asked[0]?.url, '/v1/customers/..%2Fprofiles%2Forganization');
  });

  it('keeps what Microsoft’s clouds beside GCC sell out of the catalogue', async () => {
    const licence = { productType: { id: 'OnlineServicesNCE' } };
    const others = [
      'GCC High',
      'GCC-High',
      'GCCH',
      'GCC_HIGH',
      'DoD',
      'USGOV_DOD',
      '(Department of Defense)',
    ];
    const ours = ['G3 GCC', 'G5 GCC Hybrid', 'Dodge Town GCC'];
    const items = [
      { id: 'azure', title: 'Azure plan', productType: { id: 'Azure' } },
      ...[...others, ...ours].map((title) => ({ id: title, title: `Office 365 ${title}`, ...licence })),
    ];
    answer = (_call, response) => response.end(JSON.stringify({ items }));
    deepEqual(
      (await center.catalogue.products()).map(({ id }) => id),
      ours,
    );
  });

  it('offers only what can be bought by a government customer in the US', async () => {
    const one = { catalogItemId: 'a', segment: 'government', country: 'US', isPurchasable: true };
    const items = [
      { ...one, segment: 'education' },
      { ...one, country: 'DE' },
      { ...one, isPurchasable: false },
    ];
    answer = (_call, response) => response.end(JSON.stringify({ items: [...items, one] }));
    equal((await center.catalogue.availabilities({ id: '1', productId: 'p' })).length, 1);
  });
});
