import type { CenterState } from '../../partnerCenter/centerState.ts';
import { el, setAttribute, setText } from '../dom.ts';
import { keyedList, type View } from '../keyedList.ts';
import { createPart } from '../outsidePart.ts';
import { stampOf } from '../time.ts';
import { centerTexts } from './texts.ts';

interface TimedCall {
  readonly call: CenterState['asked'][number];
  readonly key: string;
  readonly now: string;
  readonly zone: string;
}

/** What was asked of the emulator, and how it answered. */
export function createAsked(): View<CenterState> {
  const items = el('ul', { class: 'asked-list', tabindex: '0' });
  const part = createPart('h2', 'asked', items);
  const list = keyedList<TimedCall, View<TimedCall>>(items, ({ key }) => key, createCall);
  const update = ({ asked, now, zone }: CenterState) => {
    const { title, empty, list: label } = centerTexts().asked;
    part.update({ title, note: asked.length === 0 ? empty : '' });
    setAttribute(items, 'aria-label', label);
    items.hidden = asked.length === 0;
    list(asked.map((call, index) => ({ call, key: `${call.requestId}${asked.length - index}`, now, zone })));
  };
  return { element: part.element, update };
}

function createCall(): View<TimedCall> {
  const stamp = el('time');
  const name = el('strong');
  const status = el('span');
  const path = el('code');
  const element = el('li', { class: 'asked' }, stamp, name, status, path);
  const update = ({ call, now, zone }: TimedCall) => {
    setText(stamp, stampOf(call.at, now, zone));
    setText(name, call.operation);
    setText(status, String(call.status));
    setText(path, call.path);
  };
  return { element, update };
}
