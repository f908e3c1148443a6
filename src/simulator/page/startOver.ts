import { api } from './api.ts';
import { button, el, setText, uniqueId } from './dom.ts';
import { attempt } from './errorBar.ts';
import { texts } from './texts.ts';

interface StartOver {
  readonly opener: HTMLElement;
  readonly dialog: HTMLElement;
  update(): void;
}

/** The button that starts everything over, and the dialog that asks first. */
export function createStartOver(onStartedOver: () => void): StartOver {
  const id = uniqueId('start-over');
  const title = el('h2', { id });
  const text = el('p');
  const cancel = button('', () => dialog.close());
  const confirm = button('danger', async () => {
    dialog.close();
    if (await attempt(api.startOver)) onStartedOver();
  });
  const dialog = el(
    'dialog',
    { 'aria-labelledby': id },
    title,
    text,
    el('div', { class: 'row end' }, cancel, confirm),
  );
  const opener = button('', () => dialog.showModal());
  const update = () => {
    const words = texts().startOver;
    setText(opener, words.open);
    setText(title, words.title);
    setText(text, words.text);
    setText(cancel, words.cancel);
    setText(confirm, words.confirm);
  };
  return { opener, dialog, update };
}
