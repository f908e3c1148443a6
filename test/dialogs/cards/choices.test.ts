import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { fitting, listed } from '../../../src/dialogs/cards/choices.ts';
import { texts } from '../../../src/texts/texts.ts';

describe('choices that others have written', () => {
  it('are offered as they are', () => {
    const choices = [{ title: 'Contoso', value: '1' }];
    deepEqual(fitting(choices), choices);
  });

  it('go by their value without a title, and are left out without a value', () => {
    deepEqual(
      fitting([
        { title: '', value: '1' },
        { title: 'Contoso', value: '' },
      ]),
      [{ title: '1', value: '1' }],
    );
  });

  it('are as many as a card has room for, the first of them', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({ title: `Reseller ${at}`, value: String(at) }));
    const shown = fitting(many);
    deepEqual(shown, many.slice(0, shown.length));
    ok(shown.length > 100);
    ok(JSON.stringify(shown).length < 8_000);
  });

  const many = Array.from({ length: 3_000 }, (_, at) => ({ title: `Reseller ${at} Inc.`, value: `r${at}` }));
  const search = (words: unknown, chosen = '') => listed(many, { words, chosen }, { t: texts.en });

  it('are all there without a search when there is room', () => {
    deepEqual(listed(many.slice(0, 9), { words: '', chosen: '' }, { t: texts.en }).search, []);
  });

  it('can be searched when there is no room for all, by words in any order', () => {
    const [all] = search('').search;
    match(all?.note ?? '', /^\d+ of 3000 shown/);
    const { choices, search: again } = search('inc. 2999');
    deepEqual(choices, [{ title: 'Reseller 2999 Inc.', value: 'r2999' }]);
    deepEqual(again, [{ words: 'inc. 2999', note: '1 found: choose above.' }]);
  });

  it('are the first of all when none has the words, since a question needs something to choose', () => {
    const none = search('Contoso');
    deepEqual(none.choices, search('').choices);
    deepEqual(none.search, [
      { words: 'Contoso', note: 'Nothing matches these words; above are the first entries.' },
    ]);
    equal(search('Contoso', 'r2000').choices[0]?.value, 'r2000');
  });

  it('begin with the one that is chosen, whatever is searched for', () => {
    equal(search('', 'r2000').choices[0]?.value, 'r2000');
    deepEqual(
      search('2999', 'r2000').choices.map(({ value }) => value),
      ['r2000', 'r2999'],
    );
  });

  it('are not searched by what is no text, nor by more than fits', () => {
    ok(search({ words: 1 }).choices.length > 100);
    equal(search('x'.repeat(500)).search[0]?.words.length, 100);
  });

  it('may be none', () => {
    equal(fitting([]).length, 0);
  });
});
