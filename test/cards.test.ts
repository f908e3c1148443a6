import { deepEqual, match } from 'node:assert/strict';
import { allCards, allForms } from '../src/dialogs/forms/allCards.ts';
import { helpCard } from '../src/dialogs/help.ts';
import { texts } from '../src/texts/texts.ts';
import { drifts, type FormLike, faults, faultsOf, sampled } from './support/cards/cardChecks.ts';
import { filesIn } from './support/sources.ts';

const find = (verb: string): FormLike & { template: object } => {
  const form = allForms.find((one) => one.verb === verb);
  if (!form) throw new Error(`there is no form ${verb}`);
  return { verb: form.verb, schema: form.schema, template: form.card.template };
};

/** A template after an edit by hand. */
const edited = (template: object, from: string, to: string): object =>
  JSON.parse(JSON.stringify(template).replace(from, to));

describe('the cards', () => {
  it('are all used, and no file is left over', () => {
    const files = filesIn('cards', '.json').map(({ path }) => path.replace(/^cards\/|\.json$/g, ''));
    deepEqual(files.sort(), allCards.map(({ name }) => name as string).sort());
  });

  for (const card of allCards)
    it(`${card.name} is sound in both languages, and the official renderer accepts it`, () => {
      deepEqual(faults(card), []);
    });

  for (const { verb, schema, card } of allForms)
    it(`${verb} asks for exactly what its schema takes`, () => {
      deepEqual(drifts(card.template, { verb, schema }), []);
    });

  it('have one sentence for every field that is not right, in both languages', () => {
    for (const { verb, schema } of allForms)
      for (const t of Object.values(texts))
        for (const field of Object.keys(schema.shape))
          match(String(Object(t.cards[verb])[field]?.error), /\.$/, `${verb}.${field}`);
  });
});

describe('the words of a card', () => {
  const templates = new Map(filesIn('cards', '.json').map(({ path, text }) => [path, text]));
  const dialogs = filesIn('src/dialogs', '.ts');

  /** Whether a template binds a word, or a dialog that names the card reads it. */
  const isRead = (card: string, word: string): boolean =>
    new RegExp(`\\bt\\.${word}\\b`).test(templates.get(`cards/${card}.json`) ?? '') ||
    dialogs.some(
      ({ text }) =>
        new RegExp(`\\b${card}\\b`).test(text) && new RegExp(`(\\.|[{,] )${word}\\b(?!: ['\`])`).test(text),
    );

  it('are all read, by its template or by a dialog', () => {
    const words = Object.entries(texts.en.cards).flatMap(([card, all]) =>
      Object.keys(all).map((word) => [card, word] as const),
    );
    const chosen = ['you', 'colleague', 'reviewer', 'microsoft', 'provider', 'customer', 'operator']; // by whose step it is
    deepEqual(
      words
        .filter(([card, word]) => !isRead(card, word) && !(card === 'next-step' && chosen.includes(word)))
        .map((name) => name.join('.')),
      [],
    );
  });
});

describe('a drift seeded by hand', () => {
  it('is caught when an input loses its id', () => {
    const { template, ...form } = find('qualify-organization');
    match(drifts(edited(template, '"id":"legalName"', '"id":"company"'), form).join(), /asks for .*company/);
  });

  it('is caught when the verb is misspelt', () => {
    const { template, ...form } = find('ask-applicant');
    match(
      drifts(edited(template, '"verb":"ask-applicant"', '"verb":"ask-aplicant"'), form).join(),
      /no button/,
    );
  });

  it('is caught when a choice is renamed', () => {
    const { template, ...form } = find('qualify-organization');
    match(
      drifts(edited(template, '"value":"directBill"', '"value":"direct"'), form).join(),
      /partnerType offers/,
    );
  });

  it('is caught when a limit differs', () => {
    const { template, ...form } = find('qualify-provider');
    match(drifts(edited(template, '"maxLength":200', '"maxLength":250'), form).join(), /takes 200, not 250/);
  });

  it('is caught when a text does not exist', () => {
    deepEqual(faultsOf(edited(sampled(helpCard, 'en'), 'GCC Desk', '${t.titel}')), [
      'has an unfilled placeholder',
    ]);
  });

  it('is caught when a field is no longer required', () => {
    const { template, ...form } = find('ask-applicant');
    match(drifts(edited(template, '"isRequired":true,', ''), form).join(), /must require reasons/);
  });
});
