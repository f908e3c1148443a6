import type { MessageState } from '../state.ts';
import { el, setAttribute } from './dom.ts';
import { keyedList, type View } from './keyedList.ts';
import { createMessage, type TimedMessage } from './message.ts';
import type { CardContext } from './messageCard.ts';
import { isBeingFilledIn, reveal } from './scrolling.ts';

/** The messages of a chat, and the moment and zone their times are told in. */
export interface MessageListState {
  readonly messages: readonly MessageState[];
  readonly title: string;
  /** The language of what is said that does not tell its own. */
  readonly language: string;
  readonly now: string;
  readonly zone: string;
}

interface MessageList extends View<MessageListState> {
  /** Scrolls to the newest message; hidden lists forget where they were. */
  showNewest(): void;
}

/** The scrolling list of messages. It follows new messages, and stays where it is when older ones change. */
export function createMessageList(context: Omit<CardContext, 'replaced'>): MessageList {
  const element = el('div', { class: 'messages', role: 'log', 'aria-live': 'polite', tabindex: '0' });
  const replaced = (card: HTMLElement) => reveal(element, card);
  const list = keyedList<TimedMessage, View<TimedMessage>>(
    element,
    ({ message }) => message.id,
    (timed) => createMessage(timed, { ...context, replaced }),
  );
  const showNewest = () => {
    const newest = element.lastElementChild;
    if (newest instanceof HTMLElement) reveal(element, newest);
  };
  const update = ({ messages, title, language, now, zone }: MessageListState) => {
    setAttribute(element, 'aria-label', title);
    const isFilledIn = isBeingFilledIn(element);
    const news = list(messages.map((message) => ({ message, language, now, zone })));
    if (news.length > 0 && !isFilledIn) showNewest();
  };
  return { element, update, showNewest };
}
