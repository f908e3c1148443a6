import { doesNotMatch, match } from 'node:assert/strict';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { orderForCity } from '../support/journeys/orderJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('the comparison of our orders with Microsoft’s', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await orderForCity(stage, 'agent');
    for (const line of orders()[0]?.lines ?? []) line.friendlyName = 'GCC-ZZZZZ';
    await stage.pass({ seconds: 60 });
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  const orders = () => stage.tryout.emulator.state.orders;
  const fail = (operation: string, times: number) =>
    stage.tryout.emulator.switch({ failures: [{ operation, times, how: 'refuse' as const, status: 500 }] });
  const restart = async () => {
    await stage.restart();
    await stage.rest();
  };
  const ours = () =>
    stage.tryout.emulator.state.customers.filter(({ relationship }) => relationship !== 'none');

  it('goes on with the others when one customer cannot be read, says so, and reads that one soon', async () => {
    const [order] = orders();
    if (order) order.customerId = ours()[1]?.id ?? '';
    fail('orders', 1);
    await restart();
    const seen = await stage.say('operator', 'operations');
    match(seen, /GCC-ZZZZZ · Needs attention · It was found in Partner Center/);
    match(seen, /Compared with Microsoft’s orders on Jan 5.*The orders of one customer could not be read/s);
    await stage.pass({ seconds: 60 });
    doesNotMatch(await stage.say('operator', 'operations'), /could not be read/);
  });

  it('finds later what it could not read at first', async () => {
    fail('orders', ours().findIndex(({ id }) => id === customerIds.city) + 1);
    await restart();
    doesNotMatch(await stage.say('operator', 'operations'), /GCC-ZZZZZ/);
    await stage.pass({ seconds: 60 });
    match(await stage.say('operator', 'operations'), /GCC-ZZZZZ · Needs attention/);
  });

  it('begins again soon when the list of customers cannot be read', async () => {
    fail('customers', 1);
    await restart();
    match(await stage.say('operator', 'operations'), /The list of customers could not be read/);
    await stage.pass({ seconds: 60 });
    const seen = await stage.say('operator', 'operations');
    match(seen, /GCC-ZZZZZ · Needs attention/);
    doesNotMatch(seen, /could not be read/);
  });

  it('says how many it found, and when, for longer than a round', async () => {
    doesNotMatch(await stage.say('operator', 'operations'), /Last disagreement/);
    await restart();
    await stage.pass({ seconds: 120 });
    match(await stage.say('operator', 'operations'), /Last disagreement: 1 order on Jan 5, 2026/);
  });

  it('is made anew every hour', async () => {
    await restart();
    for (const { lines, ...first } of orders().slice(0, 1)) {
      const found = lines.map((line) => ({ ...line, friendlyName: 'GCC-YYYYY' }));
      orders().push({ ...first, id: 'another', lines: found });
    }
    await stage.pass({ seconds: 1_800 });
    doesNotMatch(await stage.say('operator', 'operations'), /GCC-YYYYY/);
    await stage.pass({ seconds: 1_800 });
    match(await stage.say('operator', 'operations'), /GCC-YYYYY · Needs attention/);
  });
});
