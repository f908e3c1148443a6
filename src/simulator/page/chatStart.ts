import type { PersonState } from '../state.ts';
import { button, el, setText } from './dom.ts';
import type { View } from './keyedList.ts';
import { texts } from './texts.ts';

/** What an empty chat says: which words to begin with. */
export function createChatStart(fill: (text: string) => void): View<PersonState> {
  const text = el('p');
  const choices = el('div', { class: 'row' });
  const element = el('div', { class: 'start' }, text, choices);
  let shown = '';
  const update = ({ commands, language }: PersonState) => {
    setText(text, texts().chat.empty);
    const titles = commands.map(({ title }) => title);
    if (titles.join() === shown) return;
    shown = titles.join();
    choices.lang = language;
    choices.replaceChildren(...titles.map((title) => createChoice(title, fill)));
  };
  return { element, update };
}

function createChoice(title: string, fill: (text: string) => void): HTMLElement {
  const choice = button('chip', () => fill(title));
  setText(choice, title);
  return choice;
}
