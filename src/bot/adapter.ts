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
    const identity = new ClaimsIdentity(
      Object.entries(claims ?? {}).map(([type, value]) => ({ type, value: String(value) })),
      true,
    );
    return {
      audience: '',
      callerId: CallerIdConstants.PublicAzureChannel,
      claimsIdentity: identity,
      connectorFactory,
    };
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
