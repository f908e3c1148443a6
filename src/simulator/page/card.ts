import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  GlobalSettings,
  Input,
  OpenUrlAction,
  Strings,
  ToggleVisibilityAction,
} from 'adaptivecards';
import { markProblems, renderStarred } from './cardFields.ts';
import { registerElements } from './cardInputs.ts';
import { scopeIds } from './cardScope.ts';
import { cardHtml } from './cardText.ts';
import { el, setAttribute, uniqueId } from './dom.ts';
import { hostConfig } from './hostConfig.ts';
import { pageLanguage, texts } from './texts.ts';

/** An Adaptive Card as it came. */
type Card = Readonly<Record<string, unknown>>;

/** The language that a card says it is in. The renderer's own reading forgets every other card's. */
export const languageOf = ({ lang }: Card): string | undefined =>
  typeof lang === 'string' ? lang : undefined;

/** What a card asks of the chat around it when its buttons and links are pressed. `fields` is what the card offers for Microsoft's form. */
export interface CardHost {
  execute(verb: string, values: object): void;
  open(url: string, fields: string): void;
}

/** Prepares the renderer; once, before the first card. */
export function prepareCards(): void {
  registerElements();
  GlobalSettings.setTabIndexAtCardRoot = false;
  GlobalSettings.allowMoreThanMaxActionsInOverflowMenu = true;
  Strings.defaults.overflowButtonTooltip = () => texts().chat.more;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = cardHtml(text);
    result.didProcess = true;
  };
}

/** Draws a card. Its fieldset can be disabled as a whole, and its form keeps its radio buttons to themselves. */
export function drawCard(source: Card, host: CardHost): HTMLElement {
  const fieldset = el('fieldset', {
    class: 'card',
    tabindex: '-1',
    lang: pageLanguage(),
    'aria-label': texts().chat.card,
  });
  const form = el('form', { class: 'card-form', novalidate: true }, fieldset);
  form.addEventListener('submit', (event) => event.preventDefault());
  try {
    fieldset.append(rendered(source, host));
  } catch {
    fieldset.append(el('p', { class: 'broken' }, texts().chat.brokenCard));
  }
  return form;
}

function rendered(source: Card, host: CardHost): HTMLElement {
  const card = new AdaptiveCard();
  const scope = uniqueId('card');
  card.hostConfig = hostConfig;
  card.parse(source);
  const element = renderStarred(card);
  if (!element) throw new Error('The renderer drew nothing');
  const settle = () => {
    scopeIds(element, scope);
    markToggles(card, element);
  };
  connect(card, host, settle);
  settle();
  markProblems(card);
  setAttribute(element, 'lang', languageOf(source));
  return element;
}

function connect(card: AdaptiveCard, host: CardHost, settle: () => void): void {
  card.onInlineCardExpanded = settle;
  card.onExecuteAction = (action) => {
    follow(card, action, host);
    // What an action shows or hides, it does only after it has said that it will.
    queueMicrotask(settle);
  };
  card.onAnchorClicked = (_element, anchor, event) => {
    if (event?.type === 'contextmenu') return false;
    host.open(anchor.href, '');
    return true;
  };
}

function follow(card: AdaptiveCard, action: Action, host: CardHost): void {
  if (action instanceof ExecuteAction) host.execute(action.verb, action.data ?? {});
  if (action instanceof OpenUrlAction && action.url) host.open(action.url, fieldsOf(card));
}

function fieldsOf(card: AdaptiveCard): string {
  const input = card.getElementById('fields');
  return input instanceof Input ? String(input.value ?? '') : '';
}

/** Says of each button whether what it shows or hides is to be seen; the renderer says it of the wrong element. */
function markToggles(card: AdaptiveCard, element: HTMLElement): void {
  for (const target of element.querySelectorAll('[aria-expanded]:not(button)')) {
    setAttribute(target, 'aria-expanded', undefined);
  }
  for (const action of card.getAllActions()) {
    if (!(action instanceof ToggleVisibilityAction) || !action.renderedElement) continue;
    const isOpen = Object.keys(action.targetElements).some((id) => card.getElementById(id)?.isVisible);
    setAttribute(action.renderedElement, 'aria-expanded', String(isOpen));
  }
}
