import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { addLine, beginOrder, confirmOrder, orderForCity } from '../support/journeys/orderJourney.ts';
import { boughtIn, ordersIn } from '../support/journeys/restoring.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('a store that is restored from a backup', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await orderForCity(stage, 'agent');
    await orderForCity(stage, 'adminAgent');
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  const restore = async (from: string) => {
    await stage.pass({ seconds: 60 }); // until orders show at Microsoft
    await stage.restore(from);
    await stage.rest();
  };
  const found = async () => {
    const orders = (await ordersIn(stage)).filter(({ review }) => review === 'found');
    return orders.map(({ ref }) => ref).sort();
  };

  it('is whole, has stopped all orders, and finds exactly those that were bought since', async () => {
    const from = await stage.backup();
    await orderForCity(stage, 'agent');
    await orderForCity(stage, 'adminAgent');
    await restore(from);
    deepEqual(await found(), boughtIn(stage).slice(2).sort());
    const seen = await stage.say('operator', 'operations');
    match(seen, /All orders are stopped: this store is a restored backup/);
    match(seen, /Last disagreement: 2 orders/);
  });

  it('tells whoever bought since, and buys nothing again once orders are started', async () => {
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
    const from = await stage.backup();
    await confirmOrder(stage, 'agent');
    await restore(from);
    deepEqual(await found(), boughtIn(stage).slice(2));
    ok(stage.all('agent').some((one) => one.startsWith('An order needs attention')));
    await stage.say('operator', 'operations');
    await stage.press('operator', 'Start orders again');
    await stage.pass({ hours: 1 });
    equal(boughtIn(stage).length, 3);
  });
});
