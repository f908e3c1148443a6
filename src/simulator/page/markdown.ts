import MarkdownIt from 'markdown-it';

const isOpenable = (url: string): boolean => /^(?:https?|mailto):/i.test(url);

function reader(breaks: boolean, rules: readonly string[]) {
  const markdown = new MarkdownIt('zero', { html: false, linkify: false, breaks });
  markdown.enable([...rules]);
  markdown.validateLink = isOpenable;
  return markdown;
}

const messages = reader(true, ['emphasis', 'newline', 'link', 'escape', 'list']);
/** What Teams understands in cards: no headings, tables, images or HTML, and a single line break is a space. */
const cards = reader(false, ['emphasis', 'newline', 'link', 'escape', 'list', 'entity']);

/** The HTML of a card's text. */
export const cardHtml = (text: string): string => cards.render(text);

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
