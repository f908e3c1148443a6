import { createRequire } from 'node:module';
import type { Language } from '../../domain/person.ts';
import { type Texts, texts } from '../../texts/texts.ts';
import type { Turn } from '../dialog.ts';
import { loadTemplate } from './template.ts';
import { worded } from './worded.ts';

/** Cards and their texts share their names; a form's name is the verb that it submits under. */
export type CardName = keyof Texts['cards'];

/** A card: a template from `cards/`, and a sample of the view that it shows. */
export interface Card<View extends object = object> {
  readonly name: CardName;
  readonly template: object;
  readonly sample: View;
  /** Parses the template for a language, which takes milliseconds; the first card in that language does it otherwise. */
  parse(language: Language): void;
  render(turn: Pick<Turn, 'language'>, view: View): object;
}

const load = createRequire(import.meta.url);

/** Loaded with the first card that is parsed: with its expressions it would be a sixth of a start. */
const templateClass = once(loadTemplate);

/** Loads `cards/<name>.json`, to be parsed once for each language. User text in a view must be bound where no Markdown is rendered. */
export function defineCard<View extends object>(name: CardName, sample: View): Card<View> {
  const source: object = load(`#cards/${name}`);
  const fill = {
    en: once(() => filling<View>(name, source, 'en')),
    de: once(() => filling<View>(name, source, 'de')),
  };
  return {
    name,
    template: source,
    sample,
    parse: (language) => void fill[language](),
    render: ({ language }, view) => fill[language]()(view),
  };
}

/** A template with the words of one language in it, as what fills it. */
function filling<View extends object>(name: CardName, source: object, language: Language) {
  const { cards, common, reasons } = texts[language];
  const words = { t: cards[name], c: common, r: reasons, language };
  const Template = templateClass();
  const template = new Template(worded(source, words));
  return (view: View): object => template.expand({ $root: { ...words, view } });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
