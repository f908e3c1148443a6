import { TeamsAdapter } from '@microsoft/teams-ai';
import { type Activity, ConfigurationServiceClientCredentialFactory, type TurnContext } from 'botbuilder';
import { AppCredentials, AuthenticationConfiguration, AuthenticationError } from 'botframework-connector';

/** Who the bot is to Microsoft: `local` means that nobody is asked who they are, for loopback only. */
export type Identity =
  | { readonly kind: 'local' }
  | {
      readonly kind: 'singleTenant' | 'managedIdentity';
      readonly clientId: string;
      readonly tenantId: string;
      readonly clientSecret?: string | undefined;
    };

const channelIssuer = 'https://api.botframework.com';
const channelScope = 'https://api.botframework.com';

/** The SDK's adapter, with its one useful method made reachable: authenticate an activity and run the turn. */
class Adapter extends TeamsAdapter {
  receive(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    return this.processActivity(authorization, activity, logic);
  }
}

export type { Adapter };

const appTypes = { singleTenant: 'SingleTenant', managedIdentity: 'UserAssignedMSI' } as const;

const credentialsOf = (identity: Identity) =>
  identity.kind === 'local'
    ? {}
    : {
        MicrosoftAppId: identity.clientId,
        MicrosoftAppType: appTypes[identity.kind],
        MicrosoftAppTenantId: identity.tenantId,
        ...(identity.clientSecret && { MicrosoftAppPassword: identity.clientSecret }),
      };

/** The adapter: only tokens of the Bot Connector for our app get through, also not those our own bot could send. */
export function openAdapter(identity: Identity): Adapter {
  const credentials = new ConfigurationServiceClientCredentialFactory(credentialsOf(identity));
  if (identity.kind === 'local') return new Adapter({}, credentials);
  const authentication = new AuthenticationConfiguration(['msteams'], async (claims) => {
    const claim = (type: string) => claims.find((one) => one.type === type)?.value;
    if (claim('iss') !== channelIssuer || claim('aud') !== identity.clientId)
      throw new AuthenticationError('not a token of the Bot Connector for this bot', 401);
  });
  return new Adapter(credentialsOf(identity), credentials, authentication);
}

/** Makes the tokens that our own sends carry; undefined for a local bot, which carries none. */
export function tokenSource(identity: Identity): () => Promise<string | undefined> {
  if (identity.kind === 'local') return async () => undefined;
  const factory = new ConfigurationServiceClientCredentialFactory(credentialsOf(identity));
  const login = `https://login.microsoftonline.com/${identity.tenantId}`;
  return async () => {
    const credentials = await factory.createCredentials(identity.clientId, channelScope, login, true);
    return credentials instanceof AppCredentials ? credentials.getToken() : undefined;
  };
}
