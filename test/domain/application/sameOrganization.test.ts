import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { isSameOrganization } from '../../../src/domain/application/sameOrganization.ts';
import { holds } from '../builders.ts';

describe('two names', () => {
  for (const [one, other] of [
    ['City of Springfield', 'city of springfield'],
    ['City of Springfield', 'Springfield, City of'],
    ['The City of Springfield', 'City of Springfield'],
    ['County of Lake', 'Lake County'],
    ['Lake, County of', 'LAKE COUNTY'],
    ['Example Water & Power', 'Example Water and Power'],
    ['Forensics Lab, L.L.C.', 'Forensics Lab LLC'],
    ['Forensics Lab Inc.', 'Forensics Lab, Incorporated'],
    ['City of St. Louis', 'City of Saint Louis'],
    ['Dept of Records, Ft. Example', 'Department of Records, Fort Example'],
    ['Ｃｉｔｙ of Springfield', 'City of Springfield'],
    ['Hawaiʻi County', 'Hawaii County'],
    ['Cañon City', 'Canon City'],
    ['Prince George’s County', "Prince George's County"],
  ] as const)
    it(`are of one organization: ${one}, ${other}`, () => {
      equal(isSameOrganization(one, other), true);
    });

  for (const [one, other] of [
    ['City of Springfield', 'Springfield School District'],
    ['City of Springfield', 'County of Springfield'],
    ['City of Springfield', 'City of Springfield Water District'],
    ['City of Park', 'City of Park City'],
    ['City of Park', 'Park City'],
    ['Village of Lake City', 'City of Lake Village'],
    ['Fire District 1 of County 2', 'Fire District 2 of County 1'],
    ['New York Authority', 'New New York Authority'],
    ['Acme LLC', 'Acme Inc.'],
    ['Acme', 'Acme Inc.'],
    ['Inc.', 'LLC'],
    ['', ''],
  ] as const)
    it(`are not: ${one || '(empty)'}, ${other || '(empty)'}`, () => {
      equal(isSameOrganization(one, other), false);
    });

  it('are compared alike from both sides, whatever they are', () => {
    holds(
      fc.property(fc.string(), fc.string(), (one, other) => {
        equal(isSameOrganization(one, other), isSameOrganization(other, one));
      }),
    );
  });
});
