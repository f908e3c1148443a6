import type { Activity } from 'botbuilder';
import type { Reply } from '../dialogs/dialog.ts';
import type { Message } from '../services/ports.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';
const messageType = 'application/vnd.microsoft.activity.message';

/** A reply as a message of its own. */
export const messageOf = (reply: Reply): Message =>
  'card' in reply ? { card: reply.card, summary: reply.summary } : { text: reply.text, summary: reply.text };

/** A reply as the answer to a card action: the card takes the place of the one acted on, a text shows beside it. */
export const invokeResponse = (reply: Reply): Partial<Activity> =>
  responded({
    statusCode: 200,
    ...('card' in reply ? { type: cardType, value: reply.card } : { type: messageType, value: reply.text }),
  });

/** The body is JSON from here on: as one string it is kept for whoever asks again, and sent, more easily than as a card. */
const responded = (body: object): Partial<Activity> => ({
  type: 'invokeResponse',
  value: { status: 200, body: JSON.stringify(body) },
});

/** The answer to an invoke that we do not know: quiet, so that Teams does not take the bot for broken. */
export const neutralResponse = responded({});
