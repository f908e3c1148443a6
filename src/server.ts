import restify from 'restify';
import type { FrontDoor } from './bot/frontDoor.ts';
import type { Trace } from './domain/trace.ts';
import { limit, serverLimits } from './http/limits.ts';
import { refuse } from './http/refusal.ts';
import { guardSockets } from './http/sockets.ts';
import type { Webhook } from './webhook/webhook.ts';

/** What the HTTP side needs to know of the rest. */
interface Deps {
  readonly frontDoor: FrontDoor;
  readonly isReady: () => Promise<boolean>;
  /** Where Partner Center sends its events; absent without Partner Center. */
  readonly webhook?: Webhook | undefined;
}

/**
 * The bot's HTTP side: `POST /api/messages`, `POST /api/partner-center`, `GET /healthz`, `GET /readyz`. It knows nothing
 * but HTTP.
 */
export function createServer({ frontDoor, isReady, webhook }: Deps, limits = serverLimits): restify.Server {
  const server = restify.createServer({ name: '' });
  limit(server.server, limits);
  guardSockets(server.server, limits.maxConnections);
  serveNeutrally(server);
  server.post('/api/messages', async (request, response) => {
    const { status, body } = await frontDoor(request, traceOf(request));
    if (status >= 300) refuse(request, response, status);
    else if (body === undefined) response.send(status);
    else response.sendRaw(status, body, jsonOf(body));
  });
  if (webhook) serveWebhook(server, webhook);
  server.get('/healthz', async (_request, response) => {
    response.send(200, { status: 'ok' });
  });
  server.get('/readyz', async (request, response) => {
    if (await isReady()) response.send(200, { status: 'ready' });
    else refuse(request, response, 503);
  });
  return server;
}

/** The headers of a body that is JSON already. */
const jsonOf = (body: string) => ({
  'content-type': 'application/json',
  'content-length': String(Buffer.byteLength(body)),
});

function serveWebhook(server: restify.Server, webhook: Webhook): void {
  server.post('/api/partner-center', async (request, response) => {
    const status = await webhook(request, traceOf(request));
    if (status >= 300) refuse(request, response, status);
    else response.send(status);
  });
}

/** The trace of what a request asks for, which begins here. */
const traceOf = (request: restify.Request): Trace => ({
  correlationId: request.id(),
  since: performance.now(),
});

/** Serves only requests that name one host, and gives every refusal a body that says nothing about us. */
function serveNeutrally(server: restify.Server): void {
  server.pre((request, response, next) => {
    response.removeHeader('Server');
    response.once('header', () => {
      if (!server.server.listening) response.setHeader('connection', 'close'); // no more requests here
    });
    const hosts = request.headersDistinct['host']?.length ?? 0;
    if (hosts === 1 || (hosts === 0 && request.httpVersion === '1.0')) return next();
    refuse(request, response, 400);
    return next(false);
  });
  server.on('restifyError', (request, response, error: { statusCode?: number }, done: () => void) => {
    refuse(request, response, error.statusCode ?? 500);
    done();
  });
}

/** Starts listening; resolves to the port, which is a free one if 0 was asked for. */
export function listen(server: restify.Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject); // restify passes its socket's errors on
    server.listen(port, host, () => resolve(Number(server.address().port)));
  });
}

/** Stops listening and lets running requests finish; whoever is still connected after `patience` milliseconds is cut off. */
export async function close(server: restify.Server, patience = 5_000): Promise<void> {
  server.server.closeIdleConnections();
  // Node stops its own checks of time limits once the server closes.
  const end = setTimeout(() => server.server.closeAllConnections(), patience);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(end);
}
