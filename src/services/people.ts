import { type ChatReference, type Language, type Person, type PersonId, personId } from '../domain/person.ts';
import { changePerson, type PeopleDeps } from './personChange.ts';
import { Unsaved } from './ports.ts';

/** What an activity tells about its sender. `chat` is absent outside the 1:1 chat. */
export interface Contact {
  readonly tenantId: string;
  readonly objectId: string;
  readonly name: string;
  readonly locale: string;
  readonly chat?: ChatReference;
}

/** The people the bot has met: where to reach them, in which language, and whether that works. */
export function peopleService(deps: PeopleDeps) {
  const change = (person: Person, changed: Partial<Person>): Promise<Person> =>
    changePerson(deps, person.id, (known) => ({ ...(known ?? person), ...changed }));

  return {
    /** Keeps what an activity tells about its sender; whoever writes to us can be reached again. */
    remember: (contact: Contact): Promise<Person> =>
      changePerson(deps, personId(contact.tenantId, contact.objectId), (known) => met(contact, known)).catch(
        (error: unknown) => metUnsaved(deps, contact, error),
      ),

    chooseLanguage: (person: Person, chosenLanguage: Language) => change(person, { chosenLanguage }),

    /** The app was removed: the chat is closed to us, and a new installation is greeted again. */
    forget: (person: Person) => change(person, { reachable: false, greeted: false }),

    /** Notes where a person's chat was found. */
    located: (person: Person, chat: ChatReference) => change(person, { chat }),

    /** Notes that there is no way to a person now. */
    lost: (person: Person) => change(person, { reachable: false }),

    /** Tries somebody again who could not be reached. */
    tryAgain: (person: Person) => change(person, { reachable: true }),

    /** True for the one caller that is to greet this person, who was never greeted before. */
    claimGreeting: (person: Person): Promise<boolean> => claimGreeting(deps, person.id),

    /** The greeting did not arrive: it is for the next caller. */
    returnGreeting: (person: Person) => change(person, { greeted: false }),

    /** Somebody we know, or know only by their role: reachable until proven otherwise. */
    async known(id: PersonId): Promise<Person> {
      const stranger = { id, revision: 0, name: '', locale: '', reachable: true, greeted: false };
      return (await deps.store.person(id)) ?? stranger;
    },
  };
}

export type PeopleService = ReturnType<typeof peopleService>;

/** A person after an activity of theirs. */
const met = (
  { tenantId, objectId, name, locale, chat }: Contact,
  known: Person | undefined,
): Omit<Person, 'revision'> => ({
  id: personId(tenantId, objectId),
  name: name || known?.name || '',
  locale: locale || known?.locale || '',
  chosenLanguage: known?.chosenLanguage,
  chat: chat ?? known?.chat,
  reachable: chat ? true : (known?.reachable ?? true),
  greeted: known?.greeted ?? false,
});

/** The same while nothing can be kept: they can be answered nevertheless, and are remembered another time. */
async function metUnsaved({ store }: PeopleDeps, contact: Contact, error: unknown): Promise<Person> {
  if (!(error instanceof Unsaved)) throw error;
  const known = await store.person(personId(contact.tenantId, contact.objectId));
  return { ...met(contact, known), revision: known?.revision ?? 0 };
}

async function claimGreeting({ store }: PeopleDeps, id: PersonId): Promise<boolean> {
  const known = await store.person(id);
  if (!known || known.greeted) return false;
  const next = { ...known, greeted: true, revision: known.revision + 1 };
  return (await store.commit({ expect: [{ id, revision: known.revision }], people: [next] })) === 'ok';
}
