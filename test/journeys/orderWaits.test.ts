import { deepEqual, doesNotMatch, equal, match, notEqual } from 'node:assert/strict';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import type { Failure } from '../../src/simulator/partnerCenter/switches.ts';
import { addLine, beginOrder, confirmOrder, orderForCity } from '../support/journeys/orderJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('an order that has to wait', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  const emulator = () => stage.tryout.emulator;
  const fail = (...failures: Failure[]) => emulator().switch({ failures });
  const orders = () => emulator().state.orders;
  const idsOf = (operation: string) =>
    emulator()
      .state.asked.filter((one) => one.operation === operation)
      .map(({ requestId }) => requestId);

  for (const operation of ['orders', 'progress'])
    it(`goes on by itself when Partner Center throttles: ${operation}`, async () => {
      emulator().switch({ retryAfter: 20 });
      fail({ operation, how: 'refuse', status: 429, code: '', times: 2 });
      await orderForCity(stage, 'agent');
      await stage.pass({ seconds: 60 });
      await stage.pass({ seconds: 120 });
      await stage.pass({ seconds: 120 });
      equal(orders().length, 1);
      match(stage.last('agent'), /^Your order is provisioned/);
    });

  it('buys the same cart under another id after an answer, and under the same one without any', async () => {
    fail(
      { operation: 'checkout', how: 'refuse', status: 409, code: '800064', times: 1 },
      { operation: 'checkout', how: 'cut', status: 500, code: '', times: 1 },
    );
    await orderForCity(stage, 'agent');
    await stage.pass({ seconds: 60 });
    await stage.pass({ seconds: 60 });
    const [answered, unanswered, last] = idsOf('checkout');
    notEqual(answered, unanswered);
    equal(unanswered, last);
    equal(orders().length, 1);
  });

  it('asks ever more rarely whether an account is free, and at once when something in Partner Center has changed', async () => {
    await beginOrder(stage, 'agent', 'Port');
    await addLine(stage, 'agent', 'Office 365 G3');
    await confirmOrder(stage, 'agent');
    const asked = () => idsOf('accountStatus').length;
    await stage.pass({ hours: 6 });
    const before = asked();
    await stage.pass({ seconds: 60 });
    equal(asked(), before, 'a minute after the last look');
    emulator().act('account', { customerId: customerIds.port, status: 'Allowed' });
    await stage.tryout.wake();
    equal(asked(), before + 1);
    match(stage.last('agent'), /^What your order waited for is over/);
  });

  it('is reviewed without prices while its customer may not buy, and shows what no waiting mends', async () => {
    const county = emulator().state.customers.find(({ id }) => id === customerIds.county);
    if (!county) throw new Error('it is gone');
    await beginOrder(stage, 'agent', 'Example County');
    await addLine(stage, 'agent', 'Teams Phone');
    const forbidden = await stage.press('agent', 'order-look');
    match(forbidden, /O6 · Blocks.*O8 · Blocks.*needs one of: .*Office 365 G3.*O3 · Waits/s);
    match(forbidden, /If nothing else stands in the way, you can confirm/);
    doesNotMatch(forbidden, /Confirm, and wait/);
    county.directSigned = true;
    await stage.press('agent', 'Back to the cart');
    await addLine(stage, 'agent', 'Office 365 G3');
    const waiting = await stage.press('agent', 'order-look');
    match(waiting, /no price yet.*Before anything is bought, I am asked again.*Confirm, and wait/s);
    doesNotMatch(waiting, /cannot be bought|at these prices/);
  });

  it('is asked for again when its customer is in no review any more, and shows the rule that stands in the way', async () => {
    const county = emulator().state.customers.find(({ id }) => id === customerIds.county);
    if (!county) throw new Error('it is gone');
    county.directSigned = true;
    await beginOrder(stage, 'agent', 'Example County');
    await addLine(stage, 'agent', 'Office 365 G3');
    await confirmOrder(stage, 'agent');
    fail({ operation: 'qualifications', how: 'refuse', status: 403, code: '900309', times: 1 });
    await stage.pass({ seconds: 120 });
    match(stage.last('agent'), /Waiting/, 'a look that was refused says nothing of the order');
    county.qualifications.length = 0;
    await stage.pass({ hours: 72 });
    match(stage.last('agent'), /^What your order waited for is over/);
    match(await stage.press('agent', 'order-look'), /O1 · Blocks\n/);
    deepEqual(orders(), []);
  });

  it('waits on while the account of its customer is not ready, and has ended when it is not allowed', async () => {
    await beginOrder(stage, 'agent', 'Port');
    await addLine(stage, 'agent', 'Office 365 G3');
    await confirmOrder(stage, 'agent');
    emulator().act('account', { customerId: customerIds.port, status: 'Not Ready' });
    await stage.pass({ hours: 72 });
    match(stage.last('agent'), /Waiting/);
    emulator().act('account', { customerId: customerIds.port, status: 'NotAllowed' });
    await stage.pass({ hours: 72 });
    match(stage.last('agent'), /^Your order was refused; nothing was bought/);
  });

  it('says when Microsoft wants a document, where to upload it, and goes on when it was', async () => {
    emulator().switch({ orderOutcome: 'pending po upload' });
    await orderForCity(stage, 'agent');
    await stage.pass({ seconds: 120 });
    for (const who of ['agent', 'operator'] as const)
      match(
        stage.last(who),
        /^Microsoft wants the customer’s purchase order.*order history.*Microsoft’s number/s,
      );
    match(stage.last('agent'), /Next: Upload the customer’s purchase order/);
    match(stage.last('agent'), /Can be canceled until Jan 12, 2026/);
    match(
      await stage.say('operator', 'operations'),
      /Placed · Microsoft wants the customer’s purchase order/,
    );
    emulator().switch({ orderOutcome: 'po upload complete' });
    await stage.pass({ seconds: 120 });
    match(stage.last('agent'), /^Your order is provisioned/);
    doesNotMatch(stage.last('agent'), /Upload it in Partner Center/);
  });

  it('is told of once when it is late, and an operator finds it', async () => {
    const silent = { how: 'refuse', status: 503, code: '', times: 99 } as const;
    fail({ operation: 'checkout', ...silent }, { operation: 'cart', ...silent });
    await stage.say('operator', 'sprache de');
    await orderForCity(stage, 'agent');
    for (let minutes = 0; minutes < 60; minutes += 10) await stage.pass({ seconds: 600 });
    const told = stage.all('operator').filter((text) => /dauert länger als üblich/.test(text));
    equal(told.length, 1);
    match(stage.last('agent'), /^An order takes longer than usual; it goes on automatically/);
    match(await stage.say('operator', 'weiter'), /Sehen Sie im Partner Center nach.*City of Example/s);
    match(await stage.say('operator', 'betrieb'), /Bestellungen, auf die zu achten ist.*keine Antwort seit/s);
    await stage.say('operator', 'language en');
    match(await stage.say('operator', 'next'), /it takes longer than usual.*City of Example/s);
    match(await stage.say('operator', 'operations'), /Orders to watch.*no answer since/s);
  });

  it('is looked into by an operator when its cart is gone before it was bought', async () => {
    fail({ operation: 'checkout', how: 'refuse', status: 503, code: '', times: 1 });
    await orderForCity(stage, 'agent');
    emulator().state.carts.length = 0; // as seven days later
    for (let minutes = 0; minutes < 40; minutes += 10) await stage.pass({ seconds: 600 });
    match(stage.last('agent'), /^An order needs attention/);
    deepEqual(orders(), []);
  });
});
