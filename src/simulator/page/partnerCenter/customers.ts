import type { CenterState, CustomerState } from '../../partnerCenter/centerState.ts';
import { copyButton } from '../copyButton.ts';
import { button, el, setAttribute, setText } from '../dom.ts';
import { attempt } from '../errorBar.ts';
import { keyedList, type View } from '../keyedList.ts';
import { createPart } from '../outsidePart.ts';
import { control } from './control.ts';
import { createFacts, type Fact, toneOf } from './facts.ts';
import { centerTexts, wordFor } from './texts.ts';

type Label = keyof Pick<
  ReturnType<typeof centerTexts>['customers'],
  'accept' | 'approve' | 'deny' | 'review' | 'allow' | 'refuse' | 'sign' | 'grant' | 'end'
>;

interface CustomerAction {
  readonly label: Label;
  readonly name: string;
  readonly body: object;
  /** Whether it can happen now. */
  readonly isDue: (customer: CustomerState) => boolean;
}

const inReview = ({ qualifications }: CustomerState): boolean =>
  qualifications.some(({ status }) => status === 'InReview');
const isDenied = ({ qualifications }: CustomerState): boolean =>
  qualifications.some(({ status }) => status === 'Denied');
const isReviewed = ({ account }: CustomerState): boolean => account === 'UnderReview';

/** What Microsoft or the customer may do of their own accord. */
const actions: readonly CustomerAction[] = [
  { label: 'accept', name: 'acceptance', body: {}, isDue: ({ isOurs }) => !isOurs },
  {
    label: 'approve',
    name: 'qualification',
    body: { status: 'Approved' },
    isDue: (customer) => inReview(customer) || isDenied(customer),
  },
  { label: 'deny', name: 'qualification', body: { status: 'Denied' }, isDue: inReview },
  { label: 'allow', name: 'account', body: { status: 'Allowed' }, isDue: isReviewed },
  { label: 'refuse', name: 'account', body: { status: 'NotAllowed' }, isDue: isReviewed },
  {
    label: 'review',
    name: 'account',
    body: { status: 'UnderReview' },
    isDue: (customer) => customer.isOurs && !isReviewed(customer),
  },
  { label: 'sign', name: 'signature', body: {}, isDue: ({ isOurs, hasAgreed }) => isOurs && !hasAgreed },
  {
    label: 'grant',
    name: 'administration',
    body: { isAdministered: true },
    isDue: ({ isOurs, isAdministered }) => isOurs && !isAdministered,
  },
  {
    label: 'end',
    name: 'administration',
    body: { isAdministered: false },
    isDue: ({ isOurs, isAdministered }) => isOurs && isAdministered,
  },
];

/** The customers, each with what is known of it and what can happen to it. */
export function createCustomers(): View<CenterState> {
  const items = el('ul', { class: 'items' });
  const part = createPart('h2', 'customers', items);
  const list = keyedList<CustomerState, View<CustomerState>>(items, ({ id }) => id, createCustomer);
  const update = ({ customers }: CenterState) => {
    part.update({ title: centerTexts().customers.title, note: centerTexts().customers.note });
    list(customers);
  };
  return { element: part.element, update };
}

function createCustomer({ id, name }: CustomerState): View<CustomerState> {
  const copy = copyButton(id);
  const facts = createFacts();
  const buttons = actions.map((action) => ({
    action,
    element: button('', () => attempt(() => control(action.name, { customerId: id, ...action.body }))),
  }));
  const choice = el('div', { class: 'row', role: 'group' }, ...buttons.map(({ element }) => element));
  const top = el('div', { class: 'item-top' }, el('strong', {}, name), copy.element);
  const element = el('li', { class: 'item', tabindex: '-1' }, top, el('code', {}, id), facts.element, choice);
  const update = (customer: CustomerState) => {
    copy.update();
    facts.update(factsOf(customer));
    setAttribute(choice, 'aria-label', centerTexts().customers.actions(name));
    const isActing = choice.contains(document.activeElement);
    for (const one of buttons) {
      setText(one.element, centerTexts().customers[one.action.label]);
      one.element.hidden = !one.action.isDue(customer);
    }
    // A button that is gone takes the focus with it.
    if (isActing && !choice.contains(document.activeElement?.closest('button:not([hidden])') ?? null))
      element.focus();
  };
  return { element, update };
}

function factsOf(customer: CustomerState): Fact[] {
  const { isOurs, qualifications, account, hasAgreed, isAdministered } = customer;
  const words = centerTexts().customers;
  const special = qualifications.map(({ kind, status = '' }) => ({
    text: [wordFor(kind), status && wordFor(status)].filter(Boolean).join(' '),
    tone: toneOf(status),
  }));
  return [
    { text: isOurs ? words.ours : words.others, tone: 'plain' },
    ...(special.length > 0 ? special : [{ text: words.unqualified, tone: 'plain' as const }]),
    { text: wordFor(account), tone: toneOf(account) },
    { text: hasAgreed ? words.agreed : words.notAgreed, tone: 'plain' },
    ...(isAdministered ? [] : [{ text: words.notAdministered, tone: 'warning' as const }]),
  ];
}
