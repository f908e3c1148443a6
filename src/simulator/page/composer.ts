import type { PersonState } from '../state.ts';
import { api } from './api.ts';
import { button, el, setAttribute, setText, uniqueId } from './dom.ts';
import { attempt } from './errorBar.ts';
import type { View } from './keyedList.ts';
import { createSuggestionList, type SuggestionList, suggestionsFor } from './suggestions.ts';
import { texts } from './texts.ts';

/** A compose box; `fill` puts a text into it, ready to be sent. */
export interface Composer extends View<PersonState> {
  fill(text: string): void;
}

/** The box in which a person writes to the bot, with the commands that the bot suggests. */
export function createComposer(first: PersonState): Composer {
  let person = first;
  const box = createBox();
  const label = el('label', { for: box.id, class: 'unseen' });
  const submit = async () => {
    const text = box.value.trim();
    if (text === '') return;
    keys.fill('');
    const sent = await attempt(() => api.say(person.id, text));
    if (!sent && box.value === '') box.value = text;
  };
  const list = createSuggestionList((title) => keys.fill(title));
  const keys = connect(box, list, submit, () => person);
  const send = createSendButton(submit);
  const element = el('div', { class: 'composer' }, list.element, label, box, send);
  const update = (next: PersonState) => {
    person = next;
    setText(label, texts().chat.compose(person.name));
    setAttribute(box, 'placeholder', texts().chat.placeholder);
    setAttribute(send, 'aria-label', texts().chat.send);
  };
  return { element, fill: keys.fill, update };
}

/** Makes box and list work together as one combobox. */
function connect(
  box: HTMLInputElement,
  list: SuggestionList,
  submit: () => void,
  person: () => PersonState,
): Keys {
  const then = (change: () => void) => () => {
    change();
    announce(box, list);
  };
  const suggest = then(() => {
    const { commands, language } = person();
    list.show(suggestionsFor(commands, box.value), language);
  });
  const fill = (text: string) => {
    box.value = text;
    box.focus();
    then(list.hide)();
  };
  const keys = { fill, suggest, submit };
  for (const name of ['focus', 'input', 'click']) box.addEventListener(name, suggest);
  box.addEventListener('blur', then(list.hide));
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || !press(event.key, list, keys)) return;
    event.preventDefault();
    announce(box, list);
  });
  setAttribute(box, 'aria-controls', list.element.id);
  return keys;
}

interface Keys {
  fill(text: string): void;
  suggest(): void;
  submit(): void;
}

/** What a key means here; gives back whether it meant anything, so that the browser leaves it alone. */
function press(key: string, list: SuggestionList, keys: Keys): boolean {
  const active = list.active();
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (!list.isOpen()) keys.suggest();
    list.move(key === 'ArrowDown' ? 1 : -1);
  } else if (key === 'Escape' && list.isOpen()) list.hide();
  else if ((key === 'Enter' || key === 'Tab') && active) keys.fill(active.title);
  else if (key === 'Enter') keys.submit();
  else return false;
  return true;
}

/** Tells screen readers whether the list is open, and which of its options is active. */
function announce(box: HTMLElement, list: SuggestionList): void {
  setAttribute(box, 'aria-expanded', String(list.isOpen()));
  setAttribute(box, 'aria-activedescendant', list.active()?.id);
}

function createBox(): HTMLInputElement {
  return el('input', {
    id: uniqueId('compose'),
    type: 'text',
    class: 'compose-box',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  });
}

function createSendButton(onClick: () => void): HTMLButtonElement {
  const send = button('send', onClick);
  send.append(el('span', { class: 'send-icon', 'aria-hidden': 'true' }));
  return send;
}
