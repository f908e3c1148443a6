import type { OutsideState } from '../state.ts';
import { api } from './api.ts';
import { createChats } from './chats.ts';
import { el } from './dom.ts';
import { attempt, errorBar } from './errorBar.ts';
import { createHeader } from './header.ts';
import { createOutside } from './outside.ts';
import { createPeopleBar } from './peopleBar.ts';
import { createShown, outsideKey } from './shown.ts';
import { createStartOver } from './startOver.ts';
import { pageLanguage, texts } from './texts.ts';
import { createUnread } from './unread.ts';

/** The whole page; it shows nothing until its first state. */
interface Page {
  update(state: OutsideState): void;
  showConnection(connected: boolean): void;
}

/** Puts the page's parts into `body` and keeps them in step with the state. */
export function createPage(body: HTMLElement): Page {
  let state: OutsideState | undefined;
  const refresh = () => {
    if (state) update(state);
  };
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
    document.documentElement.lang = pageLanguage();
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

  body.append(header.element, errorBar, el('main', {}, chats.element, outside.element), startOver.dialog);
  return { update, showConnection: header.showConnection };
}

const isForm = (url: string, state: OutsideState | undefined): boolean =>
  state !== undefined && state.formUrl !== '' && url.startsWith(state.formUrl);

/** Opens a web page in its own tab; a mail becomes a draft, which is shown outside. */
function openLink(person: string, url: string, showDrafts: () => void): void {
  if (/^https?:/i.test(url)) window.open(url, '_blank', 'noopener');
  else showDrafts();
  attempt(() => api.opened(person, url));
}
