import { setTimeout as pause } from 'node:timers/promises';
import { type Chat, ChatError, type PacedChat } from '../services/ports.ts';
import type { Limiter } from './limiter.ts';
import { defaultHold, patience, untilNextLook } from './teamsLimits.ts';

/** Takes a place for a call; what it returns gives it back. Nothing may come between the look and the taking. */
type Admit = (conversation?: string) => Promise<() => void>;

/** The chats for answers: what the limits do not allow yet waits a little, then throws `ChatError` of kind `held`. */
export function answeringChat(
  chat: Chat,
  limiter: Limiter,
  sleep: (milliseconds: number) => Promise<unknown> = pause,
): Chat {
  return limited(chat, limiter, async (conversation) => {
    for (let waited = 0; ; ) {
      const wait = limiter.wait('reply', conversation);
      if (wait === 0) return limiter.begin(conversation);
      if (waited >= patience) throw new ChatError('held', { retryAfter: wait });
      const next = Math.min(wait, untilNextLook);
      await sleep(next);
      waited += next;
    }
  });
}

/** The chats for the outbox, which does not wait here: it has others to send to meanwhile. */
export function pacedChat(chat: Chat, limiter: Limiter): PacedChat {
  const admit: Admit = async (conversation) => {
    const wait = limiter.wait('outbox', conversation);
    if (wait > 0) throw new ChatError('held', { retryAfter: wait });
    return limiter.begin(conversation);
  };
  return {
    ...limited(chat, limiter, admit),
    room: () => limiter.room('outbox'),
    wait: (to) => limiter.wait('outbox', to?.conversationId),
  };
}

function limited(chat: Chat, limiter: Limiter, admit: Admit): Chat {
  const call = async <T>(conversation: string | undefined, work: () => Promise<T>): Promise<T> => {
    const end = await admit(conversation);
    try {
      return await work();
    } catch (error) {
      if (error instanceof ChatError && error.status === 429)
        limiter.holdBack(error.retryAfter ?? defaultHold, conversation);
      throw error;
    } finally {
      end();
    }
  };
  return {
    send: (to, message) => call(to.conversationId, () => chat.send(to, message)),
    update: (to, id, message) => call(to.conversationId, () => chat.update(to, id, message)),
    open: (person) =>
      call(undefined, async () => {
        const opened = await chat.open(person);
        limiter.opened(opened.conversationId);
        return opened;
      }),
  };
}
