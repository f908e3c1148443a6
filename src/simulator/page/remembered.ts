/** Reads what this browser remembers; a browser that remembers nothing, or may not, gives `undefined`. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`gcc-desk.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a choice in this browser, where it is allowed. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`gcc-desk.${name}`, value);
  } catch {
    // A private window may forbid it; the choice then lasts as long as the page.
  }
}
