import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { isSameOrganization } from '../../../src/domain/application/sameOrganization.ts';
import { holds } from '../builders.ts';

describe('two names', () => {
  for (const [one, other] of [
    ['City of Springfield', 'city of springfield'],
    ['City of Springfield', 'Springfield, City of'],
    ['The City of Springfield', 'City of Springfield'],
    ['Forensics Lab Inc.', 'Forensics Lab'],
    ['Forensics Lab, L.L.C.', 'Forensics Lab LLC'],
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
