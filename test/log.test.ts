import { deepEqual, equal } from 'node:assert/strict';
import { openLog } from '../src/log.ts';

describe('a line of the log', () => {
  it('is JSON that says when in UTC, and how bad it is in a word', () => {
    const lines: string[] = [];
    const log = openLog('info', { write: (line) => void lines.push(line) });
    log.warn({ status: 401 }, 'refused');
    const [{ time, ...rest }] = lines.map((line) => JSON.parse(line));
    equal(new Date(time).toISOString(), time);
    deepEqual(rest, { level: 'warn', status: 401, msg: 'refused' });
  });
});
