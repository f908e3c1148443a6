import { Application, TeamsAdapter, type TurnState } from '@microsoft/teams-ai';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import restify from 'restify';
import { endWithParent } from './answering.ts';

/** An echo bot as teams-ai's samples make it; it is ready as soon as it listens. */
function run(): void {
  endWithParent();
  process.on('message', () => process.send?.({ memory: process.memoryUsage().rss }));
  const { CLIENT_ID, CLIENT_SECRET, TENANT_ID, PORT } = process.env;
  const settings = {
    MicrosoftAppId: CLIENT_ID ?? '',
    MicrosoftAppPassword: CLIENT_SECRET ?? '',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: TENANT_ID ?? '',
  };
  const adapter = new TeamsAdapter({}, new ConfigurationServiceClientCredentialFactory(settings));
  const app = new Application<TurnState>({ adapter });
  app.activity('message', async (context) => {
    await context.sendActivity(`You said: ${context.activity.text}`);
  });
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.get('/readyz', (_request, response, next) => {
    response.send(200);
    next();
  });
  server.post('/api/messages', async (request, response) => {
    const { method = '', headers, body } = request;
    await adapter.process(
      { method, headers, body },
      response,
      async (context) => void (await app.run(context)),
    );
  });
  server.listen(PORT, '127.0.0.1');
}

run();
