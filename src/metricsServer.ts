import restify from 'restify';
import type { Metrics } from './metrics.ts';
import { close, listen } from './server.ts';

/** `GET /metrics` on a port of its own, for loopback alone. Resolves to what stops it. */
export async function serveMetrics(metrics: Metrics, port: number): Promise<() => Promise<void>> {
  metrics.collectDefaults();
  const server = restify.createServer({ name: '' });
  server.get('/metrics', async (_request, response) => {
    response.sendRaw(200, await metrics.registry.metrics(), { 'content-type': metrics.registry.contentType });
  });
  await listen(server, port, '127.0.0.1');
  return () => close(server);
}
