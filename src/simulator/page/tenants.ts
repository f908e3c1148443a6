import type { OutsideState } from '../state.ts';
import { copyButton } from './copyButton.ts';
import { el, setText } from './dom.ts';
import { keyedList, type View } from './keyedList.ts';
import { createPart } from './outsidePart.ts';
import { texts } from './texts.ts';

type TenantState = OutsideState['tenants'][number];

/** The tenant IDs that are worth trying, each with its kind. */
export function createTenants(): View<OutsideState> {
  const tenants = el('ul', { class: 'items' });
  const part = createPart('h3', 'tenants', tenants);
  const list = keyedList<TenantState, View<TenantState>>(tenants, ({ id }) => id, createTenant);
  const update = (state: OutsideState) => {
    list(state.tenants);
    const { title, hint, empty } = texts().tenants;
    part.update({ title, note: state.tenants.length === 0 ? empty : hint });
  };
  return { element: part.element, update };
}

function createTenant({ id, domain = '' }: TenantState): View<TenantState> {
  const kind = el('strong');
  const copy = copyButton(id);
  const top = el('div', { class: 'item-top' }, kind, copy.element);
  const note = el('p', { class: 'note address', hidden: domain === '' }, domain);
  const element = el('li', { class: 'item' }, top, el('code', {}, id), note);
  const update = (tenant: TenantState) => {
    setText(kind, texts().tenants.kinds[tenant.kind] ?? tenant.kind);
    copy.update();
  };
  return { element, update };
}
