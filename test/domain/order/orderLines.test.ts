import { deepEqual, equal } from 'node:assert/strict';
import { isAnswered } from '../../../src/domain/case.ts';
import { termKey } from '../../../src/domain/catalogue.ts';
import { kindOf } from '../../../src/domain/kinds.ts';
import {
  cartFor,
  freeLineId,
  hasBase,
  isOneOrder,
  lineOf,
  quoteOf,
  withLine,
} from '../../../src/domain/order/lines.ts';
import { openOrder } from '../../../src/domain/order/open.ts';
import type { OrderLine } from '../../../src/domain/order/order.ts';
import type { CartLine } from '../../../src/domain/purchase.ts';
import { owner } from '../builders.ts';
import { line } from './orderBuilders.ts';

const at = '2026-01-05T18:00:00.000Z';
const draft = openOrder('o1', 'GCC-7K2QM', owner, at);
const lines = [line(), line({ id: 'l2' })];
const inCart = (said: Partial<CartLine>): CartLine => ({
  id: 0,
  catalogItemId: 'CFQ7TTC0GC02:0001:CFQ7TTC0GCB7',
  quantity: 25,
  ...said,
});
const priced = (id: number, each: number, total: number) =>
  inCart({ id, price: { each, total }, currency: 'USD' });

describe('a line of an order', () => {
  it('is what is offered now, in the quantity and for the term that are wanted', () => {
    const sku = {
      id: '0001',
      productId: 'CFQ7TTC0GC02',
      title: 'Office 365 G3 GCC',
      fewest: 1,
      most: 10_000,
      isTrial: false,
      isAddOn: true,
      worksWith: ['a:1'],
      needsAttestation: true,
    };
    const offered = { catalogItemId: 'CFQ7TTC0GC02:0001:CFQ7TTC0GCB7', terms: [] };
    deepEqual(
      lineOf('l1', sku, offered, { quantity: 25, term: 'P1Y monthly', isAttested: true }),
      line({ isAddOn: true, worksWith: ['a:1'], needsAttestation: true, isAttested: true }),
    );
  });

  it('has a term that a form can name', () => {
    equal(termKey({ duration: 'P1Y', billingCycle: 'monthly' }), 'P1Y monthly');
  });

  it('takes the place of the one of its name, or the last one', () => {
    const many = line({ id: 'l2', quantity: 30 });
    deepEqual(withLine(lines, many), [line(), many]);
    deepEqual(withLine([line()], many), [line(), many]);
  });

  it('gets a name that no other has, whichever were removed', () => {
    equal(freeLineId([]), 'l1');
    equal(freeLineId([line({ id: 'l2' }), line({ id: 'l10' }), line({ id: 'l3' })]), 'l11');
  });
});

describe('an add-on', () => {
  const addOn = line({ id: 'l9', worksWith: ['a:1', 'CFQ7TTC0GC02:0001'] });

  it('stands on one of those it works with, in the cart or bought before', () => {
    equal(hasBase(addOn, [addOn, line(), line({ skuId: '0002' })], []), true);
    equal(hasBase(addOn, [line({ skuId: '0002' })], ['a:1']), true);
    equal(hasBase(addOn, [line({ skuId: '0002' })], ['b:1']), false);
  });

  it('is what needs a base; anything else needs none', () => {
    equal(hasBase(line(), [], []), true);
  });
});

describe('the cart for an order', () => {
  it('carries the reference in every line, and no seller where none is named', () => {
    deepEqual(cartFor({ ...draft, lines: [line()] }), {
      isResellerAttested: false,
      lines: [
        {
          catalogItemId: 'CFQ7TTC0GC02:0001:CFQ7TTC0GCB7',
          quantity: 25,
          termDuration: 'P1Y',
          billingCycle: 'monthly',
          reference: 'GCC-7K2QM',
        },
      ],
    });
  });

  it('names the reseller, and attests it', () => {
    const seller = { kind: 'reseller', name: 'Example Reseller', mpnId: '123' } as const;
    const { isResellerAttested, lines } = cartFor({ ...draft, seller, lines: [line()] });
    deepEqual([isResellerAttested, lines[0]?.resellerMpnId], [true, '123']);
    const direct = cartFor({ ...draft, seller: { kind: 'direct' }, lines: [line()] });
    deepEqual([direct.isResellerAttested, direct.lines[0]?.resellerMpnId], [true, undefined]);
  });

  it('says what was attested where something must be', () => {
    const said = [true, false].map(
      (isAttested) =>
        cartFor({ ...draft, lines: [line({ needsAttestation: true, isAttested })] }).lines[0]?.isAttested,
    );
    deepEqual(said, [true, false]);
  });
});

