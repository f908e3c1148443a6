import type { CenterState } from '../../partnerCenter/centerState.ts';
import { el, setAttribute, setText } from '../dom.ts';
import { createSwitches } from '../header.ts';
import type { View } from '../keyedList.ts';
import { showLine } from '../markdown.ts';
import { dayOf, timeOf } from '../time.ts';
import { centerTexts } from './texts.ts';

/** The top of the emulator's page: what it is, the time there, language and theme. */
export function createHeader(onLanguage: () => void): View<CenterState> {
  const name = el('h1');
  const tag = el('span', { class: 'tag' });
  const hint = el('p', { class: 'hint' });
  const time = el('time');
  const switches = createSwitches(onLanguage);
  const element = el(
    'header',
    { class: 'top' },
    el('span', { class: 'logo', 'aria-hidden': 'true' }, 'P'),
    el('div', { class: 'name' }, name, tag),
    hint,
    el('div', { class: 'clock' }, time),
    el('div', { class: 'tools' }, ...switches.elements),
  );
  const update = ({ partner, now, zone }: CenterState) => {
    setText(name, centerTexts().product);
    setText(tag, centerTexts().tag);
    showLine(hint, centerTexts().hint(partner));
    setText(time, `${dayOf(now, zone)}, ${timeOf(now, zone)}`);
    setAttribute(time, 'datetime', now);
    switches.update();
  };
  return { element, update };
}
