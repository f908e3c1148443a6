import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { AuthenticationError } from 'botframework-connector';
import type { Trace } from '../domain/trace.ts';
import { BodyError, readJson } from '../http/body.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { Envelope } from './activity.ts';
import type { Doorkeeper } from './doorkeeper.ts';
import { SignInError } from './fetchJson.ts';
import { loggedId } from './loggedId.ts';
import { NotRecognised } from './notRecognised.ts';
import type { paceOf } from './paces.ts';
import type { Receive } from './receiver.ts';

const bodyLimit = 256 * 1024;

interface Deps {
  readonly recognise: Doorkeeper;
  readonly receive: Receive;
  /** Whether we talk to this service URL at all. */
  readonly isAllowed: (serviceUrl: string) => boolean;
  /** Whether an activity is meant for this deployment. */
  readonly isOurs: (envelope: Envelope) => boolean;
  readonly pace: ReturnType<typeof paceOf>;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** The answer to one activity, as HTTP; the body is JSON already. */
export interface Answer {
  readonly status: number;
  readonly body?: string | undefined;
}

export type FrontDoor = (request: IncomingMessage, trace: Trace) => Promise<Answer>;

/**
 * Every activity comes in here. Who sends it is asked first, so that nobody unknown makes us read; then it is read, parsed
 * and compared with what is ours; and only then it becomes a turn.
 */
export function frontDoor(deps: Deps): FrontDoor {
  const { metrics, log } = deps;
  return async (request, trace) => {
    const stop = metrics.turns.startTimer();
    const answer = await enter(deps, request, trace).catch((error: unknown) =>
      refusal(deps, error, request, trace),
    );
    const { status } = answer;
    if (status >= 300) metrics.refusals.inc({ status: String(status) });
    if (status >= 300 && status !== 429) log.info({ status, ...timed(trace) }, 'an activity was refused');
    stop();
    return answer;
  };
}

async function enter(deps: Deps, request: IncomingMessage, trace: Trace): Promise<Answer> {
  const [authorization = '', another] = request.headersDistinct['authorization'] ?? [];
  if (another !== undefined) throw new NotRecognised('several');
  await deps.recognise(authorization);
  const envelope = Envelope.safeParse(await readJson(request, bodyLimit));
  if (!envelope.success) return { status: 400 };
  if (!deps.isAllowed(envelope.data.serviceUrl) || !deps.isOurs(envelope.data)) return { status: 403 };
  const answer = await deps.receive(authorization, envelope.data, trace);
  noteAnswer(deps, envelope.data, answer, trace);
  return answer;
}

/**
 * Logs and counts an answered activity: nothing that its sender wrote, and the sender only as a hash that tells one from
 * another.
 */
function noteAnswer(
  { log, metrics }: Deps,
  { id, type, from }: Envelope,
  { status }: Answer,
  trace: Trace,
): void {
  const actor = hash('sha256', from.aadObjectId ?? from.id).slice(0, 12);
  const activityId = id && loggedId(id);
  log.info({ type: known(type), activityId, actor, status, ...timed(trace) }, 'an activity was answered');
  metrics.activities.inc({ type: known(type), outcome: String(status) });
}

/** Which request it was, and for how many milliseconds its sender has waited. */
const timed = ({ correlationId, since }: Trace) => ({
  correlationId,
  durMs: Math.round(performance.now() - since),
});

/** Types as metrics label them, so that nobody can make up labels. */
const known = (type: string): string =>
  ['message', 'invoke', 'installationUpdate', 'conversationUpdate'].includes(type) ? type : 'other';

async function refusal(
  { pace, log, metrics }: Deps,
  error: unknown,
  { socket }: IncomingMessage,
  { correlationId }: Trace,
): Promise<Answer> {
  if (error instanceof BodyError) return { status: error.status };
  if (error instanceof AuthenticationError) {
    metrics.authRejections.inc({ reason: error instanceof NotRecognised ? error.reason : 'foreign' });
    const verdict = await pace.ofRefused(socket.remoteAddress ?? '');
    if (verdict === 'first') log.warn({ correlationId }, 'an address keeps coming without a valid token');
    return { status: verdict === 'fine' ? 401 : 429 };
  }
  log.error({ err: error, correlationId }, 'an activity could not be handled');
  return { status: error instanceof SignInError ? 503 : 500 };
}
