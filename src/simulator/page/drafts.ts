import type { MailState, OutsideState } from '../state.ts';
import { el, setText } from './dom.ts';
import { keyedList, type View } from './keyedList.ts';
import { createPart } from './outsidePart.ts';
import { texts } from './texts.ts';
import { stampOf } from './time.ts';

interface TimedDraft {
  readonly draft: MailState;
  readonly now: string;
  readonly zone: string;
}

/** The mail drafts that people opened from cards. */
export function createDrafts(): View<OutsideState> {
  const drafts = el('ul', { class: 'items' });
  const part = createPart('h3', 'drafts', drafts);
  const list = keyedList<TimedDraft, View<TimedDraft>>(drafts, ({ draft }) => draft.id, createDraft);
  const update = ({ drafts: opened, now, zone }: OutsideState) => {
    list(opened.map((draft) => ({ draft, now, zone })));
    part.update({ title: texts().drafts.title, note: opened.length === 0 ? texts().drafts.empty : '' });
  };
  return { element: part.element, update };
}

function createDraft({ draft }: TimedDraft): View<TimedDraft> {
  const stamp = el('time', { datetime: draft.at });
  const to = el('span');
  const summary = el('summary');
  const element = el(
    'li',
    { class: 'item' },
    el('div', { class: 'item-top' }, el('strong', { class: 'subject' }, draft.subject), stamp),
    el('p', { class: 'note address' }, to, ' ', draft.to),
    el('details', {}, summary, el('pre', { tabindex: '0' }, draft.body)),
  );
  const update = ({ now, zone }: TimedDraft) => {
    setText(stamp, stampOf(draft.at, now, zone));
    setText(to, `${texts().drafts.to}:`);
    setText(summary, texts().drafts.body);
  };
  return { element, update };
}
