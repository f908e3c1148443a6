import type { TurnContext } from 'botbuilder';
import { languageOf, personId } from '../domain/person.ts';
import type { Log } from '../log.ts';
import type { PeopleService } from '../services/people.ts';
import { type Chat, ChatError, type Ids, Unsaved } from '../services/ports.ts';
import { texts } from '../texts/texts.ts';
import { invokeResponse } from './reply.ts';
import { chatOf } from './turn.ts';

interface Deps {
  readonly chat: Chat;
  readonly people: PeopleService;
  readonly tenantId: string;
  readonly ids: Ids;
  readonly log: Log;
}

/** The one place where a bug ends: logged with a number, and shown to the person as an apology with that number. */
export const turnFailed =
  ({ chat, people, tenantId, ids, log }: Deps) =>
  async (context: TurnContext, error: Error): Promise<void> => {
    const { activity } = context;
    if (error instanceof ChatError)
      return log.warn({ status: error.status, code: error.code }, 'a reply was not taken');
    const correlationId = ids.id().slice(0, 8).toUpperCase();
    log.error({ err: error, correlationId, activityId: activity.id, type: activity.type }, 'a turn failed');
    const person = await people
      .known(personId(tenantId, activity.from.aadObjectId ?? ''))
      .catch(() => undefined);
    const language = languageOf({ chosenLanguage: person?.chosenLanguage, locale: activity.locale ?? '' });
    const { unsaved, failed } = texts[language].chat;
    const text = error instanceof Unsaved ? unsaved(correlationId) : failed(correlationId);
    if (activity.type === 'invoke') await context.sendActivity(invokeResponse({ text }));
    else if (activity.type === 'message')
      await chat
        .send(chatOf(activity), { text, summary: text })
        .catch((cause: Error) => log.error({ err: cause, correlationId }, 'the apology could not be sent'));
  };
