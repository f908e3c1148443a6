import { reader } from './cardText.ts';

const messages = reader(true, ['emphasis', 'newline', 'link', 'escape', 'list']);

/** Writes a message's text into an element, with bold, line breaks and links that open elsewhere. */
export function showMarkdown(element: HTMLElement, text: string): void {
  element.innerHTML = messages.render(text);
  for (const link of element.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

/** Writes one line of text with bold words into an element. */
export function showLine(element: HTMLElement, text: string): void {
  element.innerHTML = messages.renderInline(text);
}
