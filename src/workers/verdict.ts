import { type FailureKind, reasonOf } from '../domain/failure.ts';
import { later, minute } from '../domain/moments.ts';
import { doubts, type Notice, type Outcome } from '../domain/notice.ts';
import type { ChatError } from '../services/ports.ts';

const attemptsAtMost = 12;
const doubtsAtMost = 2;
const longestBackoff = 5 * minute;
/** After no answer: long enough for a message that is still on its way to arrive, and be seen. */
const lateBy = 30_000;

/** What Teams' table of status codes says of each; any other is a refusal for good. */
const kinds: Readonly<Record<number, FailureKind>> = {
  401: 'unauthorized',
  403: 'unreachable',
  404: 'unreachable',
  408: 'unanswered',
  412: 'busy',
  413: 'tooBig',
  429: 'throttled',
  500: 'fault',
  502: 'outage',
  503: 'outage',
  504: 'outage',
};
/** What may be otherwise at the next attempt, which has another token too. */
const transient: readonly FailureKind[] = [
  'throttled',
  'busy',
  'outage',
  'unanswered',
  'unsent',
  'unauthorized',
  'unmade',
];
/** Where the message may be in the chat all the same. */
const doubtful: readonly FailureKind[] = ['outage', 'fault', 'unanswered'];

function kindOf({ kind, status, code }: ChatError): FailureKind {
  if (kind === 'unsent' || kind === 'unanswered') return kind;
  if (status === 403 && code === 'InvalidBotApiHost') return 'wrongHost'; // ours to mend: the person is there
  return kinds[status] ?? 'refused';
}

interface Deps {
  readonly now: string;
  /** A number from 0 to 1, to spread retries. */
  readonly chance: number;
}

/** What becomes of a notice whose call failed. `isRepeatable`: the call may be made twice without anybody noticing. */
export function verdict(notice: Notice, error: ChatError, isRepeatable: boolean, deps: Deps): Outcome {
  const kind = kindOf(error);
  const isDoubtful = doubtful.includes(kind) && !isRepeatable;
  const reason = reasonOf(kind, error.status, error.code);
  const isOver = kind === 'unanswered' && isDoubtful && doubts(notice) >= doubtsAtMost;
  if (isOver || !transient.includes(kind)) return { dead: { reason, isDoubtful } };
  const atLeast = kind === 'unanswered' && isDoubtful ? lateBy : (error.retryAfter ?? 0);
  return again(notice, { reason, isDoubtful }, atLeast, deps);
}

/** What becomes of a notice whose card could not be made. */
export const unmade = (notice: Notice, deps: Deps): Outcome =>
  again(notice, { reason: reasonOf('unmade') }, 0, deps);

/** Once more after a while that grows and is spread by chance, but not before `atLeast`; at last not at all. */
function again(
  { attempts }: Notice,
  failed: { readonly reason: string; readonly isDoubtful?: boolean },
  atLeast: number,
  { now, chance }: Deps,
): Outcome {
  if (attempts >= attemptsAtMost) return { dead: failed };
  const backoff = chance * Math.min(longestBackoff, 1000 * 2 ** attempts);
  return { retry: { ...failed, at: later(now, Math.max(atLeast, backoff)) } };
}
