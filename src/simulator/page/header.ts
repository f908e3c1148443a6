import type { OutsideState, PersonState } from '../state.ts';
import { createClock } from './clock.ts';
import { button, el, setAttribute, setText } from './dom.ts';
import type { View } from './keyedList.ts';
import { showLine } from './markdown.ts';
import { pageLanguage, switchLanguage, texts } from './texts.ts';
import { switchTheme } from './theme.ts';

interface HeaderParts {
  /** The button that opens the question whether to start over. */
  readonly startOver: HTMLElement;
  readonly people: HTMLElement;
  onLanguage(): void;
}

/** The top of the page: what this is, what to try first, the clock, and whose chats are shown. */
export function createHeader(parts: HeaderParts): View<OutsideState> {
  const brand = createBrand();
  const clock = createClock();
  const switches = createSwitches(parts.onLanguage);
  const tools = el('div', { class: 'tools' }, parts.startOver, ...switches.elements);
  const element = el('header', { class: 'top' }, ...brand.elements, clock.element, tools, parts.people);
  return {
    element,
    update: (state) => {
      brand.update(state);
      clock.update(state);
      switches.update();
    },
  };
}

function createBrand() {
  const tag = el('span', { class: 'tag' });
  const name = el('h1');
  const hint = el('p', { class: 'hint' });
  const logo = el('span', { class: 'logo', 'aria-hidden': 'true' }, 'G');
  const update = ({ people, chats }: OutsideState) => {
    setText(name, texts().product);
    setText(tag, texts().tryOut);
    const agents = people.filter(({ role }) => role === 'salesAgent');
    const agent = agents.find(({ language }) => language === pageLanguage()) ?? agents[0];
    if (agent) showLine(hint, texts().hint(agent.name, firstCommand(agent)));
    hint.hidden = hasBegun(chats);
  };
  return { elements: [logo, el('div', { class: 'name' }, name, tag), hint], update };
}

/** Whether anybody has written or pressed something, so that nobody needs to be told where to start. */
const hasBegun = (chats: OutsideState['chats']): boolean =>
  chats.some(({ messages }) => messages.some(({ from, version }) => from === 'person' || version > 1));

/** The command that starts an application, in the language of the person who would type it. */
const firstCommand = ({ commands }: PersonState): string =>
  commands.find(({ title }) => title.startsWith('quali'))?.title ?? commands[0]?.title ?? 'qualify';

/** The buttons that change the page's language and theme. */
export function createSwitches(onLanguage: () => void) {
  const language = button('', () => {
    switchLanguage();
    onLanguage();
  });
  const theme = button('icon', () => {
    switchTheme();
    update();
  });
  theme.append(el('span', { class: 'theme-icon', 'aria-hidden': 'true' }));
  function update(): void {
    setText(language, texts().otherLanguage);
    setAttribute(language, 'lang', texts().otherLanguage === 'Deutsch' ? 'de' : 'en');
    setAttribute(theme, 'aria-label', texts().theme);
    setAttribute(theme, 'title', texts().theme);
    setAttribute(theme, 'aria-pressed', String(document.documentElement.dataset['theme'] === 'dark'));
  }
  return { elements: [language, theme], update };
}
