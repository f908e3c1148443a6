import { later, minute } from '../moments.ts';
import { isPassing, type Refusal, refusalOf } from '../refusal.ts';
import type { CustomerSetup } from './customerSetup.ts';
import type { SetupEvent } from './events.ts';

/** A write that Partner Center refused, or did not answer. */
export interface WriteFailure {
  readonly code: string;
  readonly status: number;
  readonly isOutcomeUnknown: boolean;
  /** In milliseconds. */
  readonly retryAfter?: number | undefined;
}

/** What a tenant that is only minutes old is answered with now and then. */
const early: readonly Refusal[] = ['noSuchCustomer', 'noRelationship', 'noPermission'];

/** After so many failures of one step somebody has to look into it. */
const most = 8;
const shortest = 30_000;
const longest = 15 * minute;

interface After {
  /** Whether this very look was the first to send the write: then a refusal is the whole truth. */
  readonly isFirst: boolean;
  /** For the write that takes its place. */
  readonly requestId: string;
  readonly now: string;
}

/**
 * What a failed write comes to. A refusal of the first attempt is final, or is tried anew as another write if it may pass;
 * wherever an attempt may have been done, it goes on as the same write, and is looked into first.
 */
export function eventAfterFailure(
  one: CustomerSetup,
  failure: WriteFailure,
  { isFirst, requestId, now }: After,
): SetupEvent {
  const { code, status, retryAfter = 0 } = failure;
  const refusal = refusalOf(code, status);
  const trouble = { code, status, reason: '' };
  const backoff = Math.min(longest, shortest * 2 ** one.failures);
  const at = later(now, Math.max(backoff, retryAfter));
  const mayPass = isPassing(refusal) || (one.status === 'qualifying' && early.includes(refusal));
  // The tenant is made before its mail address is refused (27002), so that it is looked for at once.
  if (refusal === 'mailRefused' && one.failures === 0) return { type: 'doubted', ...trouble, at: now };
  // A no without its reason may be 27002 itself, which leaves a tenant behind.
  const isUnknown = failure.isOutcomeUnknown || (refusal === 'unknown' && code === '');
  const mayBeDone = isUnknown || !isFirst || refusal === 'mailRefused';
  if (!mayBeDone && !mayPass) return { type: one.status === 'creating' ? 'refused' : 'stuck', ...trouble };
  if (one.failures >= most) return { type: 'stuck', ...trouble };
  return mayBeDone ? { type: 'doubted', ...trouble, at } : { type: 'retried', ...trouble, requestId, at };
}
