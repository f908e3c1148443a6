import type { OutsideState } from '../state.ts';
import { createApplication, type TimedApplication } from './applicationCard.ts';
import { button, el, setText } from './dom.ts';
import { keyedList, type View } from './keyedList.ts';
import { createMicrosoftForm } from './microsoftForm.ts';
import { createPart } from './outsidePart.ts';
import { texts } from './texts.ts';

interface Desk extends View<OutsideState> {
  openForm(fields: string): void;
  closeForm(): void;
}

/** Microsoft's eligibility desk: its form, and the applications that came through it. */
export function createDesk(): Desk {
  const form = createMicrosoftForm();
  const opener = button('small', () => form.open(''));
  const applications = el('ul', { class: 'items' });
  const part = createPart('h3', 'desk', form.element, applications, opener);
  const list = keyedList<TimedApplication, View<TimedApplication>>(
    applications,
    ({ application }) => application.id,
    createApplication,
  );
  const update = (state: OutsideState) => {
    const { applications: received, now, zone } = state;
    form.update(state);
    setText(opener, texts().desk.open);
    list(received.map((application) => ({ application, now, zone })));
    part.update({ title: texts().desk.title, note: received.length === 0 ? texts().desk.empty : '' });
  };
  return { element: part.element, update, openForm: form.open, closeForm: form.close };
}
