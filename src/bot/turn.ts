import type { Activity } from 'botbuilder';
import type { Turn } from '../dialogs/dialog.ts';
import { type ChatReference, languageOf, type Person } from '../domain/person.ts';
import { oneLine } from '../domain/text.ts';
import type { Trace } from '../domain/trace.ts';
import { zoneNamed } from '../domain/zone.ts';
import type { Contact, PeopleService } from '../services/people.ts';
import type { Clock, Directory } from '../services/ports.ts';
import { texts } from '../texts/texts.ts';
import { isPersonal, isRemoval } from './activity.ts';

interface Deps {
  readonly people: PeopleService;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly zone: string;
  /** The tenant of everyone who gets this far. */
  readonly tenantId: string;
  /** Whether a client may leave out the Entra object id, as local ones do; its own id stands for it then. */
  readonly isLocal: boolean;
}

/** Where to answer an activity. */
export const chatOf = ({ serviceUrl, conversation, recipient }: Activity): ChatReference => ({
  serviceUrl,
  conversationId: conversation.id,
  botId: recipient.id,
});

/** Makes the turn of an activity; undefined when nobody with an Entra object id stands behind it. */
export function turnMaker({ people, directory, clock, zone, tenantId, isLocal }: Deps) {
  return async (activity: Activity, trace: Trace): Promise<{ turn: Turn; person: Person } | undefined> => {
    const objectId = activity.from.aadObjectId ?? (isLocal ? activity.from.id : undefined);
    if (!objectId) return undefined;
    const person = await people.remember(contactOf(activity, objectId, tenantId));
    const roles = await directory.rolesOf(person.id);
    const at = { now: clock.now(), zone, ownZone: zoneOf(activity, zone), trace };
    return { person, turn: turnFor(person, roles, at, activity.replyToId) };
  };
}

/** A turn for a person, answered or unasked. */
export function turnFor(
  person: Person,
  roles: Turn['actor']['roles'],
  at: Pick<Turn, 'now' | 'zone' | 'ownZone' | 'trace'>,
  activityId?: string,
): Turn {
  const language = languageOf(person);
  const actor = { id: person.id, name: person.name, roles };
  return { actor, language, t: texts[language], ...at, ...(activityId && { activityId }) };
}

/** The time zone that a client says it is in; the desk's when it says none, or one that it made up: not worth an error. */
const zoneOf = ({ localTimezone }: Activity, zone: string): string =>
  (localTimezone && zoneNamed(localTimezone)) || zone;

/** Whoever removes the app does not open their chat by that. */
const contactOf = (activity: Activity, objectId: string, tenantId: string): Contact => ({
  tenantId,
  objectId,
  name: oneLine(activity.from.name ?? ''),
  locale: activity.locale ?? '',
  ...(isPersonal(activity) && !isRemoval(activity) && { chat: chatOf(activity) }),
});
