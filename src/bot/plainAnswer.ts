import type { TurnContext } from 'botbuilder';
import { languageOf, personId } from '../domain/person.ts';
import type { PeopleService } from '../services/people.ts';
import type { Chat } from '../services/ports.ts';
import { type Texts, texts } from '../texts/texts.ts';
import { invokeResponse } from './reply.ts';
import { chatOf } from './turn.ts';

interface Deps {
  readonly chat: Chat;
  readonly people: PeopleService;
  readonly tenantId: string;
}

export type PlainAnswer = (context: TurnContext, text: (t: Texts) => string) => Promise<void>;

/** Answers an action or a message with one sentence where no turn can: in the person's language as far as it can be known. */
export const plainAnswer =
  ({ chat, people, tenantId }: Deps): PlainAnswer =>
  async (context, textOf) => {
    const { activity } = context;
    const person = await people
      .known(personId(tenantId, activity.from.aadObjectId ?? ''))
      .catch(() => undefined);
    const language = languageOf({ chosenLanguage: person?.chosenLanguage, locale: activity.locale ?? '' });
    const text = textOf(texts[language]);
    if (activity.type === 'invoke') await context.sendActivity(invokeResponse({ text }));
    else if (activity.type === 'message') await chat.send(chatOf(activity), { text, summary: text });
  };
