import { type AdaptiveCard, CardElementContainer, type Input, TextBlock, TextColor } from 'adaptivecards';
import { uniqueId } from './dom.ts';

const star = ' *';

/** Draws a card. A field whose label bears a star is required, but checked by the bot alone: it looks like the others that are. */
export function renderStarred(card: AdaptiveCard): HTMLElement | undefined {
  const starred = card.getAllInputs().filter(({ label }) => label?.endsWith(star));
  for (const input of starred) {
    input.label = (input.label ?? '').slice(0, -star.length);
    input.isRequired = true;
  }
  const element = card.render();
  for (const input of starred) input.isRequired = false;
  return element;
}

/** Ties what the bot says is wrong with a field to the field, to which the card only puts it next. */
export function markProblems(card: AdaptiveCard): void {
  for (const input of card.getAllInputs()) {
    const problem = problemOf(input)?.renderedElement;
    const controls = 'input, select, textarea, [role=radiogroup], [role=group]';
    const control = input.renderedElement?.querySelector(controls);
    if (!problem || !control) continue;
    // Begins as the renderer's own ids do, which are unique in the page already.
    problem.id ||= uniqueId('ac-problem');
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', problem.id);
  }
}

function problemOf({ parent, index }: Input): TextBlock | undefined {
  if (!(parent instanceof CardElementContainer) || index + 1 >= parent.getItemCount()) return undefined;
  const next = parent.getItemAt(index + 1);
  return next instanceof TextBlock && next.color === TextColor.Attention ? next : undefined;
}
