import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  MessageFactory,
  type TurnContext,
} from 'botbuilder';
import { MicrosoftAppCredentials, PasswordServiceClientCredentialFactory } from 'botframework-connector';
import restify from 'restify';
import { type Cloud, publicCloud } from '../../src/bot/cloud.ts';
import { clientId, tenantId } from '../support/http/keyServer.ts';
import { answerParent, cpuOf, input } from './answering.ts';

class CannedToken extends MicrosoftAppCredentials {
  override getToken = async (): Promise<string> => 'own-token';
}

class CannedTokens extends PasswordServiceClientCredentialFactory {
  override createCredentials = async () => new CannedToken(clientId, 'canary-secret', tenantId);
}

/** The SDK's adapter, which trusts the keys of another sign-in service than Microsoft's. */
const adapterFor = ({ metadataUrl }: Cloud): CloudAdapter =>
  new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId: clientId,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppTenantId: tenantId,
        ValidateAuthority: 'true',
        ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
        ToChannelFromBotOAuthScope: publicCloud.audience,
        ToBotFromChannelTokenIssuer: publicCloud.issuer,
        OAuthUrl: 'https://token.botframework.com',
        ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
      },
      new CannedTokens(clientId, 'canary-secret', tenantId),
    ),
  );

async function echo(context: TurnContext): Promise<void> {
  const { type, text } = context.activity;
  if (type === 'message') await context.sendActivity(MessageFactory.text(`You said: ${text}`));
  else if (type === 'invoke') await context.sendActivity({ type: 'invokeResponse', value: echoed });
}

const echoed = {
  status: 200,
  body: {
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: 'You pressed a button',
  },
};

/** Sends a card to a conversation so many times, sixteen at once. */
async function notify(adapter: CloudAdapter, connector: string, count: number, card: object): Promise<void> {
  const reference: Partial<ConversationReference> = {
    serviceUrl: connector,
    channelId: 'msteams',
    bot: { id: `28:${clientId}`, name: 'Echo' },
    conversation: { id: 'a:1', isGroup: false, conversationType: 'personal', tenantId, name: '' },
  };
  const send = async (context: TurnContext) => {
    await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(card)));
  };
  let left = count;
  const sender = async () => {
    while (left-- > 0) await adapter.continueConversationAsync(clientId, reference, send);
  };
  await Promise.all(Array.from({ length: 16 }, sender));
}

/** A bot as the SDK's samples make it: it says what was said to it. */
async function run({ cloud, connector, port }: Input): Promise<void> {
  const adapter = adapterFor(cloud);
  const server = restify.createServer();
  server.use(restify.plugins.jsonBodyParser());
  server.post('/api/messages', async (request, response) => {
    const { method = '', headers, body } = request;
    await adapter.process({ method, headers, body }, response, echo);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  answerParent({
    notify: async ({ count = 0, card = {} }) => ({
      cpu: await cpuOf(() => notify(adapter, connector, count, card)),
    }),
  });
}

interface Input {
  readonly cloud: Cloud;
  readonly connector: string;
  readonly port: number;
}

await run(input());
