import { type Activity, INVOKE_RESPONSE_KEY, type TurnContext } from 'botbuilder';
import { personId } from '../domain/person.ts';
import type { Trace } from '../domain/trace.ts';
import type { Metrics } from '../metrics.ts';
import type { Shared } from '../services/sharedValues.ts';
import type { Envelope } from './activity.ts';
import type { Adapter } from './adapter.ts';
import type { Answer } from './frontDoor.ts';
import type { paceOf } from './paces.ts';
import type { PlainAnswer } from './plainAnswer.ts';
import { redelivery } from './redelivery.ts';
import { neutralResponse } from './reply.ts';
import { sharedOnce } from './sharedOnce.ts';
import type { Application, TurnState } from './teamsAi.ts';
import { setTrace } from './trace.ts';

interface Deps {
  readonly adapter: Adapter;
  readonly app: Application<TurnState>;
  readonly pace: ReturnType<typeof paceOf>;
  readonly answer: PlainAnswer;
  readonly tenantId: string;
  readonly metrics: Metrics;
  /** Where the same activity may come to another process. */
  readonly shared: Shared | undefined;
}

export type Receive = (authorization: string, envelope: Envelope, trace: Trace) => Promise<Answer>;

/** Runs the turn of an activity behind the SDK's own check of its token, or repeats the answer of the turn that it had before. */
export function receiver(deps: Deps): Receive {
  const { adapter, metrics } = deps;
  const onDuplicate = (layer: 'process' | 'shared') => () => metrics.duplicates.inc({ layer });
  const once = redelivery<Activity | undefined>(
    onDuplicate('process'),
    deps.shared && sharedOnce(deps.shared, onDuplicate('shared')),
  );
  return async (authorization, envelope, trace) => {
    const response = await adapter.receive(authorization, asActivity(envelope), async (context) => {
      setTrace(context, trace);
      const reply = await once(keyOf(envelope), async () => {
        await run(deps, context);
        return context.turnState.get<Activity | undefined>(INVOKE_RESPONSE_KEY);
      });
      context.turnState.set(INVOKE_RESPONSE_KEY, reply);
    });
    return { status: response?.status ?? 200, body: response?.body };
  };
}

/**
 * Whoever is too fast is told so: in answer to every action, but only once for messages. Nothing else is done. What is not
 * a person's doing, such as an installation, comes once and is never too fast.
 */
async function run({ app, pace, answer, tenantId, metrics }: Deps, context: TurnContext): Promise<void> {
  const { from, type, name } = context.activity;
  if (type !== 'message' && type !== 'invoke') return void (await app.run(context));
  const verdict = await pace.ofPerson(personId(tenantId, from.aadObjectId ?? from.id), tenantId);
  if (verdict === 'fine') return void (await app.run(context));
  metrics.refusals.inc({ status: '429' });
  const isAction = type === 'invoke' && name === 'adaptiveCard/action';
  if (isAction || (type === 'message' && verdict === 'first')) await answer(context, (t) => t.chat.tooFast);
  else if (type === 'invoke') await context.sendActivity(neutralResponse);
}

/** The SDK's type of the same thing; the envelope has checked every part of it that we read. */
const asActivity = (envelope: Envelope): Activity => envelope as unknown as Activity;

/** What makes an activity the same: who sent it, where, its id and its kind. So nobody is given somebody else's answer. */
const keyOf = ({ id, type, name, conversation, from }: Envelope): string | undefined =>
  id && (type === 'message' || type === 'invoke')
    ? JSON.stringify([conversation.tenantId, from.aadObjectId, from.id, conversation.id, id, type, name])
    : undefined;
