import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { openKeyServer } from '../support/http/keyServer.ts';

/** What bots talk to: a sign-in service, and a connector that takes whatever it is sent. */
export async function openOutside() {
  const keyServer = await openKeyServer();
  let taken = 0;
  let last = '';
  const connector = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    last = Buffer.concat(parts).toString();
    taken += 1;
    response.setHeader('content-type', 'application/json');
    response.end(`{"id":"m${taken}"}`);
  });
  await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
  const { port } = connector.address() as AddressInfo; // a TCP server
  return {
    cloud: keyServer.cloud,
    connector: `http://127.0.0.1:${port}`,
    /** How many messages were sent so far. */
    taken: () => taken,
    /** The card that was sent last. */
    lastCard: (): object => JSON.parse(last).attachments[0].content,
    close() {
      keyServer.close();
      connector.closeAllConnections();
      connector.close();
    },
  };
}

export type Outside = Awaited<ReturnType<typeof openOutside>>;

/** A port of loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createSocket();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server
  await new Promise((resolve) => server.close(resolve));
  return port;
}
