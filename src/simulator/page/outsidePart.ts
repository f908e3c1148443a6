import { el, setText, uniqueId } from './dom.ts';
import type { View } from './keyedList.ts';

interface PartWords {
  readonly title: string;
  /** A sentence under the title, or nothing. */
  readonly note: string;
}

/** A titled part of the outside panel. */
export function createPart(name: string, ...content: readonly HTMLElement[]): View<PartWords> {
  const id = uniqueId('part');
  const title = el('h3', { id });
  const note = el('p', { class: 'note' });
  const element = el(
    'section',
    { class: 'part', 'data-part': name, 'aria-labelledby': id },
    title,
    note,
    ...content,
  );
  const update = (words: PartWords) => {
    setText(title, words.title);
    setText(note, words.note);
    note.hidden = words.note === '';
  };
  return { element, update };
}
