import { deepEqual, equal } from 'node:assert/strict';
import { asZip, isUnitedStates, stateCode, zipPattern } from '../../src/domain/states.ts';

describe('the code of a state', () => {
  it('is the same however the state was typed', () => {
    const typed = ['IL', 'il', ' Illinois ', 'ILLINOIS', 'I.L.'];
    deepEqual(new Set(typed.map(stateCode)), new Set(['IL']));
    deepEqual(['West Virginia', 'District of Columbia', 'D.C.'].map(stateCode), ['WV', 'DC', 'DC']);
    deepEqual(['Virgin Islands', 'U.S. Virgin Islands'].map(stateCode), ['VI', 'VI']);
  });

  it('is the same of a state’s old abbreviation, of its title, and of the names of the capital', () => {
    deepEqual(['Ill.', 'State of Illinois', 'the State of IL'].map(stateCode), ['IL', 'IL', 'IL']);
    deepEqual(['Colo.', 'Commonwealth of Virginia', 'W. Va.'].map(stateCode), ['CO', 'VA', 'WV']);
    deepEqual(['Washington', 'Washington, DC', 'Washington D.C.'].map(stateCode), ['WA', 'DC', 'DC']);
    deepEqual(['Commonwealth of the Northern Mariana Islands'].map(stateCode), ['MP']);
  });

  it('is the same with the word State, or the country, behind its name', () => {
    deepEqual(['New York State', 'Washington State'].map(stateCode), ['NY', 'WA']);
    deepEqual(['Texas, USA', 'TX, U.S.', 'Ill. United States'].map(stateCode), ['TX', 'TX', 'IL']);
    deepEqual(['United States Virgin Islands', 'the State of Ohio, USA'].map(stateCode), ['VI', 'OH']);
    deepEqual(['USA', 'United States', 'State', 'Free State'].map(stateCode), Array(4).fill(undefined));
  });

  it('is the same with both of its names, whatever stands between them, unless they differ', () => {
    const texas = ['Texas (TX)', 'TX - Texas', 'TX – Texas', 'US-TX', 'Texas / TX', 'USA, Texas', 'ＴＸ'];
    deepEqual(new Set(texas.map(stateCode)), new Set(['TX']));
    deepEqual(['Virgin Islands (U.S.)', 'Puerto Rico (PR)', 'Washington (DC)'].map(stateCode), [
      'VI',
      'PR',
      'DC',
    ]);
    deepEqual(['Texas (OK)', 'Georgia, Alabama', 'US/USA', '()'].map(stateCode), Array(4).fill(undefined));
  });

  it('is the same of what else some are called', () => {
    deepEqual(['USVI', 'CNMI', 'NYS', 'N. Carolina', 'W. Virginia'].map(stateCode), [
      'VI',
      'MP',
      'NY',
      'NC',
      'WV',
    ]);
    deepEqual(['U.S. Territory of Guam', 'US State of Ohio', 'Hawaiʻi'].map(stateCode), ['GU', 'OH', 'HI']);
    deepEqual(['AE', 'Armed Forces Pacific'].map(stateCode), ['AE', 'AP']);
  });

  it('is one of 59: of a state, the district, a territory or the posts of the armed forces', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const pairs = letters.flatMap((first) => letters.map((second) => first + second));
    equal(pairs.filter((pair) => stateCode(pair) === pair).length, 59);
  });

  it('is unknown of any other word', () => {
    deepEqual(['ZZ', 'Bavaria', 'Springfield, IL', ''].map(stateCode), [
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the name of a country', () => {
  it('is that of the United States however it was typed, in either language, or of a territory', () => {
    const typed = ['US', 'USA', 'U.S.A.', 'United States', 'the United States of America', 'Puerto Rico'];
    typed.push('United States (USA)', 'Puerto Rico, USA', 'USA (Puerto Rico)', 'US/USA');
    typed.push('the U.S.', 'The USA', 'US of A', 'Vereinigte Staaten (USA)', 'Die Vereinigten Staaten');
    deepEqual(typed.filter(isUnitedStates), typed);
    equal(isUnitedStates('Vereinigte Staaten von Amerika'), true);
  });

  it('is none of any other country, also not of one that is called as a state', () => {
    deepEqual(
      [
        'Germany',
        'Georgia',
        'Mexico',
        'United Kingdom',
        'Österreich',
        '',
        '()',
        'Georgia (USSR)',
        'AE',
      ].filter(isUnitedStates),
      [],
    );
  });
});

describe('a ZIP code', () => {
  it('is understood whatever stands in it, and written with a hyphen', () => {
    const typed = [
      '62701-1234',
      '62701–1234',
      '62701 1234',
      '627011234',
      '６２７０１-１２３４',
      ' 62701-1234 ',
    ];
    deepEqual(new Set(typed.map(asZip)), new Set(['62701-1234']));
    equal(asZip('６２７０１'), '62701');
  });

  it('has five digits or nine', () => {
    const none = ['6270', '627012', '62701-12', 'SW1A 1AA', ''];
    deepEqual(
      none.map(asZip).filter((one) => zipPattern.test(one)),
      [],
    );
    deepEqual(none.map(asZip), none);
  });
});
