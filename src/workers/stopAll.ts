import type { Log } from '../log.ts';
import type { Loop } from './loop.ts';

/** Stops workers, all at once; resolves when the last has ended. One that fails at it is logged. */
export async function stopAll(workers: readonly Loop[], log: Log): Promise<void> {
  const ended = await Promise.allSettled(workers.map((one) => one.stop()));
  for (const one of ended)
    if (one.status === 'rejected') log.error({ err: one.reason }, 'a worker did not end as it should');
}
