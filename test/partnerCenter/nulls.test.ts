import { deepEqual } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { partnerCenter } from '../../src/partnerCenter/client.ts';
import { PartnerCenterError } from '../../src/services/partnerCenterError.ts';
import { silence } from '../support/bots/doubles.ts';
import { configOf } from '../support/partnerCenter/partnerCenter.ts';
import { fixtures } from '../support/partnerCenter/partnerCenterFixtures.ts';
import { documented } from '../support/processes/documented.ts';

/** By example, what of an answer may not be null: without it there is no telling what Partner Center said. */
const needed: Readonly<Record<string, readonly string[]>> = {
  organization: ['tenantId'],
  accountStatus: [],
  address: ['suggestedAddresses.0.addressLine1', 'suggestedAddresses.0.city', 'suggestedAddresses.0.country'],
  qualifications: ['0.qualification'],
  qualificationsDenied: ['0.qualification'],
  qualify: ['qualification'],
  createCustomer: ['id', 'userCredentials.userName', 'userCredentials.password'],
  customer: ['id'],
  agreementMetadata: ['items', 'items.0.templateId'],
  agreementStatus: ['isAgreementSigned'],
  directSigned: ['isSigned'],
  relationshipRequest: ['url'],
  createCart: ['id', 'lineItems', 'lineItems.0.pricing.price', 'lineItems.0.pricing.extendedPrice'],
  cartWithError: ['id', 'lineItems', 'lineItems.0.error.errorCode'],
  checkout: ['orders.0.id'],
  orders: ['items.0.id', 'items.0.lineItems'],
  progress: [],
  subscriptions: [],
};

/** By example, what of an item in a list may not be null: without it the item is not there, or not for us. */
const neededInItems: Readonly<Record<string, readonly string[]>> = {
  validations: ['0.partnerId', '0.organizationName', '0.validationId'],
  relationships: ['items', 'items.0.id'],
  customersByName: ['items', 'items.0.id'],
  products: ['items', 'items.0.id', 'items.0.title', 'items.0.productType', 'items.0.productType.id'],
  skus: ['items', 'items.0.id', 'items.0.productId', 'items.0.title'],
  availabilities: [
    'items',
    'items.0.catalogItemId',
    'items.0.segment',
    'items.0.country',
    'items.0.isPurchasable',
    'items.0.terms.0.duration',
    'items.0.terms.0.billingCycle',
  ],
};

/** Every field of a value, by the path to it; of a list only those of its first item. */
function fieldsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (Array.isArray(value)) return fieldsOf(value[0], [...path, '0']);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [
    [...path, key],
    ...fieldsOf(inside, [...path, key]),
  ]);
}

/** A value with null in the place of one field. */
function withNull(value: unknown, [key = '', ...rest]: readonly string[]): unknown {
  const inside = rest.length > 0 ? withNull(Object(value)[key], rest) : null;
  return Array.isArray(value) ? [inside, ...value.slice(1)] : { ...Object(value), [key]: inside };
}

describe('a null in an answer of Partner Center', () => {
  let server: Server;
  let center: ReturnType<typeof partnerCenter>;
  let body: unknown;

  before(async () => {
    server = createServer((call, response) =>
      response.end(
        call.url === '/token' ? '{"access_token":"sample","expires_in":3600}' : JSON.stringify(body),
      ),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server
    const file = `${tmpdir()}/gcc-desk-nulls-${process.pid}`;
    await writeFile(file, 'sample');
    center = partnerCenter(configOf({ url, tokenUrl: `${url}/token` }, file), { log: silence.log });
  });
  after(async () => {
    await center.close();
    server.close();
  });

  /** Of how many items an answer tells, or whether it is read at all. */
  const meaningOf = async (name: string, answer: unknown): Promise<string | number> => {
    body = answer;
    try {
      const means = await documented[name]?.call(center);
      return Array.isArray(means) ? means.length : 'read';
    } catch (error) {
      if (error instanceof PartnerCenterError) return error.code;
      throw error;
    }
  };

  /** The fields of an example without which its answer means this. */
  const fieldsWithout = async (name: string, meaning: string | number): Promise<string[]> => {
    const whole = fixtures.get(name)?.response.body;
    const found: string[] = [];
    for (const path of fieldsOf(whole))
      if ((await meaningOf(name, withNull(whole, path))) === meaning) found.push(path.join('.'));
    return found;
  };

  for (const [name, fields] of Object.entries(needed))
    it(`makes it unreadable only where nothing could be told any more: ${name}`, async () => {
      deepEqual(await fieldsWithout(name, 'unreadable'), fields);
    });

  for (const [name, fields] of Object.entries(neededInItems))
    it(`leaves at most one item out of a list, which is still read: ${name}`, async () => {
      deepEqual(await fieldsWithout(name, 'unreadable'), []);
      deepEqual(await fieldsWithout(name, 0), fields);
    });
});
