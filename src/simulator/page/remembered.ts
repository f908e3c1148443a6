/** Where something is remembered: in this browser, or in this tab until it is closed. */
type Place = 'localStorage' | 'sessionStorage';

/** Reads what is remembered; a browser that remembers nothing, or may not, gives `undefined`. */
export function recall(name: string, place: Place = 'localStorage'): string | undefined {
  try {
    return window[place].getItem(`gcc-desk.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers something, where it is allowed; `undefined` forgets it. */
export function remember(name: string, value: string | undefined, place: Place = 'localStorage'): void {
  try {
    if (value === undefined) window[place].removeItem(`gcc-desk.${name}`);
    else window[place].setItem(`gcc-desk.${name}`, value);
  } catch {
    // A private window may forbid it; the choice then lasts as long as the page.
  }
}
