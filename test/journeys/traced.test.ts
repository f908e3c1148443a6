import { deepEqual, equal, ok } from 'node:assert/strict';
import { openLog } from '../../src/log.ts';
import { addLine, beginOrder, confirmOrder } from '../support/journeys/orderJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('the log of an order', () => {
  const lines: string[] = [];
  let stage: Stage;
  before(async () => {
    stage = await openStage(
      undefined,
      undefined,
      openLog('info', { write: (line) => void lines.push(line) }),
    );
  });
  after(() => stage[Symbol.asyncDispose]());

  const logged = () => lines.map((line) => JSON.parse(line));

  it('follows it from the click to Partner Center, and what is told afterwards, by one id', async () => {
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
    await confirmOrder(stage, 'agent');
    const { correlationId } = logged().findLast(({ type }) => type === 'invoke');
    const { asked } = stage.tryout.emulator.state;
    const checkout = asked.find(({ operation }) => operation === 'checkout');
    equal(checkout?.correlationId, correlationId);
    const took = logged().find(({ requestId }) => requestId === checkout?.requestId);
    deepEqual([took.msg, took.correlationId], ['Partner Center took a write', correlationId]);
    await stage.pass({ seconds: 120 });
    const reads = stage.tryout.emulator.state.asked.filter(({ operation }) => operation === 'progress');
    ok(reads.length > 0);
    for (const one of reads) equal(one.correlationId, correlationId);
  });

  it('says who did something without saying who they are', () => {
    for (const line of lines) ok(!/Sales agent|11111111-aaaa/.test(line), line);
  });
});
