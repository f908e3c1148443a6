const margin = 12;

/** Scrolls a list so that one of its messages is to be read: from its top if it is taller than the list. */
export function reveal(list: HTMLElement, message: HTMLElement): void {
  const room = list.getBoundingClientRect();
  const box = message.getBoundingClientRect();
  const isTooTall = box.height > room.height - 2 * margin;
  if (isTooTall || box.top < room.top) list.scrollTop += box.top - room.top - margin;
  else if (box.bottom > room.bottom - margin) list.scrollTop += box.bottom - room.bottom + margin;
}

/** Whether somebody is filling in one of the list's cards, which must then not be scrolled away. */
export const isBeingFilledIn = (list: HTMLElement): boolean =>
  document.activeElement !== null &&
  list.contains(document.activeElement) &&
  document.activeElement.matches('input:not([readonly]), select, textarea:not([readonly])');
