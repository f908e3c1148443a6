import { deepEqual, ok } from 'node:assert/strict';
import { tellingDay } from '../support/load/tellingDay.ts';

describe('what is left of a day', () => {
  it('holds no secret, and its log no mail address and nothing of a form', async () => {
    const { found, size } = await tellingDay();
    deepEqual(found, []);
    ok(size > 100_000, `only ${size} characters`);
  }).timeout(60_000);
});
