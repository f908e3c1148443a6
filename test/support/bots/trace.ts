import type { Trace } from '../../../src/domain/trace.ts';

/** A request whose answer nobody waits for yet. */
export const newTrace = (): Trace => ({
  correlationId: '00000000-0000-4000-8000-00000000c0de',
  since: performance.now(),
});
