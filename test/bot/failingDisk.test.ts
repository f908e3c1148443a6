import { deepEqual, ok } from 'node:assert/strict';
import { failures } from '../support/stores/crashDisk.ts';
import { suffer } from '../support/stores/failingDisk.ts';

describe('somebody who fills a form while the disk fails once', () => {
  for (const failure of failures)
    it(`is told what was not saved, and loses nothing else: ${failure}`, async () => {
      let refusals = 0;
      for (let at = 8; at <= 20; at += 1) {
        const suffered = await suffer(at, failure);
        deepEqual(suffered.problems, [], `at operation ${at}`);
        refusals += suffered.refusals;
      }
      ok(refusals > 0);
    });
});
