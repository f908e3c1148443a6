import type { ApplicationState } from '../state.ts';
import { api } from './api.ts';
import { copyButton } from './copyButton.ts';
import { button, el, setAttribute, setText } from './dom.ts';
import { attempt } from './errorBar.ts';
import type { View } from './keyedList.ts';
import { texts } from './texts.ts';
import { stampOf } from './time.ts';

/** An application at Microsoft's desk, with what is needed to tell its times. */
export interface TimedApplication {
  readonly application: ApplicationState;
  readonly now: string;
  readonly zone: string;
}

const answers = [
  { answer: 'approved', label: 'approve', look: 'primary' },
  { answer: 'question', label: 'question', look: '' },
  { answer: 'refused', label: 'refuse', look: 'danger' },
] as const;

/** One application: its reference, its fields, and the buttons by which Microsoft answers, or what it answered. */
export function createApplication({ application: { id, fields } }: TimedApplication): View<TimedApplication> {
  const copy = copyButton(id);
  const stamp = el('time');
  const summary = el('summary');
  const outcome = createOutcome();
  const buttons = answers.map(({ answer, label, look }) => {
    const element = button(look, () => attempt(() => api.answer(id, answer)));
    return { element, update: () => setText(element, texts().desk[label]) };
  });
  const choice = el('div', { class: 'row', role: 'group' }, ...buttons.map(({ element }) => element));
  const top = el('div', { class: 'item-top' }, el('strong', { class: 'reference' }, id), copy.element, stamp);
  const details = el('details', {}, summary, el('pre', { tabindex: '0' }, fields));
  const element = el('li', { class: 'item' }, top, details, choice, outcome.element);
  const update = (timed: TimedApplication) => {
    for (const part of [copy, ...buttons]) part.update();
    setText(summary, texts().desk.fields);
    setText(stamp, stampOf(timed.application.at, timed.now, timed.zone));
    setAttribute(choice, 'aria-label', texts().desk.answers(id));
    const isLeaving = choice.contains(document.activeElement);
    choice.hidden = isDecided(timed.application);
    outcome.update(timed);
    if (isLeaving && choice.hidden) outcome.element.focus();
  };
  return { element, update };
}

/** Whether Microsoft has said yes or no; after a question it still will. */
const isDecided = ({ answer }: ApplicationState): boolean => answer === 'approved' || answer === 'refused';

/** What Microsoft answered, when, and what a human has to do now. */
function createOutcome(): View<TimedApplication> {
  const answer = el('strong');
  const stamp = el('time');
  const next = el('span');
  const element = el('p', { class: 'outcome', tabindex: '-1' }, answer, ' ', stamp, el('br'), next);
  const update = ({ application, now, zone }: TimedApplication) => {
    element.hidden = application.answer === undefined;
    if (!application.answer) return;
    element.dataset['answer'] = application.answer;
    setText(answer, texts().desk.answered[application.answer]);
    setText(stamp, application.answeredAt ? stampOf(application.answeredAt, now, zone) : '');
    setText(next, texts().desk.next[application.answer]);
  };
  return { element, update };
}
