import { equal } from 'node:assert/strict';
import { maybeRef, refAlphabet, refIn } from '../../src/domain/ref.ts';
import { below, seeded } from '../support/seeded.ts';

const ref = 'GCC-EQJ01';

describe('the ref in a text', () => {
  for (const typed of [
    'gcc-eqj01',
    'GCC-EQJOI',
    'GCC-EQJol',
    'GCC-EQJ01.',
    '“GCC-EQJ01”?',
    '#GCC-EQJ01',
    'GCC‑EQJ01',
    'GCC–EQJ01',
    'ＧＣＣ－ＥＱＪ０１',
    'GCC-EQJ\u200b01',
    'show GCC-EQJ01',
    'case GCC-EQJOL?',
    'What about (GCC-EQJ01), please?',
    'GCC-EQJ01: is it filed?',
    'GCC-EQJ01 and again GCC-EQJ01',
    'gcc_eqj01',
    'show GCC_EQJ01',
  ])
    it(`is read in ${JSON.stringify(typed)}`, () => {
      equal(refIn(typed), ref);
    });

  for (const typed of [
    'GCC-EQJ0',
    'GCC-EQJ012',
    'GCC-EQJ01-2',
    'XGCC-EQJ01',
    'TEAMS_GCC_EQJ01',
    'GCC_EQJ01_USGOV',
    'GCC-EQJ0U',
    'GCC-EQJ01 or GCC-EQJ02',
    'Are you GCC-ready?',
    'GCC High',
    'EQJ01',
    '',
  ])
    it(`is not in ${JSON.stringify(typed)}`, () => {
      equal(refIn(typed), undefined);
    });

  it('is the ref whatever it is, however it is written', () => {
    const seed = Date.now();
    const chance = seeded(seed);
    for (let round = 0; round < 200; round += 1) {
      const five = Array.from({ length: 5 }, () => refAlphabet[below(chance, 32)]).join('');
      const mistaken = five.replaceAll('0', 'O').replaceAll('1', 'I');
      for (const typed of [`GCC-${five}`, `GCC-${mistaken}`, `show GCC–${mistaken}, please`])
        equal(refIn(typed), `GCC-${five}`, `seed ${seed}: ${typed}`);
    }
  });
});

describe('what may be a ref', () => {
  for (const typed of [
    'EQJ01',
    'eqjo1.',
    'gcc EQJ01',
    'GCC - EQJ01',
    'gccEQJ01',
    'show gcc-eqj01',
    'show gcc_eqj01',
  ])
    it(`is ${typed}`, () => {
      equal(maybeRef(typed), ref);
    });

  for (const typed of ['show EQJ01', 'gcc EQJ012', 'Town of Parks', 'GCC High'])
    it(`is not ${typed}`, () => {
      equal(maybeRef(typed), undefined);
    });

  it('may be a word as well', () => {
    equal(maybeRef('Parks'), 'GCC-PARKS');
  });
});
