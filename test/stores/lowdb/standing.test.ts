import { deepEqual, equal } from 'node:assert/strict';
import { FileTaken } from '../../../src/stores/lowdb/disk.ts';
import { standing } from '../../../src/stores/lowdb/standing.ts';

describe('whether a store takes changes', () => {
  it('is so until it fails, and again when it has recovered; each is said once', () => {
    const said: string[] = [];
    const store = standing({ warn: (what) => said.push(what) });
    equal(store.takesChanges(), true);
    const full = new Error('the disk is full');
    store.fail(full);
    store.fail(new Error('the disk is full'));
    deepEqual([store.takesChanges(), store.isLost(), store.reason()?.message], [false, false, full.message]);
    store.fail(new Error('the disk is gone'));
    store.recover();
    deepEqual([store.takesChanges(), store.reason()], [true, undefined]);
    deepEqual(said, [
      'the store takes no changes: the disk is full',
      'the store takes no changes: the disk is gone',
      'the store takes changes again',
    ]);
  });

  it('needs nobody who is told', () => {
    const store = standing({});
    store.fail(new Error('the disk is full'));
    store.recover();
    equal(store.takesChanges(), true);
  });

  it('is not so any more when the folder is not ours, or it was ended', () => {
    let isOurs = true;
    const store = standing({ isOurs: () => isOurs });
    equal(store.isLost(), false);
    isOurs = false;
    deepEqual([store.takesChanges(), store.isLost()], [false, true]);
    isOurs = true;
    store.end();
    deepEqual([store.takesChanges(), store.isLost()], [false, true]);
  });

  it('is lost for good when another has put our file aside', () => {
    const store = standing({});
    store.fail(new FileTaken());
    store.recover();
    deepEqual([store.takesChanges(), store.isLost()], [false, true]);
  });
});
