import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody on loopback who hopes to hear from the bot, and says so. */
export async function openListener() {
  let heard = 0;
  const listener = createServer((_request, response) => {
    heard += 1;
    response.end('{"id":"m1"}');
  });
  listener.on('connection', () => {
    heard += 1;
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo; // a TCP server
  return { port, heard: () => heard, close: () => listener.close() };
}

export type Listener = Awaited<ReturnType<typeof openListener>>;
