import restify from 'restify';
import type { FrontDoor } from './bot/frontDoor.ts';

/** What the HTTP side needs to know of the rest. */
interface Deps {
  readonly frontDoor: FrontDoor;
  readonly isReady: () => Promise<boolean>;
}

/** The bot's HTTP side: `POST /api/messages`, `GET /healthz`, `GET /readyz`. It knows nothing but HTTP. */
export function createServer({ frontDoor, isReady }: Deps): restify.Server {
  const server = restify.createServer({ name: '' });
  server.server.requestTimeout = 30_000;
  server.server.headersTimeout = 10_000;
  server.server.keepAliveTimeout = 65_000;
  server.pre((_request, response, next) => {
    response.removeHeader('Server');
    next();
  });
  server.post('/api/messages', async (request, response) => {
    const { status, body } = await frontDoor(request);
    if (body === undefined) response.send(status);
    else response.send(status, body);
  });
  server.get('/healthz', async (_request, response) => {
    response.send(200, { status: 'ok' });
  });
  server.get('/readyz', async (_request, response) => {
    const ready = await isReady();
    response.send(ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' });
  });
  return server;
}

/** Starts listening; resolves to the port, which is a free one if 0 was asked for. */
export function listen(server: restify.Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject); // restify passes its socket's errors on
    server.listen(port, host, () => resolve(Number(server.address().port)));
  });
}

/** Stops listening and lets running requests finish. */
export function close(server: restify.Server): Promise<void> {
  server.server.closeIdleConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
