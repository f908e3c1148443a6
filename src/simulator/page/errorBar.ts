import { button, el, setText } from './dom.ts';
import { texts } from './texts.ts';

const title = el('strong');
const message = el('span');
const dismiss = button('quiet', hide);
const bar = el(
  'div',
  { class: 'error-bar', role: 'alert', hidden: true },
  el('p', {}, title, ' ', message),
  dismiss,
);

function hide(): void {
  bar.hidden = true;
}

/** The bar that says what went wrong, until it is dismissed. */
export const errorBar = bar;

/** Shows in the error bar why something failed. */
function showError(error: unknown): void {
  setText(title, texts().error.title);
  setText(dismiss, texts().error.dismiss);
  setText(message, error instanceof Error ? error.message : String(error));
  bar.hidden = false;
}

/** Runs something that may fail, shows in the error bar why it did, and tells whether it worked. */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    showError(error);
    return false;
  }
}
