import type { PersonState } from '../state.ts';
import { avatar } from './avatar.ts';
import { button, el, setAttribute, setText } from './dom.ts';
import { keyedList, type View } from './keyedList.ts';
import { outsideKey } from './shown.ts';
import { texts } from './texts.ts';

/** One button of the bar. */
interface Entry {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly isShown: boolean;
  readonly unread: number;
}

interface PeopleBarState {
  readonly people: readonly PersonState[];
  readonly shown: ReadonlySet<string>;
  unread(personId: string): number;
}

/** The bar that shows and hides chats, and the outside. */
export function createPeopleBar(toggle: (key: string) => void): View<PeopleBarState> {
  const element = el('div', { class: 'people', role: 'group' });
  const list = keyedList<Entry, View<Entry>>(
    element,
    ({ key }) => key,
    (entry) => createEntry(entry, toggle),
  );
  return {
    element,
    update: (state) => {
      setAttribute(element, 'aria-label', texts().people.title);
      list([...state.people.map((person) => entryOf(person, state)), outsideEntry(state)]);
    },
  };
}

const entryOf = ({ id, name, role }: PersonState, state: PeopleBarState): Entry => ({
  key: id,
  name,
  role: texts().people.roles[role],
  isShown: state.shown.has(id),
  unread: state.unread(id),
});

const outsideEntry = ({ shown }: PeopleBarState): Entry => ({
  key: outsideKey,
  name: texts().outside.title,
  role: texts().outside.role,
  isShown: shown.has(outsideKey),
  unread: 0,
});

function createEntry({ key, name }: Entry, toggle: (key: string) => void): View<Entry> {
  const label = el('span', { class: 'entry-name' });
  const role = el('span', { class: 'entry-role' });
  const badge = el('span', { class: 'badge' });
  const picture =
    key === outsideKey
      ? el('span', { class: 'avatar outside-avatar', 'aria-hidden': 'true' })
      : avatar(key, name);
  const element = button('entry', () => toggle(key), { 'data-shows': key });
  element.append(picture, el('span', { class: 'entry-text' }, label, ' ', role), ' ', badge);
  const update = (entry: Entry) => {
    setText(label, entry.name);
    setText(role, entry.role);
    setText(badge, entry.unread > 0 ? texts().people.unread(entry.unread) : '');
    setAttribute(element, 'aria-pressed', String(entry.isShown));
    setAttribute(element, 'data-unread', String(entry.unread));
  };
  return { element, update };
}
