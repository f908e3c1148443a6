import type { TurnContext } from 'botbuilder';
import { requestNumber } from '../correlation.ts';
import type { Log } from '../log.ts';
import { ChatError, Unsaved } from '../services/ports.ts';
import { loggedId } from './loggedId.ts';
import type { PlainAnswer } from './plainAnswer.ts';

interface Deps {
  readonly answer: PlainAnswer;
  readonly log: Log;
}

/** The one place where a bug ends: logged with the request's number, and shown as an apology with that number. */
export const turnFailed =
  ({ answer, log }: Deps) =>
  async (context: TurnContext, error: Error): Promise<void> => {
    const { id = '', type } = context.activity;
    if (error instanceof ChatError)
      return log.warn({ kind: error.kind, status: error.status, code: error.code }, 'a reply was not taken');
    const number = requestNumber();
    log.error({ err: error, activityId: loggedId(id), type }, 'a turn failed');
    const saying = error instanceof Unsaved ? 'unsaved' : 'failed';
    await answer(context, (t) => t.chat[saying](number)).catch((cause: Error) =>
      log.error({ err: cause }, 'the apology could not be sent'),
    );
  };
