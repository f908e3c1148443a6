/** Ids that the renderer made up itself are unique already. */
const isOwn = (id: string): boolean => !id.startsWith('__ac') && !id.startsWith('ac-');

/**
 * Two cards may use the same ids for their elements, and the same message may hold both: puts a scope before each id
 * of a card, and keeps the card's own id as `data-element`. May be called again after more of the card was drawn.
 */
export function scopeIds(card: HTMLElement, scope: string): void {
  for (const element of card.querySelectorAll<HTMLElement>('[id]')) {
    if (element.dataset['element'] !== undefined || !isOwn(element.id)) continue;
    element.dataset['element'] = element.id;
    element.id = `${scope}-${element.id}`;
  }
  for (const element of card.querySelectorAll('[aria-controls]')) scopeControls(element, scope);
}

function scopeControls(element: Element, scope: string): void {
  const ids = (element.getAttribute('aria-controls') ?? '').split(' ');
  const scoped = ids.map((id) => (id.startsWith(`${scope}-`) ? id : `${scope}-${id}`));
  element.setAttribute('aria-controls', scoped.join(' '));
}
