import type { ChatState } from '../state.ts';

/** How many messages of the bot came, or changed, in each chat while it was hidden. */
export interface Unread {
  update(chats: readonly ChatState[], isShown: (personId: string) => boolean): void;
  count(personId: string): number;
}

type Versions = ReadonlyMap<string, number>;

const versionsOf = ({ messages }: ChatState): Versions =>
  new Map(messages.filter(({ from }) => from === 'bot').map(({ id, version }) => [id, version]));

/** Starts counting; what is there at first counts as read. */
export function createUnread(): Unread {
  const seen = new Map<string, Versions>();
  const counts = new Map<string, number>();
  return {
    update: (chats, isShown) => {
      for (const chat of chats) {
        const versions = versionsOf(chat);
        const before = seen.get(chat.personId);
        if (!before || isShown(chat.personId)) seen.set(chat.personId, versions);
        counts.set(chat.personId, countNews(versions, seen.get(chat.personId) ?? versions));
      }
    },
    count: (personId) => counts.get(personId) ?? 0,
  };
}

const countNews = (versions: Versions, before: Versions): number =>
  [...versions].filter(([id, version]) => before.get(id) !== version).length;
