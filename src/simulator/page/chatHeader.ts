import type { PersonState } from '../state.ts';
import { api } from './api.ts';
import { avatar } from './avatar.ts';
import { button, el, setAttribute, setText } from './dom.ts';
import { attempt } from './errorBar.ts';
import type { View } from './keyedList.ts';
import { texts } from './texts.ts';

/** The top of a chat: whose it is, what they do, which language their Teams speaks, and the button that blocks the bot. */
export function createChatHeader(first: PersonState, titleId: string): View<PersonState> {
  let person = first;
  const name = el('h2', { id: titleId });
  const role = el('span');
  const code = el('span', { class: 'language', 'aria-hidden': 'true' });
  const language = el('span', { class: 'unseen' });
  const block = button('small', () => attempt(() => api.block(person.id, !person.blocked)));
  const about = el('p', { class: 'about' }, role, ' ', code, language);
  const element = el(
    'div',
    { class: 'chat-top' },
    avatar(first.id, first.name),
    el('div', {}, name, about),
    block,
  );
  const update = (next: PersonState) => {
    person = next;
    setText(name, person.name);
    setText(role, texts().people.roles[person.role]);
    setText(code, person.language.toUpperCase());
    setAttribute(code, 'title', texts().people.languages[person.language]);
    setText(language, texts().people.languages[person.language]);
    setText(block, person.blocked ? texts().chat.unblock : texts().chat.block);
    setAttribute(block, 'class', person.blocked ? 'small danger' : 'small');
  };
  return { element, update };
}