describe('the lines of an order', () => {
  it('become one order at Microsoft when all have one term and one billing', () => {
    const other = (changed: Partial<OrderLine>) => isOneOrder([line(), line({ id: 'l2', ...changed })]);
    deepEqual([isOneOrder([]), isOneOrder([line()]), other({ quantity: 30 })], [true, true, true]);
    deepEqual([other({ term: 'P1M' }), other({ billingCycle: 'annual' })], [false, false]);
  });
});

describe('the price of an order', () => {
  it('is what the cart asks, to the cent', () => {
    deepEqual(quoteOf(lines, [priced(0, 0.1, 0.1), priced(1, 0.2, 0.2)], at), {
      at,
      currency: 'USD',
      total: 0.3,
      prices: { l1: { each: 0.1, total: 0.1 }, l2: { each: 0.2, total: 0.2 } },
      problems: {},
    });
  });

  it('leaves out what cannot be bought, and says why', () => {
    deepEqual(quoteOf(lines, [inCart({ problem: '400041' }), priced(1, 20, 500)], at), {
      at,
      currency: 'USD',
      total: 500,
      prices: { l2: { each: 20, total: 500 } },
      problems: { l1: '400041' },
    });
  });

  it('says which lines Partner Center would make another order of', () => {
    const grouped = (...groups: string[]) =>
      quoteOf(
        lines,
        groups.map((orderGroup, id) => ({ ...priced(id, 20, 500), orderGroup })),
        at,
      ).problems;
    deepEqual(grouped('0', '0'), {});
    deepEqual(grouped('0', '1'), { l2: 'split' });
    const bad = inCart({ problem: '400041' });
    const good = { ...priced(1, 20, 500), orderGroup: '0' };
    deepEqual(quoteOf(lines, [bad, good], at).problems, { l1: '400041' });
    deepEqual(quoteOf(lines, [priced(0, 20, 500), priced(1, 20, 500)], at).problems, {});
  });

  it('is told of each line by the place in which it was sent, in whatever order the cart has them', () => {
    const { prices } = quoteOf(lines, [priced(1, 0.2, 0.2), priced(0, 0.1, 0.1)], at);
    deepEqual(prices, { l1: { each: 0.1, total: 0.1 }, l2: { each: 0.2, total: 0.2 } });
  });

  const odd = { l2: 'notAsAsked' };
  const oddities: [what: string, cart: CartLine[], problems: Record<string, string>][] = [
    ['that has no price', [inCart({ id: 1 })], odd],
    ['that is not there', [], odd],
    ['in another quantity', [{ ...priced(1, 20, 20), quantity: 1 }], odd],
    ['of another item', [{ ...priced(1, 20, 500), catalogItemId: 'other' }], odd],
    [
      'beside one that nobody asked for',
      [priced(1, 20, 500), priced(2, 20, 500)],
      { l1: 'notAsAsked', ...odd },
    ],
  ];
  for (const [what, others, problems] of oddities)
    it(`is none of a line ${what}, and that is told`, () => {
      const quote = quoteOf(lines, [priced(0, 1, 25), ...others], at);
      deepEqual([quote.problems, quote.prices['l2']], [problems, undefined]);
    });
});

describe('an order', () => {
  const customer = { id: 'city-id', name: 'City of Example' };

  it('is complete when it has a customer and a line', () => {
    deepEqual(
      [draft, { ...draft, customer }, { ...draft, lines }, { ...draft, customer, lines }].map(isAnswered),
      [false, false, false, true],
    );
  });

  it('is called by its customer, and found by what is ordered and by Microsoft’s numbers', () => {
    const { name, words } = kindOf('order');
    const one = { ...draft, customer, lines: [line()], orderIds: ['m1'] };
    equal(name(one), 'City of Example');
    deepEqual(words(one), ['city-id', 'Office 365 G3 GCC', 'm1']);
    deepEqual([name(draft), words(draft)], [undefined, [undefined]]);
  });
});
