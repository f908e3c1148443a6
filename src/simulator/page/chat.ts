import type { MessageState, PersonState } from '../state.ts';
import { languageOf } from './card.ts';
import { createChatHeader } from './chatHeader.ts';
import { createChatStart } from './chatStart.ts';
import { createComposer } from './composer.ts';
import { el, setText, uniqueId } from './dom.ts';
import type { View } from './keyedList.ts';
import { createMessageList } from './messageList.ts';
import { texts } from './texts.ts';

/** One person's chat as the page shows it. */
export interface ChatColumn {
  readonly person: PersonState;
  readonly messages: readonly MessageState[];
  readonly isShown: boolean;
  readonly now: string;
  readonly zone: string;
}

/** One column: header, messages and compose box. `open` follows a link that the person clicked. */
export function createChat(
  { person: first }: ChatColumn,
  open: (person: string, url: string, fields: string) => void,
): View<ChatColumn> {
  const titleId = uniqueId('chat');
  const header = createChatHeader(first, titleId);
  const list = createMessageList({
    personId: first.id,
    open: (url, fields) => open(first.id, url, fields),
  });
  const composer = createComposer(first);
  const blocked = createBlockedNotice();
  const start = createChatStart(composer.fill);
  const element = el(
    'section',
    { class: 'chat', 'data-person': first.id, 'aria-labelledby': titleId, hidden: true },
    ...[header, start, list, blocked, composer].map((part) => part.element),
  );
  const update = ({ person, messages, isShown, now, zone }: ChatColumn) => {
    const appears = element.hidden && isShown;
    element.hidden = !isShown;
    for (const part of [header, start, blocked, composer]) part.update(person);
    start.element.hidden = messages.length > 0;
    list.update({
      messages,
      title: texts().chat.messages(person.name),
      language: spokenIn(messages) ?? person.language,
      now,
      zone,
    });
    if (!appears) return;
    list.showNewest();
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return { element, update };
}

/** The language of the newest card: the bot may have been told to speak another than the person's Teams does. */
function spokenIn(messages: readonly MessageState[]): string | undefined {
  const card = messages.findLast((message) => message.card)?.card;
  return card && languageOf(card);
}

function createBlockedNotice(): View<PersonState> {
  const element = el('p', { class: 'blocked' });
  const update = ({ blocked }: PersonState) => {
    element.hidden = !blocked;
    setText(element, texts().chat.blocked);
  };
  return { element, update };
}
