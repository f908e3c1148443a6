import type { CenterState, CodeState } from '../../partnerCenter/centerState.ts';
import { copyButton } from '../copyButton.ts';
import { button, el, setAttribute, setText, uniqueId } from '../dom.ts';
import { attempt } from '../errorBar.ts';
import { keyedList, type View } from '../keyedList.ts';
import { createPart } from '../outsidePart.ts';
import { control } from './control.ts';
import { createFacts } from './facts.ts';
import { centerTexts } from './texts.ts';

/** The validation IDs, newest first, and the form by which Microsoft gives another one. */
export function createCodes(): View<CenterState> {
  const items = el('ul', { class: 'items' });
  const form = createGiving();
  const part = createPart('h2', 'codes', form.element, items);
  const list = keyedList<CodeState, View<CodeState>>(items, ({ id }) => id, createCode);
  const update = ({ codes }: CenterState) => {
    form.update();
    part.update({ title: centerTexts().codes.title, note: centerTexts().codes.note });
    list(codes.toReversed());
  };
  return { element: part.element, update };
}

function createCode({ id, organization }: CodeState): View<CodeState> {
  const copy = copyButton(id);
  const facts = createFacts();
  const takeBack = button('small', () => attempt(() => control('code-back', { validationId: id })));
  const top = el('div', { class: 'item-top' }, el('strong', {}, organization), takeBack, copy.element);
  const element = el(
    'li',
    { class: 'item' },
    top,
    el('div', { class: 'row' }, el('code', {}, id), facts.element),
  );
  const update = ({ remaining, most, isOurs }: CodeState) => {
    copy.update();
    const words = centerTexts().codes;
    setText(takeBack, words.takeBack);
    setAttribute(takeBack, 'aria-label', words.takesBack(id));
    facts.update([
      {
        text: words.left(remaining, most),
        tone: remaining === 0 ? 'bad' : remaining === 1 ? 'warning' : 'good',
      },
      ...(isOurs ? [] : [{ text: words.others, tone: 'plain' as const }]),
    ]);
  };
  return { element, update };
}

function createGiving() {
  const box = el('input', { id: uniqueId('organization'), type: 'text', required: true, maxlength: '200' });
  const label = el('label', { for: box.id });
  const send = el('button', { type: 'submit', class: 'small' });
  const element = el('form', { class: 'fields' }, el('div', { class: 'field' }, label, box), send);
  element.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (await attempt(() => control('code', { organizationName: box.value.trim() }))) box.value = '';
  });
  const update = () => {
    setText(label, centerTexts().codes.organization);
    setText(send, centerTexts().codes.give);
  };
  return { element, update };
}
