import { setTimeout as pause } from 'node:timers/promises';
import { type Chat, ChatError } from '../services/ports.ts';

/** As long as somebody waits for an answer, calls are made again. */
const patience = 5_000;
const pauseBetween = 500;

interface Time {
  /** In milliseconds. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

const realTime: Time = { now: () => performance.now(), pause };

/**
 * The chats for answers, which have no outbox behind them: a call that certainly had no effect is made again, for five
 * seconds. Throws the last `ChatError`.
 */
export function repeatingChat(chat: Chat, { now, pause }: Time = realTime): Chat {
  const patiently = async <T>(call: () => Promise<T>): Promise<T> => {
    for (const until = now() + patience; ; ) {
      try {
        return await call();
      } catch (error) {
        const wait = waitAfter(error);
        if (wait === undefined || now() + wait > until) throw error;
        await pause(wait);
      }
    }
  };
  return {
    send: (to, message) => patiently(() => chat.send(to, message)),
    update: (to, id, message) => patiently(() => chat.update(to, id, message)),
    open: (person) => patiently(() => chat.open(person)),
  };
}

/** In how many milliseconds a call may be made again; undefined where it is in vain, or may have had an effect. */
function waitAfter(error: unknown): number | undefined {
  if (!(error instanceof ChatError)) return undefined;
  const { kind, status, retryAfter = pauseBetween } = error;
  return kind === 'unsent' || status === 412 || status === 429 ? retryAfter : undefined;
}
