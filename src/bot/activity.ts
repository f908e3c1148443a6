import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';

/** What can stand in an address as one part of a path: no halves of characters, and no step to another folder. */
const wellFormed = /^(?!\.{1,2}$)\P{Cs}*$/u;

const Id = (max: number) => z.string().min(1).max(max).regex(wellFormed);

const Account = z.looseObject({
  id: Id(500),
  name: z.string().max(500).nullish(),
  aadObjectId: z.string().max(100).nullish(),
});

/** The parts of an activity that we rely on, checked before the SDK sees it. The rest goes through untouched. */
export const Envelope = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(500).regex(wellFormed).nullish(),
  name: z.string().max(200).nullish(),
  timestamp: z.string().max(50).nullish(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.string().min(1).max(500),
  from: Account,
  recipient: Account,
  conversation: z.looseObject({
    id: Id(1000),
    conversationType: z.string().max(100).nullish(),
    tenantId: z.string().max(100).nullish(),
    isGroup: z.boolean().nullish(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().max(100) }).nullish() }).nullish(),
  text: z.string().nullish(), // however long: the body has a limit, and whoever typed it gets an answer
  locale: z.string().max(50).nullish(),
  localTimezone: z.string().max(100).nullish(),
  entities: z
    .array(z.looseObject({ type: z.string() }))
    .max(100)
    .nullish(),
  membersAdded: z.array(Account).max(1000).nullish(),
  replyToId: z.string().max(500).regex(wellFormed).nullish(),
  action: z.string().max(100).nullish(),
  deliveryMode: z.literal('normal').nullish(),
});
export type Envelope = z.infer<typeof Envelope>;

/** What a card's button sends: its verb, and the inputs merged with what the card carried. */
const CardAction = z.looseObject({
  action: z.looseObject({ verb: z.string().min(1).max(100), data: z.unknown() }),
});

/** A mention of somebody in a text. */
const Mention = z.looseObject({
  type: z.literal('mention'),
  mentioned: z.looseObject({ id: z.string() }),
  text: z.string().nullish(),
});

/** The verb and the record of a card action; undefined for anything else. */
export function cardActionOf(activity: Activity): { verb: string; record: unknown } | undefined {
  const parsed = CardAction.safeParse(activity.value);
  return parsed.success ? { verb: parsed.data.action.verb, record: parsed.data.action.data } : undefined;
}

/** Whether the activity comes from somebody's own chat with the bot. */
export const isPersonal = ({ conversation }: Activity): boolean =>
  !conversation.isGroup && ['personal', undefined, null, ''].includes(conversation.conversationType);

/** Whether the app was removed from the chat or team that the activity comes from. */
export const isRemoval = ({ type, action }: Activity): boolean =>
  type === 'installationUpdate' && Boolean(action?.startsWith('remove'));

const mentionsOf = (activity: Activity) =>
  (activity.entities ?? [])
    .filter(({ type }) => type === 'mention') // a parse that fails takes long, and every message says what client it is from
    .map((entity) => Mention.safeParse(entity))
    .filter((parsed) => parsed.success)
    .map((parsed) => parsed.data)
    .filter(({ mentioned }) => mentioned.id === activity.recipient.id);

export const isMentioned = (activity: Activity): boolean => mentionsOf(activity).length > 0;

/** What was typed, without the mentions of the bot. */
export const typedText = (activity: Activity): string =>
  mentionsOf(activity).reduce(
    (text, { text: mention }) => (mention ? text.replaceAll(mention, ' ') : text),
    activity.text ?? '',
  );
