import type { MessageState } from '../state.ts';
import { api } from './api.ts';
import { type CardHost, drawCard } from './card.ts';
import { el, setAttribute } from './dom.ts';
import { attempt } from './errorBar.ts';
import { keepTyped } from './typed.ts';

/** What a card needs to know of its chat. */
export interface CardContext {
  readonly personId: string;
  open(url: string, fields: string): void;
  /** Called after a card was replaced by the person's own action, so that it is to be seen. */
  replaced(card: HTMLElement): void;
}

interface CardSlot {
  readonly element: HTMLElement;
  draw(message: MessageState, isReplacement: boolean): void;
}

/** The place of a message's card. It keeps the focus in the card when the card is replaced. */
export function createCardSlot(context: CardContext): CardSlot {
  const element = el('div', { class: 'card-slot' });
  let isPending = false;
  const hostOf = (message: MessageState): CardHost => ({
    open: context.open,
    execute: async (verb, values) => {
      if (isPending) return;
      isPending = true;
      await whileBusy(element, () => attempt(() => api.act(context.personId, message.id, verb, values)));
      isPending = false;
    },
  });
  const draw = (message: MessageState, isReplacement: boolean) => {
    const isOwn = element.contains(document.activeElement) || (isPending && isNothingFocused());
    const card = message.card && drawCard(message.card, hostOf(message));
    element.replaceChildren(...(card ? [card] : []));
    if (card) keepTyped(card, message);
    element.classList.toggle('renewed', isReplacement);
    if (isReplacement && isOwn) focusCard(element, context);
  };
  return { element, draw };
}

const isNothingFocused = (): boolean => !document.activeElement || document.activeElement === document.body;

/** Disables the card while something runs, and gives the focus back to the pressed button if it is still there. */
async function whileBusy(slot: HTMLElement, work: () => Promise<unknown>): Promise<void> {
  const fieldset = slot.querySelector('fieldset');
  const pressed = document.activeElement;
  if (fieldset) setBusy(fieldset, true);
  await work();
  if (fieldset) setBusy(fieldset, false);
  const isThere = pressed instanceof HTMLElement && slot.contains(pressed);
  if (isThere && isNothingFocused()) pressed.focus({ preventScroll: true });
}

function setBusy(fieldset: HTMLFieldSetElement, isBusy: boolean): void {
  fieldset.disabled = isBusy;
  setAttribute(fieldset, 'aria-busy', isBusy && 'true');
}

const fields = 'input:not([readonly]), select, textarea:not([readonly])';

/** Goes to the first field that the bot found wrong, else to the first of all. */
function focusCard(slot: HTMLElement, context: CardContext): void {
  const card = slot.querySelector<HTMLElement>('fieldset');
  const wrong = slot.querySelector<HTMLElement>('[aria-invalid=true]');
  const input = wrong?.matches(fields) ? wrong : (wrong ?? slot).querySelector<HTMLElement>(fields);
  (input ?? card)?.focus({ preventScroll: true });
  if (card) context.replaced(card);
  wrong?.scrollIntoView({ block: 'nearest' });
}
