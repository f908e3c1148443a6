import restify, { type Request, type Response } from 'restify';
import { z } from 'zod/v4';
import { BodyError, readJson } from '../http/body.ts';
import { serveBundled } from './bundle.ts';
import type { BotConnector, ConnectorAnswer } from './connector.ts';
import { serveEvents } from './events.ts';
import { refuseOtherHosts } from './otherHosts.ts';
import type { Call } from './routes.ts';
import type { OutsideState } from './state.ts';
import { signInAnswer } from './tenants.ts';

const bodyLimit = 256 * 1024;

interface Deps {
  readonly connector: BotConnector;
  readonly calls: Readonly<Record<string, Call>>;
  readonly view: () => OutsideState;
  readonly onChange: (listener: () => void) => () => void;
}

/** The simulator over HTTP: the page and its calls, the Bot Connector, Microsoft's sign-in documents. */
export function createSimulatorServer({ connector, calls, view, onChange }: Deps): restify.Server {
  const server = restify.createServer({ name: '' });
  refuseOtherHosts(server);
  serveBundled(server, 'page');
  serveState(server, view);
  serveEvents(server, { view, onChange });
  serveConnector(server, connector);
  serveSignIn(server);
  serveLegalInfo(server, view);
  server.post('/api/:name', async (request, response) => {
    const call = Object.hasOwn(calls, request.params.name) ? calls[request.params.name] : undefined;
    const answer = call && (await answered(call, request, response));
    if (!call) response.send(404);
    else if (answer) response.send(answer.status, answer.body);
  });
  return server;
}

async function answered(call: Call, request: Request, response: Response) {
  try {
    const body = await call(await readJson(request, bodyLimit));
    if (body) return { status: 200, body };
    response.send(204);
    return undefined;
  } catch (error) {
    if (error instanceof BodyError) return { status: error.status, body: 'This is not JSON.' };
    if (error instanceof z.ZodError) return { status: 400, body: z.prettifyError(error) };
    return { status: 502, body: 'The bot does not answer.' };
  }
}

function serveState(server: restify.Server, view: () => OutsideState): void {
  server.get('/api/state', async (_request, response) => {
    response.send(200, view());
  });
}

function serveConnector(server: restify.Server, connector: BotConnector): void {
  const path = '/v3/conversations/:conversation/activities';
  server.post('/v3/conversations', async (request, response) =>
    give(response, async () => connector.open(await readJson(request, bodyLimit))),
  );
  server.post(path, async (request, response) =>
    give(response, async () =>
      connector.send(request.params.conversation, await readJson(request, bodyLimit)),
    ),
  );
  server.put(`${path}/:activity`, async (request, response) =>
    give(response, async () => {
      const { conversation, activity } = request.params;
      return connector.update(conversation, activity, await readJson(request, bodyLimit));
    }),
  );
}

/** Sends an answer of the connector, or the bare status of what went wrong. */
async function give(response: Response, work: () => Promise<ConnectorAnswer>): Promise<void> {
  try {
    const { status, body } = await work();
    response.send(status, body);
  } catch (error) {
    response.send(error instanceof BodyError ? error.status : 500);
  }
}

function serveSignIn(server: restify.Server): void {
  server.get('/login/:tenant/v2.0/.well-known/openid-configuration', async (request, response) => {
    const { status, body } = signInAnswer(request.params.tenant);
    response.send(status, body);
  });
}

/** Partner Center's page Legal info, as far as it matters here: which reseller qualification it shows. */
function serveLegalInfo(server: restify.Server, view: () => OutsideState): void {
  server.get('/microsoft/legal-info', async (_request, response) => {
    const isApproved = view().applications.some(({ answer }) => answer === 'approved');
    const shown = isApproved ? 'Government_community_cloud' : '–';
    const page = `<!doctype html><html lang="en"><title>Legal info</title><h1>Organization profile &gt; Legal info</h1>
<p>Reseller qualifications: <strong>${shown}</strong></p><p>Simulated: it follows what Microsoft’s desk has answered.</p>`;
    response.sendRaw(200, page, { 'content-type': 'text/html; charset=utf-8' });
  });
}
