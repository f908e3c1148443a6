import { createServer } from 'node:http';
import { portOf } from './loopback.ts';

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
  const port = await portOf(listener);
  return { port, heard: () => heard, close: () => listener.close() };
}

export type Listener = Awaited<ReturnType<typeof openListener>>;
