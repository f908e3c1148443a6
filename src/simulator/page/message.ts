import type { MessageState } from '../state.ts';
import { botAvatar } from './avatar.ts';
import { el, setAttribute, setText } from './dom.ts';
import type { View } from './keyedList.ts';
import { showMarkdown } from './markdown.ts';
import { type CardContext, createCardSlot } from './messageCard.ts';
import { texts } from './texts.ts';
import { stampOf } from './time.ts';

/** A message, with what is needed to say when it was written. */
export interface TimedMessage {
  readonly message: MessageState;
  readonly language: string;
  readonly now: string;
  readonly zone: string;
}

/** One message of a chat. Its text and card are drawn anew only if the message's version changed. */
export function createMessage({ message: first }: TimedMessage, context: CardContext): View<TimedMessage> {
  const isBot = first.from === 'bot';
  const author = el('span', { class: 'author' });
  const stamp = el('time', { datetime: first.at });
  const text = el('div', { class: 'bubble' });
  const card = createCardSlot(context);
  const bar = el('p', { class: 'bar' });
  const meta = el('div', { class: 'meta' }, ...(isBot ? [botAvatar()] : []), author, ' ', stamp);
  const element = el(
    'div',
    { class: `message ${first.from}`, 'data-message': first.id },
    meta,
    text,
    card.element,
    bar,
  );
  let version: number | undefined;
  const update = ({ message, language, now, zone }: TimedMessage) => {
    setText(author, isBot ? texts().product : texts().chat.you);
    setText(stamp, stampOf(message.at, now, zone));
    const isAnswered = version !== undefined && message.bar !== undefined && message.bar !== bar.textContent;
    if (version !== message.version) {
      showMarkdown(text, message.text ?? '');
      card.draw(message, version !== undefined);
    }
    version = message.version;
    for (const said of [text, bar]) setAttribute(said, 'lang', language);
    setAttribute(text, 'hidden', !message.text);
    setText(bar, message.bar ?? '');
    if (isAnswered) bar.scrollIntoView({ block: 'nearest' });
  };
  return { element, update };
}
