import type { Observation } from './observation.ts';
import type { Purchase } from './order.ts';

/**
 * An order that has to wait, with what is to be kept of that: since when its cart is tried, and under which id a write is made
 * anew. A write that had an answer would get the same again under its id; without one, it is the same write.
 */
export function waiting<P extends Purchase>(one: P, seen: Observation, now: string, requestId: string): P {
  const another = 'isAnswer' in seen && seen.isAnswer ? { requestId } : {};
  if (one.status === 'submitted') return { ...one, ...another };
  if (one.status !== 'placing' || !one.intent) return one;
  const { triedSince = now } = one.intent;
  return { ...one, intent: { ...one.intent, triedSince, ...(seen.saw === 'unanswered' && another) } };
}
