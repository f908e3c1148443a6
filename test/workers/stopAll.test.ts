import { equal, match } from 'node:assert/strict';
import { openLog } from '../../src/log.ts';
import { loop } from '../../src/workers/loop.ts';
import { stopAll } from '../../src/workers/stopAll.ts';
import { silence } from '../support/bots/doubles.ts';

describe('the workers together', () => {
  it('stop at once, and one that fails at it is logged and keeps nobody from it', async () => {
    let runs = 0;
    let lines = '';
    const task = async () => {
      runs += 1;
    };
    const [first, second] = [loop(task, 1, silence.log), loop(task, 1, silence.log)];
    const broken = { ...first, stop: () => first.stop().then(() => Promise.reject(new Error('not saved'))) };
    const log = openLog('error', {
      write: (line) => {
        lines += line;
      },
    });
    await stopAll([broken, second], log);
    const before = runs;
    second.nudge();
    await second.idle();
    equal(runs, before);
    match(lines, /a worker did not end as it should/);
  });
});
