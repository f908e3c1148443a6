import { deepEqual, match } from 'node:assert/strict';
import { openLog } from '../../../src/log.ts';
import { rights } from '../../support/attacks/rights.ts';
import { directoryWith } from '../../support/bots/doubles.ts';
import { openLocalBot } from '../../support/processes/localBot.ts';

describe('a card that names no case in a way that can be read', () => {
  it('is answered so, whatever its button, and is not logged as if somebody had looked for a case', async () => {
    const lines: string[] = [];
    const log = openLog('info', { write: (line) => void lines.push(line) });
    const directory = directoryWith({ 'tenant/abc': ['adminAgent'] });
    const bot = await openLocalBot({ directory, log });
    try {
      for (const verb of rights.keys()) {
        const value = { action: { type: 'Action.Execute', verb, data: { caseId: 7 } }, trigger: 'manual' };
        const { body } = await bot.send({ type: 'invoke', name: 'adaptiveCard/action', id: verb, value });
        match(body, /That card cannot be used any more/, verb);
      }
      deepEqual(
        lines.filter((line) => !/"an activity was answered"/.test(line)),
        [],
      );
    } finally {
      await bot.close();
    }
  });
});
