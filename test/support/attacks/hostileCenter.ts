import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { request } from 'undici';
import type { Detour } from '../bots/deployment.ts';
import { below, type Chance } from '../seeded.ts';
import { hostileText, type Told } from './hostileStrings.ts';

/** Every text in an answer of Partner Center that a person, a partner or Microsoft has chosen. */
const chosen: readonly string[] = [
  'companyName',
  'domain',
  'title',
  'description',
  'organizationName',
  'name',
  'vettingReason',
  'addressLine1',
  'addressLine2',
  'city',
  'postalCode',
  'offerName',
  'currencyCode',
  'errorCode',
  'creationDate',
  'cancellationAllowedUntilDate',
  'duration',
  'billingCycle',
  'mpnId',
];

/** Partner Center as if everybody who ever wrote something there were hostile, and now and then it refuses in such words too. */
export const hostileCenter =
  (chance: Chance, told: Told): Detour =>
  async (url) => {
    const server = createServer(async (incoming, response) => {
      const { status, text } = await forwarded(url, incoming);
      const refuses = incoming.url?.startsWith('/v1') && chance() < 0.01;
      const body = refuses ? refusalIn(chance, told) : retoldIn(text, chance, told);
      response.statusCode = refuses ? 400 : status;
      response.setHeader('content-type', 'application/json');
      response.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const close = () => {
      server.closeAllConnections();
      server.close();
    };
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }; // a TCP server
  };

async function forwarded(url: string, incoming: IncomingMessage) {
  const { host: _host, connection: _connection, ...headers } = incoming.headers;
  const sent = await buffer(incoming);
  const method = incoming.method as 'GET'; // or another one that Partner Center knows
  const answer = await request(`${url}${incoming.url}`, {
    method,
    headers,
    body: sent.length > 0 ? sent : null,
  });
  return { status: answer.statusCode, text: await answer.body.text() };
}

const refusalIn = (chance: Chance, told: Told): string =>
  JSON.stringify({
    code: hostileText(chance, told, 100_000, true),
    description: hostileText(chance, told, 500, true),
  });

function retoldIn(text: string, chance: Chance, told: Told): string {
  if (text === '') return text;
  return JSON.stringify(retold(JSON.parse(text), chance, told));
}

/** The same answer in hostile words, here and there of every length; what is listed is sometimes listed again and again. */
function retold(value: unknown, chance: Chance, count: Told): unknown {
  if (Array.isArray(value)) {
    const again = chance() < 0.1 ? 1 + below(chance, 60) : 1;
    const told = value.map((one) => retold(one, chance, count));
    return told.length < 100 ? Array.from({ length: again }, () => told).flat() : told;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      typeof inside === 'string' && chosen.includes(key) && chance() < 0.5
        ? hostileText(chance, count, chance() < 0.02 ? 5_000 : 200, true)
        : retold(inside, chance, count),
    ]),
  );
}
