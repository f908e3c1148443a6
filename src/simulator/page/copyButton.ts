import { button, el, setAttribute, setText } from './dom.ts';
import { attempt } from './errorBar.ts';
import { texts } from './texts.ts';

const shownFor = 2000;

/** A button that copies a text and says for a moment that it did. */
export function copyButton(text: string): { readonly element: HTMLButtonElement; update(): void } {
  let copied = false;
  const label = el('span', { 'aria-live': 'polite' });
  const element = button('small', async () => {
    copied = await attempt(() => navigator.clipboard.writeText(text));
    update();
    setTimeout(restore, shownFor);
  });
  element.append(label);
  function restore(): void {
    copied = false;
    update();
  }
  function update(): void {
    setText(label, copied ? texts().copy.copied : texts().copy.copy);
    setAttribute(element, 'aria-label', copied ? undefined : texts().copy.name(text));
  }
  update();
  return { element, update };
}
