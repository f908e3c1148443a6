import { z } from 'zod/v4';
import { isUnsent } from '../http/network.ts';
import { TooLong } from '../http/readAtMost.ts';
import { PartnerCenterError } from '../services/partnerCenterError.ts';
import type { Answer } from './answer.ts';
import { Code } from './wire/words.ts';

/** Every shape in which an error comes: `code` as text or number, Entra's `error`, the gateway without a code. */
const Refused = z.object({
  code: Code.optional(),
  error: Code.optional(),
});

/** The error that an answer is. A write that met a failing server may have been done. */
export function refusal(
  { status, body, requestId, retryAfter }: Answer,
  isWrite: boolean,
): PartnerCenterError {
  const refused = Refused.safeParse(body);
  const code = refused.data?.code ?? refused.data?.error ?? '';
  const isOutcomeUnknown = isWrite && (status >= 500 || status === 408);
  return new PartnerCenterError({ code, status, requestId, retryAfter, isOutcomeUnknown });
}

/** The error for an answer that says yes in a way that cannot be read. */
export const unreadable = (requestId: string, status: number, isWrite: boolean): PartnerCenterError =>
  new PartnerCenterError({ code: 'unreadable', status, requestId, isOutcomeUnknown: isWrite });

/** The error for a call that got no answer. Unless it was never sent, a write may have been done. */
export function unanswered(cause: unknown, requestId: string, isWrite: boolean): PartnerCenterError {
  if (cause instanceof TooLong) return unreadable(requestId, 0, isWrite);
  const isLate = cause instanceof Error && cause.name === 'TimeoutError';
  return new PartnerCenterError({
    code: isLate ? 'timeout' : 'unreachable',
    status: 0,
    requestId,
    isOutcomeUnknown: isWrite && !(cause instanceof Error && isUnsent(cause)),
  });
}
