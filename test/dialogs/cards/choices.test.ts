import { deepEqual, equal, ok } from 'node:assert/strict';
import { fitting } from '../../../src/dialogs/cards/choices.ts';

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

  it('may be none', () => {
    equal(fitting([]).length, 0);
  });
});
