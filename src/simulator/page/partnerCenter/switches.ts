import type { CenterState } from '../../partnerCenter/centerState.ts';
import { el, setText, uniqueId } from '../dom.ts';
import { attempt } from '../errorBar.ts';
import type { View } from '../keyedList.ts';
import { createPart } from '../outsidePart.ts';
import { control } from './control.ts';
import { centerTexts, wordFor } from './texts.ts';

type Switches = CenterState['switches'];
type Name = keyof ReturnType<typeof centerTexts>['switches']['names'];

/** The switches, each with what it may be set to: a list, or by its kind a number, a text, a tick. */
const choices: readonly (readonly [Name, readonly string[] | 'number' | 'text' | 'checkbox'])[] = [
  ['throttleEvery', 'number'],
  ['retryAfter', 'number'],
  ['qualificationOutcome', ['Approved', 'Denied', 'InReview']],
  ['qualificationDelay', 'number'],
  ['orderDelay', 'number'],
  ['provisioningDelay', 'number'],
  ['orderOutcome', 'text'],
  ['secondCheckout', ['repeat', 'refuse']],
  ['requestIds', ['honoured', 'ignored']],
  ['catalogueVersion', 'number'],
  ['partnerQualified', 'checkbox'],
  ['partialSuccess', 'checkbox'],
  ['mailRefused', 'checkbox'],
  ['byteOrderMark', 'checkbox'],
  ['errorCode', ['text', 'number', 'name']],
  ['qualificationDate', ['vettingCreateDate', 'vettingCreatedDate']],
  ['qualificationList', ['bare', 'wrapped', 'none']],
];

/** How the emulator behaves where the documents leave it open. */
export function createSwitches(): View<CenterState> {
  const fields = choices.map(([name, kind]) =>
    typeof kind === 'string' ? createInput(name, kind) : createSelect(name, kind),
  );
  const place = el('div', { class: 'fields' }, ...fields.map(({ element }) => element));
  const part = createPart('h2', 'switches', place);
  const update = ({ switches }: CenterState) => {
    part.update({ title: centerTexts().switches.title, note: '' });
    for (const field of fields) field.update(switches);
  };
  return { element: part.element, update };
}

const set = (name: Name, value: string | number | boolean) =>
  attempt(() => control('switches', { [name]: value }));

function createInput(name: Name, kind: 'number' | 'text' | 'checkbox'): View<Switches> {
  const input = el('input', { id: uniqueId(name), type: kind, ...(kind === 'number' && { min: '0' }) });
  const read = { number: () => input.valueAsNumber, text: () => input.value, checkbox: () => input.checked };
  input.addEventListener('change', () => set(name, read[kind]()));
  return createField(name, input, (value) => {
    if (kind === 'checkbox') input.checked = value === true;
    else input.value = String(value);
  });
}

function createSelect(name: Name, values: readonly string[]): View<Switches> {
  const options = values.map((value) => el('option', { value }));
  const select = el('select', { id: uniqueId(name) }, ...options);
  select.addEventListener('change', () => set(name, select.value));
  return createField(name, select, (value) => {
    for (const option of options) setText(option, wordFor(option.value));
    select.value = String(value);
  });
}

/** A labelled control that shows what is set, unless somebody is changing it. */
function createField(name: Name, input: HTMLElement, show: (value: Switches[Name]) => void): View<Switches> {
  const label = el('label', { for: input.id });
  const element = el('div', { class: 'field' }, label, input);
  const update = (switches: Switches) => {
    setText(label, centerTexts().switches.names[name]);
    if (input !== document.activeElement) show(switches[name]);
  };
  return { element, update };
}
