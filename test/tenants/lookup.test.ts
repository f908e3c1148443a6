import { deepEqual, equal } from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { noLookup, tenantLookup } from '../../src/tenants/lookup.ts';

const id = 'c0a41b77-2d6e-4f19-8b53-7e9f10a2d4c6';
const document = {
  issuer: `https://sts.windows.net/${id}/`,
  token_endpoint: `https://login.microsoftonline.com/${id}/oauth2/v2.0/token`,
  tenant_region_scope: 'NA',
};

describe('the tenant lookup', () => {
  let server: Server;
  let asked: string[];
  let answer: { status: number; body: string } | undefined;

  before(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (!answer) return request.socket.destroy();
      response.statusCode = answer.status;
      return response.end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => {
    asked = [];
  });
  after(() => server.close());

  const lookup = () => tenantLookup(`http://127.0.0.1:${(server.address() as AddressInfo).port}`); // a TCP server

  it('reads the public document of a tenant, once within an hour', async () => {
    answer = { status: 200, body: JSON.stringify(document) };
    const tenants = lookup();
    deepEqual(await tenants.find(id.toUpperCase()), { kind: 'commercial', id });
    deepEqual(await tenants.find(id), { kind: 'commercial', id });
    deepEqual(asked, [`/${id}/v2.0/.well-known/openid-configuration`]);
  });

  it('finds the ID behind a domain name', async () => {
    answer = { status: 200, body: JSON.stringify(document) };
    deepEqual(await lookup().find('contoso.com'), { kind: 'commercial', id });
  });

  it('knows the answer for a tenant that does not exist', async () => {
    answer = { status: 400, body: '{"error":"invalid_tenant","error_description":"AADSTS90002: …"}' };
    deepEqual(await lookup().find(id), { kind: 'missing' });
  });

  for (const [what, given] of Object.entries({
    'no connection': undefined,
    'an error': { status: 503, body: '' },
    'no JSON': { status: 200, body: '<html>' },
    'a document too long': { status: 200, body: `"${'x'.repeat(70_000)}"` },
  }))
    it(`says unknown for ${what}, and asks again next time`, async () => {
      answer = given;
      const tenants = lookup();
      deepEqual(await tenants.find(id), { kind: 'unknown' });
      await tenants.find(id);
      equal(asked.length, 2);
    });

  it('asks nobody about what can be no tenant, nor when it is switched off', async () => {
    for (const text of ['../admin', 'a b', '00000000-0000-0000-0000-000000000000', ''])
      deepEqual(await lookup().find(text), { kind: 'unknown' });
    deepEqual(await noLookup.find(id), { kind: 'unknown' });
    deepEqual(asked, []);
  });
});
