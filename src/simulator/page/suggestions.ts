import type { PersonState } from '../state.ts';
import { el, setAttribute, setText, uniqueId } from './dom.ts';
import { texts } from './texts.ts';

type Command = PersonState['commands'][number];

/** The commands that a text may become; none once it has become one. */
export function suggestionsFor(commands: readonly Command[], text: string): readonly Command[] {
  const start = text.trimStart().toLowerCase();
  const fitting = commands.filter(({ title }) => title.toLowerCase().startsWith(start));
  return fitting.length === 1 && fitting[0]?.title.toLowerCase() === start ? [] : fitting;
}

/** The list of suggestions above a compose box, as a listbox with at most one active option. */
export interface SuggestionList {
  readonly element: HTMLElement;
  show(commands: readonly Command[], language: string): void;
  hide(): void;
  isOpen(): boolean;
  move(step: 1 | -1): void;
  /** The command that is active now, and the id of its option. */
  active(): { readonly title: string; readonly id: string } | undefined;
}

/** Makes the list; `pick` is called with the command that was clicked. */
export function createSuggestionList(pick: (title: string) => void): SuggestionList {
  const element = el('ul', {
    class: 'suggestions',
    role: 'listbox',
    id: uniqueId('suggestions'),
    hidden: true,
  });
  const options = () => [...element.querySelectorAll<HTMLElement>('[role=option]')];
  const activeOption = () => options().find((option) => option.getAttribute('aria-selected') === 'true');
  // Keeps the focus in the compose box while the list is clicked.
  element.addEventListener('pointerdown', (event) => event.preventDefault());
  return {
    element,
    show: (commands, language) => {
      element.replaceChildren(...commands.map((command) => createOption(command, language, pick)));
      setAttribute(element, 'aria-label', texts().chat.suggestions);
      element.hidden = commands.length === 0;
    },
    hide: () => {
      element.hidden = true;
    },
    isOpen: () => !element.hidden,
    move: (step) => {
      const all = options();
      const active = all.findIndex((option) => option.getAttribute('aria-selected') === 'true');
      const from = active < 0 && step < 0 ? 0 : active;
      const to = all[(from + step + all.length) % all.length];
      for (const option of all) activate(option, option === to);
    },
    active: () => {
      const option = element.hidden ? undefined : activeOption();
      return option && { title: option.dataset['title'] ?? '', id: option.id };
    },
  };
}

function createOption(
  { title, description }: Command,
  language: string,
  pick: (title: string) => void,
): HTMLElement {
  const name = el('span', { class: 'option-title' });
  const about = el('span', { class: 'option-about' });
  setText(name, title);
  setText(about, description);
  const option = el(
    'li',
    {
      role: 'option',
      id: uniqueId('option'),
      lang: language,
      'aria-selected': 'false',
      'data-title': title,
    },
    name,
    ' ',
    about,
  );
  option.addEventListener('click', () => pick(title));
  return option;
}

function activate(option: HTMLElement, isActive: boolean): void {
  setAttribute(option, 'aria-selected', String(isActive));
  if (isActive) option.scrollIntoView({ block: 'nearest' });
}
