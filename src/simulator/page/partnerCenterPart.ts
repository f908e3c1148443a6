import type { OutsideState } from '../state.ts';
import { el, setAttribute, setText } from './dom.ts';
import type { View } from './keyedList.ts';
import { createPart } from './outsidePart.ts';
import { pageLanguage, texts } from './texts.ts';

/** The way to the page of Partner Center's emulator, which then opens in this page's language. */
export function createPartnerCenter(): View<OutsideState> {
  const link = el('a', { target: '_blank', rel: 'noopener' });
  const part = createPart('h3', 'partner-center', link);
  const update = ({ partnerCenterUrl }: OutsideState) => {
    const { title, note, open } = texts().partnerCenter;
    part.update({ title, note });
    setAttribute(link, 'href', `${partnerCenterUrl}?language=${pageLanguage()}`);
    setText(link, open);
  };
  return { element: part.element, update };
}
