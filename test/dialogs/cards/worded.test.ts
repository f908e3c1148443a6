import { deepEqual } from 'node:assert/strict';
import { worded } from '../../../src/dialogs/cards/worded.ts';
import { allCards } from '../../../src/dialogs/forms/allCards.ts';
import { Language } from '../../../src/domain/person.ts';
import { texts } from '../../../src/texts/texts.ts';
import { stockTemplate } from '../../support/cards/stockTemplate.ts';

const words = { t: { title: 'Hello', form: { label: 'Name' }, tricky: 'Say ${view.name}', list: ['a'] } };

describe('a template with its texts', () => {
  it('comes to the same card as one whose texts are bound with the view', () => {
    const Template = stockTemplate();
    for (const { name, template, sample, render } of allCards)
      for (const language of Language.options) {
        const { cards, common: c, reasons: r } = texts[language];
        const bound = new Template(template).expand({
          $root: { t: cards[name], c, r, language, view: sample },
        });
        deepEqual(render({ language }, sample), bound, `${name} in ${language}`);
      }
  });

  it('has each text in its place, wherever it is bound', () => {
    deepEqual(worded({ a: '${t.title}', b: ['${$root.t.form.label}'] }, words), { a: 'Hello', b: ['Name'] });
  });

  const untouched = [
    '${t.title} ${view.name}',
    '${t.list}',
    '${t.missing}',
    '${view.name}',
    '${t.tricky}',
    7,
  ];
  for (const part of untouched)
    it(`leaves ${part} to be bound`, () => {
      deepEqual(worded({ part }, words), { part });
    });
});
