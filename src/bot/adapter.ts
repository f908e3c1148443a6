import {
  type Activity,
  CallerIdConstants,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type TurnContext,
} from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationError,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorFactory,
} from 'botframework-connector';
import type { Claims } from './channelToken.ts';
import type { Doorkeeper } from './doorkeeper.ts';
import { TeamsAdapter } from './teamsAi.ts';

const nobody = new ClaimsIdentity([], true);

/** The SDK's own clients, made once and able to send nothing: everything we send goes through our connector. */
const closed = new ConfigurationBotFrameworkAuthentication(
  {},
  new ConfigurationServiceClientCredentialFactory({}),
  undefined,
  undefined,
  {
    httpClient: {
      sendRequest: async () => {
        throw new Error('the SDK’s own clients are not used');
      },
    },
  },
);
const connectorClient = closed.createConnectorFactory(nobody).create('https://smba.trafficmanager.net/');
const userTokenClient = closed.createUserTokenClient(nobody);
const connectorFactory: ConnectorFactory = { create: () => connectorClient };

const callerId = CallerIdConstants.PublicAzureChannel;
const identities = new WeakMap<Claims, ClaimsIdentity>();

/** The same claims in the SDK's words; made once for each token that is known again. */
function identityOf(claims: Claims): ClaimsIdentity {
  const known = identities.get(claims);
  if (known) return known;
  const words = Object.entries(claims).map(([type, value]) => ({ type, value: String(value) }));
  const made = new ClaimsIdentity(words, true);
  identities.set(claims, made);
  return made;
}

/** The SDK's seam for authentication: what it would check by itself is left to the doorkeeper, once more. */
class DoorkeeperAuthentication extends BotFrameworkAuthentication {
  constructor(private readonly recognise: Doorkeeper) {
    super();
  }

  override async authenticateRequest(
    { serviceUrl }: Activity,
    authorization: string,
  ): Promise<AuthenticateRequestResult> {
    const claims = await this.recognise(authorization);
    if (claims && claims.serviceurl !== serviceUrl)
      throw new AuthenticationError('a token for another connector', 401);
    return { audience: '', callerId, claimsIdentity: claims ? identityOf(claims) : nobody, connectorFactory };
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new AuthenticationError('no streaming here', 401));
  }

  override createConnectorFactory = () => connectorFactory;
  override createUserTokenClient = () => userTokenClient;
}

/** The SDK's adapter, with its one useful method made reachable: authenticate an activity and run the turn. */
export class Adapter extends TeamsAdapter {
  protected override readonly botFrameworkAuthentication: BotFrameworkAuthentication;

  constructor(recognise: Doorkeeper) {
    super({}, new ConfigurationServiceClientCredentialFactory({}));
    this.botFrameworkAuthentication = new DoorkeeperAuthentication(recognise);
  }

  receive(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    return this.processActivity(authorization, activity, logic);
  }
}
