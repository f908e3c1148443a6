import { createRequire } from 'node:module';
import { Template } from 'adaptivecards-templating';
import type { Texts } from '../texts/texts.ts';
import type { Turn } from './dialog.ts';

/** Cards and their texts share their names; a form's name is the verb that it submits under. */
export type CardName = keyof Texts['cards'];

/** A card: a template from `cards/`, and a sample of the view that it shows. */
export interface Card<View extends object = object> {
  readonly name: CardName;
  readonly template: object;
  readonly sample: View;
  render(turn: Pick<Turn, 't' | 'language'>, view: View): object;
}

const load = createRequire(import.meta.url);

/** Loads `cards/<name>.json` and parses it once. User text in a view must be bound where no Markdown is rendered. */
export function defineCard<View extends object>(name: CardName, sample: View): Card<View> {
  const source: object = load(`#cards/${name}`);
  const template = new Template(source);
  return {
    name,
    template: source,
    sample,
    render: ({ t, language }, view) =>
      template.expand({ $root: { t: t.cards[name], c: t.common, r: t.reasons, view, language } }),
  };
}
