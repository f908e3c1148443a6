import { createServer } from 'node:http';
import { TeamsAdapter } from '@microsoft/teams-ai';
import { ConfigurationServiceClientCredentialFactory, type Response } from 'botbuilder';
import { publicCloud } from '../../../src/bot/cloud.ts';
import { clientId, type KeyServer, tenantId } from '../http/keyServer.ts';
import { portOf } from '../http/loopback.ts';

/** A bot as the SDK's samples make it, which trusts the same keys: what tests of our own door are compared with. */
export async function openStockBot({ cloud }: KeyServer) {
  const settings = {
    MicrosoftAppId: clientId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppPassword: 'canary-secret',
  };
  const adapter = new TeamsAdapter(
    {
      ...settings,
      ValidateAuthority: 'true',
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
      ToChannelFromBotOAuthScope: publicCloud.audience,
      ToBotFromChannelTokenIssuer: publicCloud.issuer,
      OAuthUrl: 'https://token.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: cloud.metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: cloud.metadataUrl,
    },
    new ConfigurationServiceClientCredentialFactory(settings),
  );
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const answer: Response = {
      socket: undefined,
      status: (status: number) => {
        response.statusCode = status;
        return answer;
      },
      send: (body: unknown) => {
        response.write(typeof body === 'string' ? body : JSON.stringify(body));
        return answer;
      },
      header: () => answer,
      end: () => response.end(),
    };
    const { method = '', headers } = request;
    await adapter.process({ method, headers, body: JSON.parse(text) }, answer, async (context) => {
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } });
    });
  });
  const port = await portOf(server);
  return { url: `http://127.0.0.1:${port}/api/messages`, close: () => server.close() };
}
