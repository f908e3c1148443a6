import type { OutsideState } from '../state.ts';
import { api } from './api.ts';
import { button, el, setAttribute, setText } from './dom.ts';
import { attempt } from './errorBar.ts';
import type { View } from './keyedList.ts';
import { texts } from './texts.ts';
import { dayOf, timeOf } from './time.ts';

/** The simulated clock and the buttons that put it forward. */
export function createClock(): View<OutsideState> {
  const day = el('span', { class: 'clock-day' });
  const time = el('span', { class: 'clock-time' });
  const face = el('time', {}, time, ' ', day);
  const hour = button('', () => attempt(api.addHour));
  const businessDay = button('', () => attempt(api.addBusinessDay));
  const element = el('div', { class: 'clock', role: 'group' }, face, hour, businessDay);
  const update = ({ now, zone }: OutsideState) => {
    setAttribute(element, 'aria-label', texts().clock.title);
    setAttribute(face, 'datetime', now);
    setText(day, dayOf(now, zone));
    setText(time, timeOf(now, zone));
    setText(hour, texts().clock.hour);
    setText(businessDay, texts().clock.businessDay);
  };
  return { element, update };
}
