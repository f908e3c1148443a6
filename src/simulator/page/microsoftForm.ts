import type { OutsideState } from '../state.ts';
import { api } from './api.ts';
import { copyButton } from './copyButton.ts';
import { button, el, setText, uniqueId } from './dom.ts';
import { attempt } from './errorBar.ts';
import { texts } from './texts.ts';

interface MicrosoftForm {
  readonly element: HTMLElement;
  open(fields: string): void;
  /** Forgets what was typed and the last reference. */
  close(): void;
  update(state: OutsideState): void;
}

/** Microsoft's form beside the chats, and after it was submitted the reference that Microsoft gave. */
export function createMicrosoftForm(): MicrosoftForm {
  const receipt = createReceipt();
  const sheet = createSheet(async (fields) => {
    const filed = await attempt(async () => receipt.show(await api.file(fields)));
    if (filed) sheet.element.hidden = true;
  });
  return {
    element: el('div', { class: 'form-place' }, sheet.element, receipt.element),
    open: (fields) => {
      receipt.element.hidden = true;
      sheet.open(fields);
    },
    close: () => {
      receipt.element.hidden = true;
      sheet.element.hidden = true;
    },
    update: (state) => {
      sheet.update();
      receipt.update(state);
    },
  };
}

function createSheet(submit: (fields: string) => Promise<void>) {
  const title = el('h4');
  const hint = el('p', { class: 'note' });
  const box = el('textarea', { id: uniqueId('fields'), rows: '12', required: true, spellcheck: 'false' });
  const label = el('label', { for: box.id });
  const send = el('button', { type: 'submit', class: 'primary' });
  const cancel = button('', () => {
    element.hidden = true;
  });
  const actions = el('div', { class: 'row' }, send, cancel);
  const element = el('form', { class: 'sheet', hidden: true }, title, hint, label, box, actions);
  element.addEventListener('submit', async (event) => {
    event.preventDefault();
    send.disabled = true;
    await submit(box.value);
    send.disabled = false;
  });
  const open = (fields: string) => {
    // Opening the open form without fields must not empty it.
    if (fields || element.hidden) box.value = fields;
    element.hidden = false;
    element.scrollIntoView({ block: 'start' });
    box.focus({ preventScroll: true });
  };
  const update = () => {
    setText(title, texts().form.title);
    setText(hint, texts().form.hint);
    setText(label, texts().form.label);
    setText(send, texts().form.submit);
    setText(cancel, texts().form.cancel);
  };
  return { element, open, update };
}

function createReceipt() {
  const received = el('p');
  const place = el('p', { class: 'row' });
  const next = el('p', { class: 'note' });
  const element = el('div', { class: 'receipt', tabindex: '-1', hidden: true }, received, place, next);
  let reference = '';
  const show = (given: string) => {
    reference = given;
    place.replaceChildren(el('strong', { class: 'reference' }, reference), copyButton(reference).element);
    element.hidden = false;
    element.focus();
  };
  const update = ({ chats }: OutsideState) => {
    if (!element.hidden) element.hidden = isRecorded(reference, chats);
    setText(received, texts().form.received);
    setText(next, texts().form.next);
  };
  return { element, show, update };
}

/** Whether a card of the bot names Microsoft's reference: then somebody has typed it there. */
const isRecorded = (reference: string, chats: OutsideState['chats']): boolean =>
  chats.some(({ messages }) => messages.some(({ card }) => JSON.stringify(card ?? '').includes(reference)));
