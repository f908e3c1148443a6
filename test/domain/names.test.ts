import { equal } from 'node:assert/strict';
import { hasWords } from '../../src/domain/names.ts';

describe('the words of a search', () => {
  for (const [text, words] of [
    ['City of Cañon City', 'canon'],
    ['City of Canon City', 'CAÑON'],
    ['St. Mary’s County', "st. mary's"],
    ['Winston–Salem', 'winston-salem'],
    ['Office 365 G3 GCC', 'ｇ３ office'],
    ['Fabrikam Cloud LLC', '“Fabrikam”, „Cloud“'],
    ['Springfield, City of', '"springfield, city"'],
    ['Fabrikam Cloud LLC', ' , '],
  ] as const)
    it(`find “${text}” by “${words}”`, () => {
      equal(hasWords(text, words), true);
    });

  it('are all needed', () => {
    equal(hasWords('City of Springfield', 'springfield county'), false);
  });
});
