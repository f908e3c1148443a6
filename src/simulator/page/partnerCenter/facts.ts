import { el } from '../dom.ts';

/** A short word about something, and whether it is good news. */
export interface Fact {
  readonly text: string;
  readonly tone: 'plain' | 'good' | 'warning' | 'bad';
}

/** A row of facts, drawn anew only when they changed. */
export function createFacts() {
  const element = el('p', { class: 'facts' });
  let shown = '';
  const update = (facts: readonly Fact[]) => {
    if (JSON.stringify(facts) === shown) return;
    shown = JSON.stringify(facts);
    element.replaceChildren(
      ...facts.flatMap(({ text, tone }) => [el('span', { class: 'fact', 'data-tone': tone }, text), ' ']),
    );
  };
  return { element, update };
}

const tones: Readonly<Record<string, Fact['tone']>> = {
  Approved: 'good',
  Allowed: 'good',
  ordered: 'good',
  completed: 'good',
  InReview: 'warning',
  UnderReview: 'warning',
  pending: 'warning',
  Denied: 'bad',
  NotAllowed: 'bad',
  expired: 'bad',
};

/** How good a word of Partner Center's is. */
export const toneOf = (word: string): Fact['tone'] => tones[word] ?? 'plain';
