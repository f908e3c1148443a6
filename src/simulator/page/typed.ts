import type { MessageState } from '../state.ts';
import { recall, remember } from './remembered.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Keeps what is typed into a message's card until the bot changes the card, so that a reload of the page loses nothing. */
export function keepTyped(card: HTMLElement, { id, at, version }: MessageState): void {
  const name = `typed.${id}`;
  const isOf = `${at} ${version}`;
  const controls = [...card.querySelectorAll<Control>('input, select, textarea')];
  const kept = recall(name, 'sessionStorage')?.split('\n');
  if (kept?.[0] === isOf && kept.length === controls.length + 1) {
    for (const [index, control] of controls.entries()) write(control, kept[index + 1] ?? '');
  } else if (kept) remember(name, undefined, 'sessionStorage');
  card.addEventListener('input', () =>
    remember(name, [isOf, ...controls.map(read)].join('\n'), 'sessionStorage'),
  );
}

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');

const read = (control: Control): string =>
  isTick(control) ? String(control.checked) : encodeURIComponent(control.value);

function write(control: Control, kept: string): void {
  if (isTick(control)) control.checked = kept === 'true';
  else control.value = decodeURIComponent(kept);
}
