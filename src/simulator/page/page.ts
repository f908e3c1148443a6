import type { OutsideState } from '../state.ts';
import { api } from './api.ts';
import { createChats } from './chats.ts';
import { el } from './dom.ts';
import { attempt } from './errorBar.ts';
import { createHeader } from './header.ts';
import { createOutside } from './outside.ts';
import { createPeopleBar } from './peopleBar.ts';
import { createShown, outsideKey } from './shown.ts';
import { createStartOver } from './startOver.ts';
import { texts } from './texts.ts';
import { createUnread } from './unread.ts';

/** The parts of the try-out's page; `refresh` shows them anew. */
export function createPage(refresh: () => void) {
  let state: OutsideState | undefined;
  const shown = createShown(refresh);
  const show = (key: string) => shown.show(key, state?.people ?? []);
  const outside = createOutside();
  const people = createPeopleBar((key) => shown.toggle(key, state?.people ?? []));
  const startOver = createStartOver(outside.closeForm);
  const header = createHeader({ startOver: startOver.opener, people: people.element, onLanguage: refresh });
  const chats = createChats((person, url, fields) => {
    if (isForm(url, state)) showForm(fields);
    else openLink(person, url, () => show(outsideKey));
  });
  const unread = createUnread();

  function showForm(fields: string): void {
    show(outsideKey);
    outside.openForm(fields);
  }
  function update(next: OutsideState): void {
    state = next;
    document.title = `${texts().product} · ${texts().tryOut}`;
    const keys = shown.keys(next.people);
    unread.update(next.chats, (id) => keys.has(id));
    header.update(next);
    startOver.update();
    people.update({ people: next.people, shown: keys, unread: unread.count });
    chats.update({ state: next, shown: keys });
    outside.update(next);
    outside.element.hidden = !keys.has(outsideKey);
  }

  const main = el('main', {}, chats.element, outside.element);
  return { header: header.element, main, dialogs: [startOver.dialog], update };
}

const isForm = (url: string, state: OutsideState | undefined): boolean =>
  state !== undefined && state.formUrl !== '' && url.startsWith(state.formUrl);

/** Opens a web page in its own tab; a mail becomes a draft, which is shown outside. */
function openLink(person: string, url: string, showDrafts: () => void): void {
  if (/^https?:/i.test(url)) window.open(url, '_blank', 'noopener');
  else showDrafts();
  attempt(() => api.opened(person, url));
}
