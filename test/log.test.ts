import { deepEqual, equal } from 'node:assert/strict';
import { correlated } from '../src/correlation.ts';
import { openLog } from '../src/log.ts';

describe('a line of the log', () => {
  it('is JSON that says when in UTC, how bad it is in a word, and for which request', () => {
    const lines: string[] = [];
    const log = openLog('info', { write: (line) => void lines.push(line) });
    correlated('11111111-0000-4000-8000-000000000001', () => log.warn({ status: 401 }, 'refused'));
    const [{ time, ...rest }] = lines.map((line) => JSON.parse(line));
    equal(new Date(time).toISOString(), time);
    deepEqual(rest, {
      ...{ level: 'warn', status: 401, msg: 'refused' },
      correlationId: '11111111-0000-4000-8000-000000000001',
    });
  });
});
