import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { lineForm } from '../../../src/dialogs/order/orderLineForm.ts';
import { isOrder } from '../../../src/domain/case.ts';
import { mostLines } from '../../../src/domain/order/lines.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { customerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import { goodInputs } from '../../support/attacks/goodRecords.ts';
import { actors, type Deployment, openDeployment, pressed } from '../../support/bots/deployment.ts';
import { g3 } from '../../support/journeys/orders.ts';

const line = { item: g3.productId, sku: g3.skuId };

describe('the lines of an order', () => {
  let deployment: Deployment;
  const press = async (verb: string, record: object): Promise<string> => {
    const { body } = await deployment.deliver(pressed('owner', verb, { ...goodInputs, ...record }));
    return body;
  };
  const order = async (): Promise<Order> => {
    const all = await deployment.store.list({ kind: 'order', owner: actors.owner.id, statuses: ['draft'] });
    const one = all.filter(isOrder).find(({ customer }) => customer?.id === customerIds.city);
    if (!one) throw new Error('no order was begun');
    return one;
  };
  const put = async (more: object): Promise<string> => {
    const { id: caseId, revision } = await order();
    return press('order-line', { ...line, ...more, caseId, revision });
  };

  beforeEach(async () => {
    deployment = await openDeployment();
    await press('order-for', { item: customerIds.city });
  });
  afterEach(() => deployment[Symbol.asyncDispose]());

  it('have names of ours, whatever a card calls them', async () => {
    for (const name of ['__proto__', 'constructor', 'l7', '']) await put({ line: name });
    deepEqual(
      (await order()).lines.map(({ id }) => id),
      ['l1', 'l2', 'l3', 'l4'],
    );
  });

  it('are as many as a card has room for', async () => {
    for (let count = 1; count < mostLines; count += 1) await put({ line: '' });
    const before = await put({ line: '' });
    match(before, /room for 12 products/);
    doesNotMatch(before, /order-products/);
    match(await put({ line: '' }), /room for 12 products/);
    const { id: caseId, revision, lines } = await order();
    match(await press('order-product', { ...line, caseId, revision }), /room for 12 products/);
    match(await press('order-products', { caseId, revision }), /room for 12 products/);
    equal(lines.length, mostLines);
    match(await put({ line: 'l12', quantity: '7' }), /7 seats/);
    const { revision: now } = await order();
    match(await press('order-remove', { caseId, revision: now, item: 'l12' }), /order-products/);
  }).timeout(60_000);

  it('take any quantity as the form writes it, up to the most that there is', () => {
    for (const quantity of ['10,000,000', '10.000.000', '10000000'])
      equal('input' in lineForm.read({ quantity, term: 'P1Y monthly' }), true, quantity);
  });

  it('say so when two are of the same product for the same term', async () => {
    doesNotMatch(await put({ line: '' }), /same product/);
    match(await put({ line: '' }), /Two lines are of the same product/);
    match(await put({ line: 'l2', quantity: '7' }), /Two lines are of the same product/);
    doesNotMatch(await put({ line: 'l2', term: 'P1Y annual' }), /same product/);
  });

  for (const item of ['..', '.', '', '\ud800', 'relationshiprequests', `${customerIds.city}/orders`])
    it(`are not begun for a customer called ${JSON.stringify(item)}, and nobody is asked for it`, async () => {
      const before = deployment.lines.length;
      match(await press('order-for', { item }), /"There is no reseller relationship with this customer\."/);
      deepEqual(
        deployment.lines.slice(before).filter((logged) => /Partner Center|failed/.test(logged)),
        [],
      );
    });
});
