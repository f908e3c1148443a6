import { el, setText, uniqueId } from './dom.ts';
import type { View } from './keyedList.ts';

interface PartWords {
  readonly title: string;
  /** A sentence under the title, or nothing. */
  readonly note: string;
}

/** A titled part of a page; its title stands one level below that of what it is a part of. */
export function createPart(
  heading: 'h2' | 'h3',
  name: string,
  ...content: readonly HTMLElement[]
): View<PartWords> {
  const id = uniqueId('part');
  const title = el(heading, { id });
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
