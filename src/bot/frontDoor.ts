import type { IncomingMessage } from 'node:http';
import type { Application, TurnState } from '@microsoft/teams-ai';
import type { Activity } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import { BodyError, readJson } from '../body.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { Envelope } from './activity.ts';
import type { Adapter } from './auth.ts';
import { type Answer, redelivery } from './redelivery.ts';

const bodyLimit = 256 * 1024;

interface Deps {
  readonly adapter: Adapter;
  readonly app: Application<TurnState>;
  /** Whether we talk to this service URL at all. */
  readonly isAllowed: (serviceUrl: string) => boolean;
  /** Whether an activity is meant for this deployment: its channel and its tenant. */
  readonly isOurs: (envelope: Envelope) => boolean;
  readonly log: Log;
  readonly metrics: Metrics;
}

export type FrontDoor = (request: IncomingMessage) => Promise<Answer>;

/** Every activity comes in here: read, parsed, compared with what is ours, authenticated, and only then a turn. */
export function frontDoor({ adapter, app, isAllowed, isOurs, log, metrics }: Deps): FrontDoor {
  const once = redelivery(() => metrics.duplicates.inc());

  const run = async (authorization: string, activity: Activity): Promise<Answer> => {
    const response = await adapter.receive(
      authorization,
      activity,
      async (context) => void (await app.run(context)),
    );
    return { status: response?.status ?? 200, body: response?.body };
  };

  return async (request) => {
    const stop = metrics.turns.startTimer();
    try {
      const envelope = Envelope.safeParse(await readJson(request, bodyLimit));
      if (!envelope.success) return { status: 400 };
      if (!isAllowed(envelope.data.serviceUrl) || !isOurs(envelope.data)) return { status: 403 };
      const activity = asActivity(envelope.data);
      const answer = await once(keyOf(envelope.data), () =>
        run(request.headers.authorization ?? '', activity),
      );
      metrics.activities.inc({ type: known(activity.type), outcome: String(answer.status) });
      return answer;
    } catch (error) {
      return refusal(error, log);
    } finally {
      stop();
    }
  };
}

/** The SDK's type of the same thing; the envelope has checked every part of it that we read. */
const asActivity = (envelope: Envelope): Activity => envelope as unknown as Activity;

const keyOf = ({ id, type, conversation }: Envelope): string | undefined =>
  id && (type === 'message' || type === 'invoke') ? `${conversation.id}|${id}|${type}` : undefined;

/** Types as metrics label them, so that nobody can make up labels. */
const known = (type: string): string =>
  ['message', 'invoke', 'installationUpdate', 'conversationUpdate'].includes(type) ? type : 'other';

function refusal(error: unknown, log: Log): Answer {
  if (error instanceof BodyError) return { status: error.status };
  if (error instanceof AuthenticationError) return { status: 401 };
  log.error({ err: error }, 'an activity could not be handled');
  return { status: 500 };
}
