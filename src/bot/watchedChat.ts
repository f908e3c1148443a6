import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { type Chat, ChatError } from '../services/ports.ts';

interface Deps {
  readonly log: Log;
  readonly metrics: Metrics;
}

/** The chats, with every failed call counted, and an alarm in the log when Teams does not take us for this bot. */
export function watchedChat<T extends Chat>(chat: T, { log, metrics }: Deps): T {
  const watched = <R>(call: Promise<R>): Promise<R> =>
    call.catch((error: Error) => {
      if (error instanceof ChatError) {
        metrics.chatFailures.inc({ kind: error.kind, status: String(error.status) });
        if (error.status === 401)
          log.error({ code: error.code }, 'Teams refuses the bot’s own credentials: nothing can be sent');
      }
      throw error;
    });
  return {
    ...chat,
    send: (to, message) => watched(chat.send(to, message)),
    update: (to, id, message) => watched(chat.update(to, id, message)),
    open: (person) => watched(chat.open(person)),
  };
}
