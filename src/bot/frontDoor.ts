import type { IncomingMessage } from 'node:http';
import type { Application, TurnState } from '@microsoft/teams-ai';
import { type Activity, INVOKE_RESPONSE_KEY } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import { BodyError, readJson } from '../body.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { Envelope } from './activity.ts';
import type { Adapter } from './auth.ts';
import { redelivery } from './redelivery.ts';

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

/** The answer to one activity, as HTTP. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export type FrontDoor = (request: IncomingMessage) => Promise<Answer>;

/** Every activity comes in here: read, parsed, compared with what is ours, authenticated, and only then a turn. */
export function frontDoor(deps: Deps): FrontDoor {
  const { isAllowed, isOurs, log, metrics } = deps;
  const once = redelivery<Activity | undefined>(() => metrics.duplicates.inc());
  return async (request) => {
    const stop = metrics.turns.startTimer();
    try {
      const envelope = Envelope.safeParse(await readJson(request, bodyLimit));
      if (!envelope.success) return { status: 400 };
      if (!isAllowed(envelope.data.serviceUrl) || !isOurs(envelope.data)) return { status: 403 };
      const answer = await receive(deps, once, request.headers.authorization ?? '', envelope.data);
      metrics.activities.inc({ type: known(envelope.data.type), outcome: String(answer.status) });
      return answer;
    } catch (error) {
      return refusal(error, log);
    } finally {
      stop();
    }
  };
}

type Once = ReturnType<typeof redelivery<Activity | undefined>>;

/** Authenticates an activity and runs its turn, or repeats the answer of the turn that it had before. */
async function receive(
  { adapter, app }: Deps,
  once: Once,
  authorization: string,
  envelope: Envelope,
): Promise<Answer> {
  const response = await adapter.receive(authorization, asActivity(envelope), async (context) => {
    const reply = await once(keyOf(envelope), async () => {
      await app.run(context);
      return context.turnState.get<Activity | undefined>(INVOKE_RESPONSE_KEY);
    });
    context.turnState.set(INVOKE_RESPONSE_KEY, reply);
  });
  return { status: response?.status ?? 200, body: response?.body };
}

/** The SDK's type of the same thing; the envelope has checked every part of it that we read. */
const asActivity = (envelope: Envelope): Activity => envelope as unknown as Activity;

/** What makes an activity the same: its sender's connector, conversation and id. */
const keyOf = ({ id, type, conversation, from, serviceUrl }: Envelope): string | undefined =>
  id && (type === 'message' || type === 'invoke')
    ? JSON.stringify([serviceUrl, conversation.id, from.id, id, type])
    : undefined;

/** Types as metrics label them, so that nobody can make up labels. */
const known = (type: string): string =>
  ['message', 'invoke', 'installationUpdate', 'conversationUpdate'].includes(type) ? type : 'other';

function refusal(error: unknown, log: Log): Answer {
  if (error instanceof BodyError) return { status: error.status };
  if (error instanceof AuthenticationError) return { status: 401 };
  log.error({ err: error }, 'an activity could not be handled');
  return { status: 500 };
}
