import { BodyError } from '../../body.ts';
import { type Answer, Refused } from './answer.ts';
import type { House } from './house.ts';
import type { Operation } from './operations.ts';
import { refusal } from './refusal.ts';
import type { Ask } from './request.ts';
import type { Failure } from './switches.ts';
import { checkToken } from './tokens.ts';

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** What stands before every operation: throttling, the token, the ids, and the answer that was given before. */
export function answered(
  house: House,
  operation: Operation,
  path: string,
  ask: Ask,
  failure?: Failure,
): Answer {
  try {
    if (isThrottled(house) || failure?.how === 'throttle') return throttled(house);
    if (failure?.how === 'refuse') throw new Refused(failure.status, failure.code, 'Switched to fail.');
    checkToken(house, ask.header('authorization'));
    checkIds(ask);
    return operation.method === 'post'
      ? once(house, `${operation.method} ${path} ${ask.header('ms-requestid')}`, () =>
          done(house, operation, ask),
        )
      : done(house, operation, ask);
  } catch (error) {
    if (error instanceof Refused) return refusal(house, error);
    throw error;
  }
}

/** A refusal of the work itself is an answer too, and is repeated like one. */
function done(house: House, { work }: Operation, ask: Ask): Answer {
  try {
    return work(house, ask);
  } catch (error) {
    if (error instanceof Refused) return refusal(house, error);
    throw error;
  }
}

/** The answer to the same write before, if its request id is honoured; else the work is done. */
function once({ state }: House, key: string, work: () => Answer): Answer {
  const before =
    key.endsWith(' ') || state.switches.requestIds === 'ignored' ? undefined : state.replies[key];
  if (before) return before;
  const answer = work();
  state.replies[key] = { status: answer.status, body: answer.body };
  return answer;
}

function checkIds(ask: Ask): void {
  for (const name of ['ms-requestid', 'ms-correlationid'])
    if (ask.header(name) !== '' && !guid.test(ask.header(name)))
      throw new Refused(400, '3000', `Invalid property: ${name}`);
}

/** Refused calls count too. */
function isThrottled({ state }: House): boolean {
  state.calls += 1;
  const { throttleEvery } = state.switches;
  return throttleEvery > 0 && state.calls % throttleEvery === 0;
}

/** The gateway's own shape, which has no code. */
function throttled({ state }: House): Answer {
  const { retryAfter } = state.switches;
  const message = `Rate limit is exceeded. Try again in ${retryAfter} seconds.`;
  return { status: 429, body: { statusCode: 429, message }, headers: { 'retry-after': String(retryAfter) } };
}

/** The answer to a body that cannot be read, if that is what an error is. */
export const unreadableBody = (house: House, error: unknown): Answer | undefined =>
  error instanceof BodyError
    ? refusal(house, new Refused(error.status, '3000', 'The body cannot be read.'))
    : undefined;
