import { deepEqual, equal } from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { z } from 'zod/v4';
import { openLiving } from '../../src/simulator/living.ts';
import { inFolder } from '../support/stores/stores.ts';

const State = z.object({ count: z.number() });

describe('a state that remembers itself', () => {
  it('goes on when it cannot be written, says so, and is written when it can be again', () =>
    inFolder(async (folder) => {
      const file = `${folder}/outside.json`;
      const warnings = new EventTarget();
      const warn = () => warnings.dispatchEvent(new Event('warned'));
      const living = await openLiving(State, () => ({ count: 0 }), file, warn);
      await mkdir(file); // no file can have this name now
      const warned = once(warnings, 'warned');
      living.state.count = 1;
      living.changed();
      await warned;
      await rm(file, { recursive: true });
      living.state.count = 2;
      living.changed();
      await living.close();
      deepEqual(JSON.parse(await readFile(file, 'utf8')), { count: 2 });
      equal((await openLiving(State, () => ({ count: 0 }), file)).state.count, 2);
    }));
});
