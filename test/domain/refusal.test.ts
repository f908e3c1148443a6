import { equal, match, notEqual } from 'node:assert/strict';
import { decodedCodes, refusalOf } from '../../src/domain/refusal.ts';
import { texts } from '../../src/texts/texts.ts';

/** A key of the table as a code and, where it has one, its status. */
const partsOf = (key: string): [code: string, status?: number] => {
  const [status, code] = key.split('/');
  return code === undefined ? [key] : [code, Number(status)];
};

describe('a refusal of Partner Center', () => {
  for (const key of decodedCodes)
    it(`with the code ${key} is explained in both languages, with what to do next`, () => {
      const refusal = refusalOf(...partsOf(key));
      notEqual(refusal, 'unknown');
      for (const t of Object.values(texts))
        for (const text of Object.values(t.refusals[refusal])) match(text, /^[A-ZÄÖÜ].*\.$/);
    });

  it('means what its status says when the code is new', () => {
    equal(refusalOf('', 429), 'throttled');
    equal(refusalOf('4711', 401), 'signIn');
    equal(refusalOf('4711', 503), 'trouble');
    equal(refusalOf('4711', 403), 'unknown');
    equal(refusalOf('4711'), 'unknown');
  });

  it('depends on the status where one code means several things', () => {
    equal(refusalOf('20000', 404), 'notVisibleYet');
    equal(refusalOf('20000', 400), 'partnerNotValid');
  });

  it('knows a line of a cart by its code alone', () => {
    equal(refusalOf('400041'), 'addOnWithoutBase');
  });
});
