import type { TurnContext } from 'botbuilder';
import { numberOf } from '../domain/trace.ts';
import type { Log } from '../log.ts';
import { ChatError, Unsaved } from '../services/ports.ts';
import { loggedId } from './loggedId.ts';
import type { PlainAnswer } from './plainAnswer.ts';
import { traceOf } from './trace.ts';

interface Deps {
  readonly answer: PlainAnswer;
  readonly log: Log;
}

/** Where a bug in a turn ends: logged with the request's number, and shown as an apology with that number. */
export const turnFailed =
  ({ answer, log }: Deps) =>
  async (context: TurnContext, error: Error): Promise<void> => {
    const { id = '', type } = context.activity;
    const { correlationId } = traceOf(context);
    if (error instanceof ChatError) {
      const { kind, status, code } = error;
      log.warn({ kind, status, code, correlationId }, 'a reply was not taken');
      if (type !== 'invoke') return; // an apology would not be taken either; an action is answered without the chat
    } else log.error({ err: error, activityId: loggedId(id), type, correlationId }, 'a turn failed');
    const saying = error instanceof Unsaved ? 'unsaved' : 'failed';
    await answer(context, (t) => t.chat[saying](numberOf(correlationId))).catch((cause: Error) =>
      log.error({ err: cause, correlationId }, 'the apology could not be sent'),
    );
  };
