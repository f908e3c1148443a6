import { deepEqual, equal } from 'node:assert/strict';
import { type Finding, stops } from '../../../src/domain/assess.ts';
import { isOrder } from '../../../src/domain/case.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import type { Actor } from '../../../src/domain/person.ts';
import { type Verdict, verdicts } from '../../../src/domain/rules/rule.ts';
import { openInquiry } from '../../../src/services/inquiry.ts';
import { orderingService } from '../../../src/services/orders/ordering.ts';
import type { PartnerCenter } from '../../../src/services/partnerCenter.ts';
import { customerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import { agent, colleague, type Desk, openDesk, operator } from '../../support/bots/openDesk.ts';
import { newTrace } from '../../support/bots/trace.ts';
import { confirmedOrder, g3 } from '../../support/journeys/orders.ts';

const city = { id: String(customerIds.city), name: 'City of Example' };
const finding = (verdict: Verdict, rule: Finding['rule'] = 'O3'): Finding => ({
  rule,
  verdict,
  cite: [],
  advice: { step: 'cart' },
});

describe('an order at the desk', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk({ dayLimit: 500 });
  });
  afterEach(() => desk[Symbol.asyncDispose]());

  const acting = (one: Order) => ({
    actor: agent,
    caseId: one.id,
    revision: one.revision,
    trace: newTrace(),
  });

  /** The order that somebody has begun for a customer. */
  async function begun(actor: Actor, customerId = city.id): Promise<Order | undefined> {
    const asked = await desk.ordering.begin(actor, customerId, newTrace());
    const order = 'answer' in asked && asked.answer && 'order' in asked.answer && asked.answer.order;
    return order && order !== 'tooManyDrafts' && isOrder(order) ? order : undefined;
  }

  /** A draft of the agent's with this customer and these lines. */
  async function drafted(customerId = city.id, lines = [g3]): Promise<Order> {
    const one = await begun(agent, customerId);
    if (!one) throw new Error('there is no order');
    const acted = await desk.ordering.setLines(acting(one), one, lines);
    equal(acted.outcome, 'done');
    return desk.order(one.id);
  }

  /** The rules that a review of it finds, and what confirming that comes to. */
  async function confirmed(one: Order) {
    const reviewed = await desk.ordering.review(one, false, newTrace());
    if (!('answer' in reviewed)) throw new Error(JSON.stringify(reviewed.refusal));
    const rules = reviewed.answer.findings.map(({ rule }) => rule);
    const { outcome } = await desk.ordering.confirm(acting(one), one, reviewed.answer);
    return { rules, outcome, after: await desk.order(one.id) };
  }

  it('has the price of its cart, and none without lines', async () => {
    const one = await drafted();
    deepEqual([one.quote?.total, one.customer], [500, city]);
    await desk.ordering.setLines(acting(one), one, []);
    equal((await desk.order(one.id)).quote, undefined);
  });

  it('is begun once by somebody who asks twice, and is theirs alone', async () => {
    const [first, again, second] = [await begun(agent), await begun(agent), await begun(colleague)];
    equal(first?.owner, agent.id);
    deepEqual([again?.id === first?.id, second?.id === first?.id], [true, false]);
    equal(await begun(operator), undefined);
  });

  it('is confirmed at the price that was reviewed', async () => {
    const { outcome, after } = await confirmed(await drafted());
    deepEqual([outcome, after.status, after.quote?.total], ['done', 'submitted', 500]);
    deepEqual(after.hold, undefined);
  });

  it('is not confirmed when its cart has no price for a line, or is of fewer seats', async () => {
    const one = await drafted();
    const { partnerCenter } = desk.deps;
    for (const odd of [{ price: undefined }, { quantity: 1, price: { each: 20, total: 20 } }]) {
      const createCart: PartnerCenter['ordering']['createCart'] = async (...wanted) => {
        const cart = await partnerCenter.ordering.createCart(...wanted);
        return { ...cart, lines: cart.lines.map((line) => ({ ...line, ...odd })) };
      };
      const center: PartnerCenter = {
        ...partnerCenter,
        ordering: { ...partnerCenter.ordering, createCart },
        traced: () => center,
      };
      const ordering = orderingService({ ...desk.deps, inquiry: openInquiry(center, () => 0) });
      const reviewed = await ordering.review(one, false, newTrace());
      if (!('answer' in reviewed)) throw new Error(JSON.stringify(reviewed.refusal));
      equal(reviewed.answer.findings.find(({ rule }) => rule === 'O15')?.verdict, 'block');
      equal((await ordering.confirm(acting(one), one, reviewed.answer)).outcome, 'refused');
    }
  });

  it('is not confirmed above the limit of the day, whatever the card shows', async () => {
    const one = await drafted(city.id, [{ ...g3, quantity: 26 }]);
    const { outcome, after } = await confirmed(one);
    deepEqual([outcome, after.status], ['refused', 'draft']);
  });

  it('waits for a qualification or an account in review, and is asked to be confirmed again', async () => {
    for (const customer of desk.opened.emulator.state.customers) customer.directSigned = true;
    const county = await confirmed(await drafted(customerIds.county));
    deepEqual([county.rules.includes('O3'), county.after.hold?.reason], [true, 'qualification']);
    const port = await confirmed(await drafted(customerIds.port));
    deepEqual([port.rules.includes('O7'), port.after.hold?.reason], [true, 'account']);
  });

  it('whose wait is over goes on at a price, or waits again for what has come meanwhile', async () => {
    const hold = { reason: 'account', isOver: true } as const;
    const one: Order = { ...confirmedOrder('GCC-7K2QM'), owner: agent.id, status: 'held', hold };
    await desk.put(one);
    const confirm = (found: Finding[], quote = one.quote) =>
      desk.ordering.confirm(acting(one), one, { findings: found, quote });
    equal((await confirm([])).outcome, 'done');
    deepEqual((await desk.order(one.id)).status, 'submitted');
    await desk.put(one);
    equal((await confirm([finding('hold')])).outcome, 'done');
    const { status, hold: anew, lookAt } = await desk.order(one.id);
    const since = desk.deps.clock.now();
    deepEqual([status, anew], ['held', { reason: 'qualification', isOver: false, since }]);
    equal(lookAt, since, 'the desk watches it');
  });

  it('whose wait is over is not confirmed without a price', async () => {
    const hold = { reason: 'account', isOver: true } as const;
    const one: Order = { ...confirmedOrder('GCC-7K2QM'), owner: agent.id, status: 'held', hold };
    await desk.put(one);
    const reviewed = { findings: [], quote: undefined };
    equal((await desk.ordering.confirm(acting(one), one, reviewed)).outcome, 'refused');
  });

  it('is not confirmed without a price, unless it waits', async () => {
    const one = await drafted();
    const none = { findings: [], quote: undefined };
    equal((await desk.ordering.confirm(acting(one), one, none)).outcome, 'refused');
  });

  it('is not even asked a price for in a dry run', async () => {
    const one = await drafted();
    const carts = desk.opened.emulator.state.carts.length;
    await desk.ordering.review(one, true, newTrace());
    equal(desk.opened.emulator.state.carts.length, carts);
  });

  it('has an agreement that is recorded for its customer', async () => {
    const county = await drafted(customerIds.county);
    const by = { firstName: 'Ada', lastName: 'Poe', email: 'ada@county.example', phone: '' };
    const asked = await desk.ordering.attest(county, { by, at: '2026-01-05T00:00:00.000Z' }, newTrace());
    deepEqual(asked, { answer: true });
    equal(await desk.opened.center.agreements.isAccepted(customerIds.county), true);
  });
});

describe('a finding of a review', () => {
  it('forbids an order when it blocks it or leads elsewhere; else it may be confirmed', () => {
    deepEqual(
      verdicts.filter((verdict) => stops([finding(verdict)])),
      ['block', 'route'],
    );
  });
});
