import type { CenterState } from '../../partnerCenter/centerState.ts';
import { button, el, setText, uniqueId } from '../dom.ts';
import { attempt } from '../errorBar.ts';
import type { View } from '../keyedList.ts';
import { createPart } from '../outsidePart.ts';
import { control } from './control.ts';
import { centerTexts } from './texts.ts';

type How = keyof ReturnType<typeof centerTexts>['failures']['hows'];

const hows = [
  'hang',
  'late',
  'slow',
  'cut',
  'empty',
  'html',
  'redirect',
  'refuse',
] as const satisfies readonly How[];

/** Lets the next call of a kind fail, and says which ones will. */
export function createFailures(): View<CenterState> {
  let failures: CenterState['switches']['failures'] = [];
  const operation = createChoice();
  const how = createChoice();
  const add = button('small', () => {
    const one = { operation: operation.value(), how: how.value() };
    return attempt(() => control('switches', { failures: [...failures, one] }));
  });
  const clear = button('small', () => attempt(() => control('switches', { failures: [] })));
  const waiting = el('p', { role: 'status' });
  const fields = el('div', { class: 'fields' }, operation.element, how.element);
  const part = createPart('failures', fields, el('div', { class: 'row' }, add, clear), waiting);
  const update = ({ switches, operations }: CenterState) => {
    failures = switches.failures;
    const words = centerTexts().failures;
    part.update({ title: words.title, note: words.note });
    const named = operations.map((name) => [name, name] as const);
    operation.update(words.operation, [['*', words.any], ...named, ['token', 'token']]);
    how.update(
      words.how,
      hows.map((one) => [one, words.hows[one]]),
    );
    setText(add, words.add);
    setText(clear, words.clear);
    clear.hidden = failures.length === 0;
    const list = failures.map((one) => `${nameOf(one.operation)} (${words.hows[one.how]})`).join('; ');
    setText(waiting, list && `${words.waiting} ${list}`);
  };
  return { element: part.element, update };
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
