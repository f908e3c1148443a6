import type { OutsideState } from '../state.ts';
import { type ChatColumn, createChat } from './chat.ts';
import { el, setText } from './dom.ts';
import { keyedList, type View } from './keyedList.ts';
import { texts } from './texts.ts';

interface ChatsState {
  readonly state: OutsideState;
  readonly shown: ReadonlySet<string>;
}

/** The chats that are shown, side by side; `open` follows a link that somebody clicked. */
export function createChats(open: (person: string, url: string, fields: string) => void): View<ChatsState> {
  const nobody = el('p', { class: 'nobody' });
  const columns = el('div', { class: 'chats' });
  const list = keyedList<ChatColumn, View<ChatColumn>>(
    columns,
    ({ person }) => person.id,
    (column) => createChat(column, open),
  );
  const update = ({ state, shown }: ChatsState) => {
    list(columnsOf(state, shown));
    setText(nobody, texts().people.nobody);
    nobody.hidden = state.people.some(({ id }) => shown.has(id));
  };
  return { element: el('div', { class: 'chats-place' }, nobody, columns), update };
}

const columnsOf = ({ people, chats, now, zone }: OutsideState, shown: ReadonlySet<string>): ChatColumn[] =>
  people.map((person) => ({
    person,
    messages: chats.find(({ personId }) => personId === person.id)?.messages ?? [],
    isShown: shown.has(person.id),
    now,
    zone,
  }));
