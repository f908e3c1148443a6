import { deepEqual } from 'node:assert/strict';
import { centerFaults, failing } from '../support/partnerCenter/centerFaults.ts';

describe('every call of Partner Center', () => {
  for (const fault of centerFaults.filter(({ how }) => how !== 'hang' && how !== 'late'))
    it(`ends in one kind of error, and is well afterwards: ${fault.how} ${fault.status ?? ''}`, async () =>
      deepEqual(await failing(fault), []));
});
