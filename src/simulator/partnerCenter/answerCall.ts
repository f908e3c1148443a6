import { isGuid } from '../../domain/tenant.ts';
import { BodyError } from '../../http/body.ts';
import { type Answer, invalid, Refused } from './answer.ts';
import type { ApiCall } from './call.ts';
import type { EmulatorContext } from './context.ts';
import type { Operation } from './operations.ts';
import { refusal } from './refusal.ts';
import type { Failure } from './switches.ts';
import { checkToken } from './tokens.ts';

/** What stands before every operation: throttling, the token, the ids, and the answer that was given before. */
export function answerCall(
  context: EmulatorContext,
  operation: Operation,
  path: string,
  call: ApiCall,
  failure?: Failure,
): Answer {
  try {
    if (isThrottled(context) || failure?.how === 'throttle') return throttled(context);
    if (failure?.how === 'refuse') throw new Refused(failure.status, failure.code, 'Switched to fail.');
    checkToken(context, call.header('authorization'));
    checkIds(call);
    const work = () => done(context, operation, call);
    const requestId = call.header('ms-requestid');
    const isRepeatable = operation.method === 'post' && requestId !== '';
    return isRepeatable ? once(context, `${path} ${requestId}`, work) : work();
  } catch (error) {
    if (error instanceof Refused) return refusal(context, error);
    throw error;
  }
}

/** A refusal of the work itself is an answer too, and is repeated like one. */
function done(context: EmulatorContext, { work }: Operation, call: ApiCall): Answer {
  try {
    return work(context, call);
  } catch (error) {
    if (error instanceof Refused) return refusal(context, error);
    throw error;
  }
}

/** The answer to the same write before, if its request id is honoured; else the work is done. */
function once({ state }: EmulatorContext, key: string, work: () => Answer): Answer {
  const before = state.switches.requestIds === 'ignored' ? undefined : state.replies[key];
  if (before) return before;
  const answer = work();
  state.replies[key] = { status: answer.status, body: answer.body };
  return answer;
}

function checkIds(call: ApiCall): void {
  for (const name of ['ms-requestid', 'ms-correlationid'])
    if (call.header(name) !== '' && !isGuid(call.header(name))) throw invalid(name);
}

/** Refused calls count too. */
function isThrottled({ state }: EmulatorContext): boolean {
  state.calls += 1;
  const { throttleEvery } = state.switches;
  return throttleEvery > 0 && state.calls % throttleEvery === 0;
}

/** The gateway's own shape, which has no code. */
function throttled({ state }: EmulatorContext): Answer {
  const { retryAfter } = state.switches;
  const message = `Rate limit is exceeded. Try again in ${retryAfter} seconds.`;
  return { status: 429, body: { statusCode: 429, message }, headers: { 'retry-after': String(retryAfter) } };
}

/** The answer to a body that cannot be read, if that is what an error is. */
export const unreadableBody = (context: EmulatorContext, error: unknown): Answer | undefined =>
  error instanceof BodyError
    ? refusal(context, new Refused(error.status, '3000', 'The body cannot be read.'))
    : undefined;
