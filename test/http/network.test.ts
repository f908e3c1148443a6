import { equal } from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createSecureServer } from 'node:tls';
import { type Agent, request } from 'undici';
import { isUnsent, openPool } from '../../src/http/network.ts';
import { newCertificate } from '../support/http/certificates.ts';

describe('a call that fails', () => {
  let pool: Agent;
  const servers: Server[] = [];
  beforeEach(() => {
    pool = openPool(2);
  });
  afterEach(async () => {
    await pool.destroy();
    for (const server of servers.splice(0)) server.close();
  });

  const portOf = async (server: Server): Promise<number> => {
    servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return (server.address() as AddressInfo).port; // it listens on a port
  };
  const failureOf = (url: string): Promise<Error> =>
    request(url, { dispatcher: pool, method: 'POST', body: '{}' }).then(
      () => Promise.reject(new Error('it did not fail')),
      (error: Error) => error,
    );
  const cutting = (socket: Socket) => socket.once('data', () => socket.resetAndDestroy());

  const unreachable: Record<string, () => Promise<string>> = {
    'nobody listens': async () => 'http://127.0.0.1:1/',
    'the host does not exist': async () => 'http://host.invalid/',
    'the other side does not speak TLS': async () =>
      `https://127.0.0.1:${await portOf(createServer(cutting))}/`,
    'the certificate is nobody’s': async () => {
      const { certificate: cert, key } = newCertificate();
      return `https://127.0.0.1:${await portOf(createSecureServer({ cert, key }))}/`;
    },
  };
  for (const [what, url] of Object.entries(unreachable))
    it(`was never sent when ${what}`, async () => equal(isUnsent(await failureOf(await url())), true));

  it('may have been sent when the connection is lost afterwards', async () => {
    const url = `http://127.0.0.1:${await portOf(createServer(cutting))}/`;
    equal(isUnsent(await failureOf(url)), false);
  });
});
