import type { CenterState } from '../../partnerCenter/centerState.ts';
import { button, el, setText, uniqueId } from '../dom.ts';
import { attempt } from '../errorBar.ts';
import type { View } from '../keyedList.ts';
import { createPart } from '../outsidePart.ts';
import { control } from './control.ts';
import { centerTexts } from './texts.ts';
import { type TroubleName, troubleNames, troubleOf, troubles } from './troubles.ts';

type Failures = CenterState['switches']['failures'];

/** Lets the next calls of a kind fail, and says which ones will. */
export function createFailures(): View<CenterState> {
  let failures: Failures = [];
  const operation = createChoice();
  const trouble = createChoice();
  const times = createTimes();
  const add = button('small', () => {
    const name = troubleNames.find((one) => one === trouble.value()) ?? 'serviceError';
    const one = { operation: operation.value(), times: times.value(), ...troubles[name] };
    return attempt(() => control('switches', { failures: [...failures, one] }));
  });
  const clear = button('small', () => attempt(() => control('switches', { failures: [] })));
  const waiting = el('p', { role: 'status' });
  const fields = el('div', { class: 'fields' }, operation.element, trouble.element, times.element);
  const part = createPart('h2', 'failures', fields, el('div', { class: 'row' }, add, clear), waiting);
  const update = ({ switches, operations }: CenterState) => {
    failures = switches.failures;
    const words = centerTexts().failures;
    part.update({ title: words.title, note: words.note });
    const named = operations.map((name) => [name, name] as const);
    operation.update(words.operation, [['*', words.any], ...named, ['token', 'token']]);
    trouble.update(
      words.how,
      troubleNames.map((one) => [one, words.troubles[one]]),
    );
    times.update(words.times);
    setText(add, words.add);
    setText(clear, words.clear);
    clear.hidden = failures.length === 0;
    const list = failures.map(wordsOf).join('; ');
    setText(waiting, list && `${words.waiting} ${list}`);
  };
  return { element: part.element, update };
}

function wordsOf(one: Failures[number]): string {
  const name: TroubleName | undefined = troubleOf(one);
  const what = name ? centerTexts().failures.troubles[name] : `${one.status} ${one.code}`;
  return `${one.times} × ${nameOf(one.operation)} (${what})`;
}

const nameOf = (operation: string): string => (operation === '*' ? centerTexts().failures.any : operation);

function createChoice() {
  const select = el('select', { id: uniqueId('choice') });
  const label = el('label', { for: select.id });
  const element = el('div', { class: 'field' }, label, select);
  const update = (name: string, options: readonly (readonly [value: string, text: string])[]) => {
    setText(label, name);
    for (const [index, [value, text]] of options.entries()) {
      const known = select.options.item(index);
      if (known) setText(known, text);
      else select.append(el('option', { value }, text));
    }
  };
  return { element, value: () => select.value, update };
}

function createTimes() {
  const input = el('input', { id: uniqueId('times'), type: 'number', min: '1', max: '100', value: '1' });
  const label = el('label', { for: input.id });
  const element = el('div', { class: 'field' }, label, input);
  const value = () => Math.min(Math.max(Math.trunc(input.valueAsNumber) || 1, 1), 100);
  return { element, value, update: (name: string) => setText(label, name) };
}
