import { setTimeout as pause } from 'node:timers/promises';
import { type Chat, ChatError } from '../services/ports.ts';
import type { SharedLimits } from './sharedLimits.ts';
import type { Caller } from './slidingWindow.ts';
import { defaultHold, patience, untilNextLook } from './teamsLimits.ts';

/**
 * The chats of one of several processes, which keep Teams' limits together. An answer waits a little for its place, the
 * outbox throws `ChatError` of kind `held` at once. While nothing can be shared, each process keeps within its own limits.
 */
export function sharedChat<T extends Chat>(chat: T, limits: SharedLimits, caller: Caller): T {
  const admitted = async (id: string | undefined): Promise<number | undefined> => {
    for (let waited = 0; ; waited += untilNextLook) {
      const admission = await limits.begin(caller, id).catch(() => undefined);
      if (!admission || 'by' in admission) return admission?.by;
      if (caller === 'outbox' || waited >= patience)
        throw new ChatError('held', { retryAfter: admission.wait });
      await pause(untilNextLook);
    }
  };

  const call = async <R>(id: string | undefined, work: () => Promise<R>): Promise<R> => {
    const by = await admitted(id);
    try {
      return await work();
    } catch (error) {
      if (error instanceof ChatError && error.status === 429)
        await limits.close(error.retryAfter ?? defaultHold, id).catch(() => undefined);
      throw error;
    } finally {
      if (by !== undefined) void limits.end(by, id).catch(() => undefined); // it ends by itself, only later
    }
  };

  return {
    ...chat,
    send: (to, message) => call(to.conversationId, () => chat.send(to, message)),
    update: (to, id, message) => call(to.conversationId, () => chat.update(to, id, message)),
    open: (person) => call(undefined, () => chat.open(person)),
  };
}
