import restify from 'restify';
import { Pool } from 'undici';
import { readJson } from '../../src/http/body.ts';
import { answerParent, cpuOf, input } from './answering.ts';

/** What a route answers that has nothing to do. */
const answer = {
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: 'You said something',
};

/** Sends a card so many times, sixteen at once, as whoever has nothing to note and no limits to keep. */
async function post(connector: string, count: number, card: object): Promise<void> {
  const pool = new Pool(connector, { connections: 32 });
  const content = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
  const headers = { 'content-type': 'application/json', authorization: 'Bearer own-token' };
  let left = count;
  const sender = async () => {
    while (left-- > 0) {
      const body = JSON.stringify({ type: 'message', attachments: [content] });
      const path = '/v3/conversations/a:1/activities';
      const response = await pool.request({ path, method: 'POST', headers, body });
      await response.body.json();
    }
  };
  await Promise.all(Array.from({ length: 16 }, sender));
  await pool.close();
}

/** No bot at all: a route that reads JSON and answers, and somebody who posts to the connector. */
async function run({
  connector,
  port,
}: {
  readonly connector: string;
  readonly port: number;
}): Promise<void> {
  const server = restify.createServer();
  server.post('/api/messages', async (request, response) => {
    await readJson(request, 256 * 1024);
    response.send(200, answer);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  answerParent({
    notify: async ({ count = 0, card = {} }) => ({ cpu: await cpuOf(() => post(connector, count, card)) }),
  });
}

await run(input());
