/** A piece of the page that shows one item and can be told that the item changed. */
export interface View<T> {
  readonly element: HTMLElement;
  update(item: T): void;
}

/**
 * Keeps the children of `parent` in step with a list of items. A child stays the same element as long as its item's
 * key is there, so that typed text, focus and scrolling survive. The returned function gives back the new views.
 */
export function keyedList<T, V extends View<T>>(
  parent: HTMLElement,
  keyOf: (item: T) => string,
  create: (item: T) => V,
): (items: readonly T[]) => readonly V[] {
  const views = new Map<string, V>();
  return (items) => {
    removeAbsent(views, new Set(items.map(keyOf)));
    return items.flatMap((item, index) => {
      const known = views.get(keyOf(item));
      const view = known ?? create(item);
      views.set(keyOf(item), view);
      placeAt(parent, view.element, index);
      view.update(item);
      return known ? [] : [view];
    });
  };
}

function removeAbsent<T>(views: Map<string, View<T>>, present: ReadonlySet<string>): void {
  for (const [key, view] of views) {
    if (present.has(key)) continue;
    view.element.remove();
    views.delete(key);
  }
}

/** Moves an element only if it is not there yet: moving would take its focus and its scrolling. */
function placeAt(parent: HTMLElement, element: HTMLElement, index: number): void {
  const there = parent.children.item(index);
  if (there !== element) parent.insertBefore(element, there);
}
