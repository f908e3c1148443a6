import MarkdownIt from 'markdown-it';

const isOpenable = (url: string): boolean => /^(?:https?|mailto):/i.test(url);

/** Reads Markdown by these rules alone; links lead to the web or to a mail. */
export function reader(breaks: boolean, rules: readonly string[]) {
  const markdown = new MarkdownIt('zero', { html: false, linkify: false, breaks });
  markdown.enable([...rules]);
  markdown.validateLink = isOpenable;
  return markdown;
}

/** What Teams understands in cards: no headings, tables, images or HTML, and a single line break is a space. */
const cards = reader(false, ['emphasis', 'newline', 'link', 'escape', 'list', 'entity']);

/** The HTML of a card's text. */
export const cardHtml = (text: string): string => cards.render(text);
