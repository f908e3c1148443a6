import { deepEqual, equal } from 'node:assert/strict';
import { isUnitedStates, stateCode } from '../../src/domain/states.ts';

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

  it('is one of 56: of a state, the district or a territory', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const pairs = letters.flatMap((first) => letters.map((second) => first + second));
    equal(pairs.filter((pair) => stateCode(pair) === pair).length, 56);
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
    typed.push('United States (USA)', 'Puerto Rico, USA');
    deepEqual(typed.filter(isUnitedStates), typed);
    equal(isUnitedStates('Vereinigte Staaten von Amerika'), true);
  });

  it('is none of any other country, also not of one that is called as a state', () => {
    deepEqual(
      ['Germany', 'Georgia', 'Mexico', 'United Kingdom', 'Österreich', ''].filter(isUnitedStates),
      [],
    );
  });
});
