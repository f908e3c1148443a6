import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Chance } from '../seeded.ts';

/** What goes wrong with one call in ten, by chance up to a point from 0 to 1. */
const faults = [
  { upTo: 0.055, status: 503, takesEffect: false },
  { upTo: 0.09, status: 429, takesEffect: false },
  { upTo: 0.1, status: 0, takesEffect: true }, // cut off after it took effect
];

/** A Bot Connector of which one call in ten fails; it counts what arrives in the chats. */
export async function openFaultyConnector(chance: Chance) {
  /** How often each message arrived, by its receiver, what it is about, and what it says. */
  const arrived = new Map<string, number>();
  const note = (conversation: string, body: string): void => {
    const { summary } = JSON.parse(body);
    const key = `${conversation} ${summary}`.replace(' (repeated)', '');
    arrived.set(key, (arrived.get(key) ?? 0) + 1);
  };
  const server = createServer(async (request, response) => {
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return; // a bot that was killed says half of what it wanted to say
    const fault = faultAt(chance());
    if (isMessage(request) && (!fault || fault.takesEffect)) note(conversationOf(request), body);
    if (fault?.status === 0) return response.destroy();
    response.writeHead(fault?.status ?? 201, { 'content-type': 'application/json' });
    return response.end(fault ? '{}' : JSON.stringify({ id: `a:${arrived.size}` }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, // a TCP server
    arrived,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const isMessage = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'POST' && url.endsWith('/activities');

const conversationOf = ({ url = '' }: IncomingMessage): string => decodeURIComponent(url.split('/')[3] ?? '');

const faultAt = (point: number) => faults.find(({ upTo }) => point < upTo);
