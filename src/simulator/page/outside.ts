import type { OutsideState } from '../state.ts';
import { createDesk } from './desk.ts';
import { el, setText, uniqueId } from './dom.ts';
import { createDrafts } from './drafts.ts';
import type { View } from './keyedList.ts';
import { createPartnerCenter } from './partnerCenterPart.ts';
import { createTenants } from './tenants.ts';
import { texts } from './texts.ts';

/** The panel of everything outside the bot. */
interface Outside extends View<OutsideState> {
  openForm(fields: string): void;
  closeForm(): void;
}

/** Makes the panel: Microsoft's desk, mail drafts, the way to Partner Center, and tenants to try. */
export function createOutside(): Outside {
  const id = uniqueId('outside');
  const title = el('h2', { id });
  const desk = createDesk();
  const parts = [desk, createDrafts(), createPartnerCenter(), createTenants()];
  const element = el(
    'section',
    { class: 'outside', 'aria-labelledby': id },
    title,
    ...parts.map((part) => part.element),
  );
  const update = (state: OutsideState) => {
    setText(title, texts().outside.title);
    for (const part of parts) part.update(state);
  };
  return { element, update, openForm: desk.openForm, closeForm: desk.closeForm };
}
