import { cardHtml } from '../../../src/simulator/page/cardText.ts';
import { faultsOf } from '../cards/cardChecks.ts';
import { nodesOf } from '../cards/cards.ts';
import { marker } from './hostileStrings.ts';

const isOfType = (node: Record<string, unknown>, type: string): boolean =>
  String(node['type']).startsWith(type);

/** Whether something typed may stand here: where no Markdown is read, or in an input. */
const isPlain = (node: Record<string, unknown>): boolean =>
  isOfType(node, 'TextRun') || isOfType(node, 'Input.') || !('type' in node);

const macro = /\{\{(DATE|TIME)\(/;
const hidden = /[\p{Cf}\p{Cs}\u2028\u2029]|[^\P{Cc}\n]/u;

/** Whether a text has something in it that nobody sees. */
export const isHiding = (text: string): boolean => hidden.test(text);

/** What is alive in a card that was made of hostile strings, or else is wrong with it; in sentences. */
export function aliveIn(card: object): string[] {
  const nodes = [...nodesOf(card)];
  const texts = nodes.flatMap((node) =>
    Object.entries(node).flatMap(([key, value]) => (typeof value === 'string' ? [{ node, key, value }] : [])),
  );
  const shown = texts.filter(({ node }) => isOfType(node, 'TextBlock')).map(({ value }) => cardHtml(value));
  return [
    ...faultsOf(card).filter((fault) => fault !== 'has an unfilled placeholder'),
    ...texts
      .filter(
        ({ node, key, value }) =>
          value.includes(marker) && !isPlain(node) && key !== 'tooltip' && !(key === 'url' && isMail(value)),
      )
      .map(({ node, key }) => `${node['type']}.${key} shows what was typed`),
    ...texts
      .filter(({ key, value }) => key === 'url' && value.startsWith('mailto:') && !isMail(value))
      .map(({ value }) => `the mail goes elsewhere: ${value.slice(0, 200)}`),
    ...texts
      .filter(({ value }) => macro.test(value))
      .map(({ value }) => `has a macro: ${value.slice(0, 100)}`),
    ...texts
      .filter(({ value }) => isHiding(value))
      .map(({ key, value }) => `hides something in ${key}: ${JSON.stringify(value.slice(0, 100))}`),
    ...texts.filter(({ value }) => value.includes('1235234')).map(() => 'has evaluated an expression'),
    ...shown
      .filter((html) => /evil|<img|<script|onerror/i.test(html))
      .map((html) => `shows ${html.slice(0, 200)}`),
  ];
}

/** Whether a link opens a mail to one receiver, with a subject and a text at most. */
function isMail(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, pathname, searchParams, hash } = new URL(url);
  const isOne = !/[,;]/.test(decodeURIComponent(pathname));
  const keys = [...searchParams.keys()];
  return (
    protocol === 'mailto:' && isOne && hash === '' && keys.every((key, at) => key === ['subject', 'body'][at])
  );
}
