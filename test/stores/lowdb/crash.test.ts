import { equal, notEqual } from 'node:assert/strict';
import { failures, type Plan } from '../../support/stores/crashDisk.ts';
import { eitherStop, kill, powerCut, sweep } from '../../support/stores/crashSweep.ts';

const seed = Number(process.env['SEED'] ?? 20_261_122);

describe(`the store on lowdb, when things go wrong (seed ${seed})`, function () {
  this.timeout(120_000); // much to try, on a machine that may be busy

  const crash = (crashAt: number): Plan => ({ crashAt });

  it('keeps what it said it kept when the process is killed at any operation', async () => {
    equal((await sweep({ seed, stop: kill, of: crash }).next()).value, undefined);
  });

  it('keeps what it said it kept when the power fails at any operation', async () => {
    equal((await sweep({ seed, stop: powerCut, of: crash }).next()).value, undefined);
  });

  it('keeps what it said it kept when the process is killed and the power fails, by turns', async () => {
    equal((await sweep({ seed, stop: eitherStop, of: crash }).next()).value, undefined);
  });

  for (const failure of failures)
    it(`keeps what it said it kept when any operation fails with ${failure}, and then the power`, async () => {
      const of = (failAt: number): Plan => ({ failAt, failure });
      equal((await sweep({ seed, stop: powerCut, of }).next()).value, undefined);
    });

  for (const [what, pretends] of Object.entries({
    'of the journal': (name: string) => /^wal-\d+$/.test(name),
    'of a journal that is written anew': (name: string) => /^wal-\d+\.tmp$/.test(name),
    'of a snapshot': (name: string) => name.startsWith('snap-'),
    'of the manifest': (name: string) => name.startsWith('MANIFEST'),
    'of the folder': (name: string) => name === '',
  }))
    it(`would be caught without the fsync ${what}`, async () => {
      const of = (crashAt: number): Plan => ({ crashAt, pretends });
      notEqual((await sweep({ seed, stop: powerCut, of }).next()).value, undefined);
    });
});
