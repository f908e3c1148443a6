import { createServer } from 'node:http';
import { openKeyServer } from '../support/http/keyServer.ts';
import { portOf } from '../support/http/loopback.ts';

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
  const port = await portOf(connector);
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
