import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { request } from 'undici';
import { openEmulator } from '../../src/simulator/partnerCenter/emulator.ts';
import { codes, customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import {
  type Center,
  cartOf,
  lineOf,
  newRequestId,
  openCenter,
  partnerId,
  town,
} from '../support/partnerCenter/partnerCenter.ts';

describe('Partner Center’s emulator', () => {
  let opened: Center;
  beforeEach(async () => {
    opened = await openCenter();
    await opened.center.account.organization();
  });
  afterEach(() => opened[Symbol.asyncDispose]());

  /** A call with a good token, but for the headers given. */
  const call = async (method: string, path: string, body?: object | string, more: object = {}) => {
    const [token] = Object.keys(opened.emulator.state.accessTokens);
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'ms-requestid': newRequestId(),
      'ms-correlationid': newRequestId(),
      ...more,
    };
    const text = typeof body === 'object' ? JSON.stringify(body) : (body ?? null);
    const answer = await request(`${opened.emulator.url}${path}`, { method, headers, body: text });
    return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
  };
  const refusal = async (...what: Parameters<typeof call>) => {
    const { status, text } = await call(...what);
    return `${status} ${JSON.parse(text).code}`;
  };

  it('remembers everything over a restart: customers, carts, orders, tokens, switches', async () => {
    const { center, emulator, clock, folder } = opened;
    const cart = await center.ordering.createCart(customerIds.city, cartOf(lineOf(2)), newRequestId());
    await center.ordering.checkout(customerIds.city, cart.id, newRequestId());
    await center.customers.create(town, newRequestId());
    emulator.switch({ secondCheckout: 'refuse' });
    await emulator.close();
    const file = `${folder}/emulator.json`;
    const again = await openEmulator({ file, port: 0, clock, partnerId });
    await again.close();
    deepEqual(again.state, JSON.parse(JSON.stringify(emulator.state)));
  });

  it('begins anew when it is told to', async () => {
    await opened.center.customers.create(town, newRequestId());
    opened.emulator.startOver();
    equal(opened.emulator.state.customers.length, Object.keys(customerIds).length);
  });

  it('shows what it knows and what it was asked, but no token and no password', async () => {
    await opened.center.customers.create(town, newRequestId());
    const { status, text } = await call('GET', '/emulator/state');
    equal(status, 200);
    match(text, /"operation":"createCustomer".*"status":201/);
    doesNotMatch(text, /sample-(refresh|access)-token|Sample-\w{4}/);
  });

  it('is switched over HTTP, one switch at a time, and knows its switches', async () => {
    opened.emulator.switch({ secondCheckout: 'refuse' });
    equal((await call('POST', '/emulator/switches', { throttleEvery: 3 })).status, 204);
    const { secondCheckout, throttleEvery } = opened.emulator.state.switches;
    deepEqual([secondCheckout, throttleEvery], ['refuse', 3]);
    equal((await call('POST', '/emulator/switches', { throttle: 3 })).status, 400);
    equal((await call('POST', '/emulator/switches', 'x')).status, 400);
    equal((await call('POST', '/emulator/toString', {})).status, 404);
    equal((await call('POST', '/emulator/acceptance', { customerId: 'x' })).status, 404);
  });

  it('issues a validation ID when it is told to', async () => {
    await call('POST', '/emulator/code', { organizationName: town.name });
    const found = (await opened.center.account.validationCodes()).at(-1);
    deepEqual([found?.organization, found?.remaining], [town.name, 1]);
  });

  it('lets nobody qualify a customer without a role on it, and shows less of it then', async () => {
    const path = `/v1/customers/${customerIds.tribe}`;
    const body = { qualification: 'GovernmentCommunityCloud', validationCode: codes.city };
    const switched = { customerId: customerIds.tribe, isAdministered: false };
    equal((await call('POST', '/emulator/administration', switched)).status, 204);
    equal(await refusal('POST', `${path}/qualifications`, body), '403 900308');
    const seen = JSON.parse((await call('GET', path)).text);
    deepEqual([seen.companyProfile.email, seen.customDomains], [undefined, undefined]);
    equal(seen.allowDelegatedAccess, false);
    await call('POST', '/emulator/administration', { ...switched, isAdministered: true });
    equal((await call('POST', `${path}/qualifications`, body)).status, 201);
  });

  it('lets a customer sign its agreement by itself', async () => {
    equal(await opened.center.agreements.isAccepted(customerIds.tribe), false);
    await call('POST', '/emulator/signature', { customerId: customerIds.tribe });
    equal(await opened.center.agreements.isAccepted(customerIds.tribe), true);
  });

  it('throttles a call as the gateway does when it is told to, and a token as Entra does', async () => {
    opened.emulator.switch({ failures: [{ operation: 'organization', how: 'throttle' }], retryAfter: 7 });
    const { status, headers, text } = await call('GET', '/v1/profiles/organization');
    deepEqual([status, headers['retry-after'], JSON.parse(text).statusCode], [429, '7', 429]);
    opened.emulator.switch({ failures: [{ operation: 'token', how: 'throttle' }] });
    const answer = await request(opened.emulator.tokenUrl, { method: 'POST', body: '' });
    deepEqual([answer.statusCode, Object(await answer.body.json()).error], [429, 'temporarily_unavailable']);
  });

  it('lets nobody in without a good token', async () => {
    const path = `/v1/customers/${customerIds.city}`;
    equal(await refusal('GET', path, undefined, { authorization: '' }), '401 800001');
    equal(await refusal('GET', path, undefined, { authorization: 'Bearer x' }), '401 400');
    opened.later(3600);
    equal(await refusal('GET', path), '401 400');
  });

  it('echoes the ids of a call', async () => {
    const ids = { 'ms-requestid': newRequestId(), 'ms-correlationid': newRequestId() };
    const { headers } = await call('GET', '/v1/profiles/organization', undefined, ids);
    deepEqual([headers['ms-requestid'], headers['ms-correlationid']], Object.values(ids));
  });

  const tribe = `/v1/customers/${customerIds.tribe}`;
  const line = { id: 0, catalogItemId: 'x', quantity: 1, billingCycle: 'monthly', termDuration: 'P1Y' };
  for (const [what, expected, ...args] of [
    ['a request id that is no GUID', '400 3000', 'GET', tribe, undefined, { 'ms-requestid': 'x' }],
    ['a body that is no JSON', '400 3000', 'POST', '/v1/customers', '{'],
    ['a body of another type', '415 3000', 'POST', '/v1/customers', '{}', { 'content-type': 'text/plain' }],
    ['a customer without anything', '400 3000', 'POST', '/v1/customers', {}],
    ['customers without a size', '400 3000', 'GET', '/v1/customers'],
    ['a filter that is none', '400 3000', 'GET', '/v1/customers?size=0&filter=x'],
    ['None as a qualification', '400 3000', 'POST', `${tribe}/qualifications`, { qualification: 'None' }],
    [
      'GCC without a validation code',
      '400 3000',
      'POST',
      `${tribe}/qualifications`,
      { qualification: 'GovernmentCommunityCloud' },
    ],
    ['a cart without lines', '400 3000', 'POST', `${tribe}/carts`, { lineItems: [] }],
    ['lines that are not counted', '400 3000', 'POST', `${tribe}/carts`, { lineItems: [{ ...line, id: 1 }] }],
    [
      'another segment',
      '403 400030',
      'GET',
      `${tribe}/products?targetView=OnlineServices&targetSegment=education`,
    ],
    ['another view', '403 400036', 'GET', `${tribe}/products?targetView=Azure&targetSegment=government`],
    ['a product that is none', '404 400013', 'GET', `${tribe}/products/x/skus?targetSegment=government`],
  ] as [string, string, ...Parameters<typeof call>][])
    it(`refuses ${what}`, async () => {
      equal(await refusal(...args), expected);
    });

  it('wants the ids of a creation, as the documents do', async () => {
    equal(await refusal('POST', '/v1/customers', {}, { 'ms-requestid': '' }), '400 3000');
  });

  it('takes keys in any case', async () => {
    const body = { Qualification: 'GovernmentCommunityCloud', ValidationCode: codes.city };
    equal((await call('POST', `${tribe}/qualifications`, body)).status, 201);
  });

  it('gives no token to a client or for a grant it does not know', async () => {
    const grant = async (form: string) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const answer = await request(opened.emulator.tokenUrl, { method: 'POST', headers, body: form });
      return `${answer.statusCode} ${JSON.parse(await answer.body.text()).error}`;
    };
    equal(await grant('client_id=x'), '401 invalid_client');
    const client = 'client_id=7b3c1e52-0d4f-4a86-9c27-e15f8a60b9d3&client_secret=sample-secret';
    equal(await grant(`${client}&grant_type=password`), '400 unsupported_grant_type');
    equal(await grant(`${client}&grant_type=refresh_token`), '400 invalid_resource');
  });
});
