import { deepEqual, equal, match } from 'node:assert/strict';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import type { Failure } from '../../src/simulator/partnerCenter/switches.ts';
import { addLine, beginOrder, confirmOrder, orderForCity } from '../support/journeys/orderJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('an order in trouble', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  const emulator = () => stage.tryout.emulator;
  const orders = () => emulator().state.orders;
  const fail = (failure: Partial<Failure> & Pick<Failure, 'operation' | 'how'>) =>
    emulator().switch({ failures: [failure] });
  const ready = async () => {
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
    return stage.press('agent', 'order-look');
  };
  const confirm = () => stage.press('agent', 'order-review', { isReviewed: 'true' });

  const faults: readonly [title: string, Failure | object][] = [
    ['the answer to the checkout is lost after it was bought', { operation: 'checkout', how: 'cut' }],
    ['the answer to the checkout is empty', { operation: 'checkout', how: 'empty' }],
    ['the checkout fails at Microsoft', { operation: 'checkout', how: 'refuse' }],
    ['the checkout is throttled', { operation: 'checkout', how: 'refuse', status: 429, code: '' }],
    ['another checkout is under way', { operation: 'checkout', how: 'refuse', status: 409, code: '800064' }],
  ];
  for (const second of ['repeat', 'refuse'] as const)
    for (const requestIds of ['honoured', 'ignored'] as const)
      for (const [title, failure] of faults)
        it(`is bought once when ${title} (second checkout: ${second}, request ids ${requestIds})`, async () => {
          await ready();
          emulator().switch({ secondCheckout: second, requestIds, failures: [Object(failure)] });
          await confirm();
          await stage.pass({ seconds: 60 });
          await stage.pass({ seconds: 60 });
          equal(orders().length, 1);
          match(stage.last('agent'), /^Your order is p/);
        });

  it('is refused with the reason when Microsoft refuses it, after making sure that nothing was bought', async () => {
    await ready();
    fail({ operation: 'checkout', how: 'refuse', status: 403, code: '800023' });
    await confirm();
    await stage.pass({ seconds: 90 });
    match(stage.last('agent'), /^Your order was refused; nothing was bought/);
    match(stage.last('agent'), /Next: See why it was refused.*credit line.*\(800023\)/s);
    deepEqual(orders(), []);
  });

  it('says what to do when a document was missing, and that nothing was bought', async () => {
    await ready();
    fail({ operation: 'checkout', how: 'refuse', status: 400, code: '900252' });
    await confirm();
    await stage.pass({ seconds: 90 });
    match(stage.last('agent'), /Nothing was bought\. Have the document ready and order again/);
    const [ref = ''] = /GCC-\w{5}/.exec(stage.last('agent')) ?? [];
    await stage.say('agent', 'sprache de');
    const german = await stage.say('agent', ref);
    match(german, /Es wurde nichts gekauft\. Legen Sie das Dokument bereit/);
  });

  it('waits when the account comes under review at the last moment', async () => {
    await ready();
    emulator().act('account', { customerId: customerIds.city, status: 'UnderReview' });
    match(await confirm(), /O7|Waiting/);
  });

  it('needs attention when a part of it was bought, and an operator who is not its owner settles it', async () => {
    emulator().switch({ orderOutcome: 'partial success' });
    await beginOrder(stage, 'agent', 'City');
    await addLine(stage, 'agent', 'Office 365 G3');
    await addLine(stage, 'agent', 'Office 365 G5');
    await confirmOrder(stage, 'agent');
    await stage.pass({ seconds: 120 });
    match(stage.last('agent'), /^An order needs attention/);
    match(stage.last('operator'), /^An order needs attention/);
    match(
      await stage.say('operator', 'next'),
      /Look the order up in Partner Center.*Yours.*City of Example/s,
    );
    await stage.press('operator', 'Settle');
    await stage.press('operator', 'order-settle', { outcome: 'bought', comment: 'One of two is there.' });
    match(
      stage.last('agent'),
      /^An operator has looked at your order.*What an operator found in Partner Center\nOne of two is there\.\n/s,
    );
    await stage.pass({ hours: 23 });
    match(stage.last('agent'), /^An operator has looked at your order/);
    await stage.pass({ hours: 2 });
    match(stage.last('operator'), /^An order needs attention/);
    await stage.press('operator', 'Settle');
    await stage.press('operator', 'order-settle', { outcome: 'provisioned', comment: 'Both are there.' });
    match(stage.last('agent'), /^An operator has looked at your order.*\nProvisioned\n/s);
    await stage.pass({ hours: 48 });
    match(stage.last('agent'), /^An operator has looked at your order.*\nProvisioned\n/s);
  });

  it('is over when an operator has found that nothing was bought, and its owner reads so', async () => {
    await ready();
    fail({ operation: 'checkout', how: 'refuse', status: 500, code: '800003', times: 99 });
    await confirm();
    await stage.pass({ seconds: 1_000 });
    match(stage.last('operator'), /^An order needs attention/);
    await stage.press('operator', 'Settle');
    await stage.press('operator', 'order-settle', { outcome: 'notBought', comment: 'No order\n*anywhere*.' });
    const told = /found in Partner Center\nIt was not bought, or was canceled\nNo order\n\*anywhere\*\.\n/;
    match(stage.last('agent'), /^An operator has looked at your order.*\nRejected\n/s);
    match(stage.last('agent'), told);
  });

  it('is stopped while orders are stopped, and goes on when an operator starts them again', async () => {
    await ready();
    await stage.say('operator', 'operations');
    match(
      await stage.press('operator', 'Stop all orders'),
      /All orders are stopped\.\nStopped by Operator on Jan 5, 2026/,
    );
    match(await confirm(), /O18 · Blocks/);
    await stage.press('operator', 'Start orders again');
    await stage.press('agent', 'order-look');
    await confirm();
    equal(orders().length, 1);
  });

  it('is found when it was bought and nobody here knows it, and is put before the operators once', async () => {
    await orderForCity(stage, 'agent');
    for (const line of orders()[0]?.lines ?? []) line.friendlyName = 'GCC-ZZZZZ';
    await stage.pass({ seconds: 60 });
    for (const _ of [1, 2]) {
      await stage.restart();
      await stage.rest();
      const seen = await stage.say('operator', 'operations');
      equal(seen.split('GCC-ZZZZZ · Needs attention · It was found in Partner Center').length, 2);
      await stage.pass({ seconds: 600 });
    }
    const told = stage.all('operator').filter((words) => words.startsWith('An order needs attention'));
    equal(told.length, 1);
    match(told[0] ?? '', /GCC-ZZZZZ/);
  });

  it('is answered while Partner Center hangs, and is bought when it is confirmed again afterwards', async () => {
    const ref = /GCC-\w{5}/.exec(await ready())?.[0] ?? '';
    const hang = (operation: string) => ({ operation, how: 'hang' as const, times: 9 });
    emulator().switch({ failures: [hang('customers'), hang('customer')] });
    match(await stage.say('agent', 'order'), /Partner Center is out of reach|try again/i);
    match(await confirm(), /Partner Center/);
    deepEqual(orders(), []);
    emulator().switch({ failures: [] });
    await stage.say('agent', ref);
    await confirmOrder(stage, 'agent');
    equal(orders().length, 1);
  }).timeout(30_000);

  it('speaks German', async () => {
    await stage.say('germanAgent', 'bestellen City');
    await stage.press('germanAgent', 'order-for');
    match(await addLine(stage, 'germanAgent', 'Office 365 G3'), /Zusammen: 500,00/);
    match(await stage.press('germanAgent', 'order-look'), /bis zum 12\.01\.2026, 10:00\sPST/);
    await stage.press('germanAgent', 'order-review', { isReviewed: 'true' });
    match(stage.last('germanAgent'), /^Ihre Bestellung ist aufgegeben/);
  });
});
