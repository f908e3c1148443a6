import type { Notice } from '../domain/notice.ts';
import { type ChatReference, type Language, type Person, type PersonId, personId } from '../domain/person.ts';
import type { Clock, Store } from './ports.ts';

/** What an activity tells about its sender. `chat` is absent outside the 1:1 chat. */
export interface Contact {
  readonly tenantId: string;
  readonly objectId: string;
  readonly name: string;
  readonly locale: string;
  readonly chat?: ChatReference;
}

/** Why a notice was given up because its receiver could not be reached. */
export const unreachable = 'unreachable';

/** The people the bot has met: where to reach them, in which language, and whether that works. */
export function peopleService({ store, clock }: { readonly store: Store; readonly clock: Clock }) {
  /** Changes a person until no one else was faster; a change to the very same is not written. */
  const change = async (
    id: PersonId,
    edit: (person: Person | undefined) => Omit<Person, 'revision'>,
  ): Promise<Person> => {
    const known = await store.person(id);
    const revision = known?.revision ?? 0;
    const next: Person = { ...edit(known), revision: revision + 1 };
    if (known && isSame(known, next)) return known;
    const notices = next.reachable && known?.reachable === false ? await givenUp(id) : [];
    const done = await store.commit({ expect: [{ id, revision }], people: [next], notices });
    return done === 'ok' ? next : change(id, edit);
  };

  /** What somebody missed while they could not be reached, to be sent again. */
  const givenUp = async (id: PersonId): Promise<Notice[]> =>
    (await store.notices({ to: id, states: ['dead'] }))
      .filter((notice) => notice.reason === unreachable)
      .map((notice) => ({ ...notice, state: 'waiting', attempts: 0, notBefore: clock.now() }));

  return {
    /** Keeps what an activity tells about its sender; whoever writes to us can be reached again. */
    remember({ tenantId, objectId, name, locale, chat }: Contact): Promise<Person> {
      const id = personId(tenantId, objectId);
      return change(id, (known) => ({
        id,
        name: name || known?.name || '',
        locale: locale || known?.locale || '',
        chosenLanguage: known?.chosenLanguage,
        chat: chat ?? known?.chat,
        reachable: chat ? true : (known?.reachable ?? true),
        greeted: known?.greeted ?? false,
      }));
    },

    speak: (person: Person, chosenLanguage: Language): Promise<Person> =>
      change(person.id, (known) => ({ ...(known ?? person), chosenLanguage })),

    /** True for the one caller that is to greet this person, who was never greeted before. */
    async greets(person: Person): Promise<boolean> {
      const known = await store.person(person.id);
      if (!known || known.greeted) return false;
      const next = { ...known, greeted: true, revision: known.revision + 1 };
      const done = await store.commit({
        expect: [{ id: known.id, revision: known.revision }],
        people: [next],
      });
      return done === 'ok';
    },

    /** The app was removed: the chat is closed to us, and a new installation is greeted again. */
    forget: (person: Person): Promise<Person> =>
      change(person.id, (known) => ({ ...(known ?? person), reachable: false, greeted: false })),

    /** Notes where a person's chat was found, or that there is no way to them now. */
    located: (person: Person, chat: ChatReference): Promise<Person> =>
      change(person.id, (known) => ({ ...(known ?? person), chat })),

    lost: (person: Person): Promise<Person> =>
      change(person.id, (known) => ({ ...(known ?? person), reachable: false })),

    /** Tries somebody again who could not be reached: what they missed is sent anew. */
    tryAgain: (person: Person): Promise<Person> =>
      change(person.id, (known) => ({ ...(known ?? person), reachable: true })),

    /** Somebody we know, or know only by their role: reachable until proven otherwise. */
    async known(id: PersonId): Promise<Person> {
      const stranger = { id, revision: 0, name: '', locale: '', reachable: true, greeted: false };
      return (await store.person(id)) ?? stranger;
    },
  };
}

export type PeopleService = ReturnType<typeof peopleService>;

const isSame = (a: Person, b: Person): boolean =>
  JSON.stringify({ ...a, revision: 0 }, keys) === JSON.stringify({ ...b, revision: 0 }, keys);

const keys = [
  'id',
  'name',
  'locale',
  'chosenLanguage',
  'chat',
  'serviceUrl',
  'conversationId',
  'botId',
  'reachable',
  'greeted',
];
