import type { LineFacts, OrderFacts } from '../../../src/domain/rules/orderFacts.ts';
import type { Expected } from './ruleExamples.ts';

const goodLine: LineFacts = {
  title: 'Office 365 G3 GCC',
  term: 'P1Y',
  billingCycle: 'monthly',
  quantity: 25,
  fewest: 1,
  most: 10_000,
  isAddOn: false,
  isOffered: true,
  isTermOffered: true,
  hasBase: true,
  bases: [],
  isAttested: true,
};

/** An order with which nothing is wrong, of a direct-bill partner. */
export const goodOrder: OrderFacts = {
  gcc: 'approved',
  isOurs: true,
  hasAgreement: true,
  account: 'allowed',
  partnerType: 'directBill',
  reseller: 'fine',
  lines: [goodLine],
  status: 'draft',
  isPriced: true,
  areOrdersOn: true,
  isWithinLimit: true,
  isSplit: false,
};

const order = (changes: Partial<OrderFacts>): OrderFacts => ({ ...goodOrder, ...changes });
/** An order with a good line, and one that differs from it. */
export const line = (changes: Partial<LineFacts>): OrderFacts =>
  order({ lines: [goodLine, { ...goodLine, ...changes }] });
const seller = { kind: 'direct' } as const;

export const orderExamples: readonly Expected<OrderFacts>[] = [
  {
    id: 'O1',
    verdict: 'block',
    catches: { 'a customer without a qualification': order({ gcc: 'none' }) },
    passes: { 'an approved one': goodOrder, 'one in review, which is for O3': order({ gcc: 'inReview' }) },
  },
  {
    id: 'O2',
    verdict: 'block',
    catches: { 'a university': order({ gcc: 'other' }) },
    passes: { 'a city': goodOrder },
  },
  {
    id: 'O3',
    verdict: 'hold',
    catches: {
      'a qualification in review': order({ gcc: 'inReview' }),
      'one in a word that Microsoft has not documented': order({ gcc: 'unknown' }),
    },
    passes: { 'an approved one': goodOrder, 'none at all': order({ gcc: 'none' }) },
  },
  {
    id: 'O4',
    verdict: 'block',
    catches: { 'a denied qualification': order({ gcc: 'denied' }) },
    passes: { 'an approved one': goodOrder },
  },
  {
    id: 'O5',
    verdict: 'block',
    catches: { 'a line that the catalogue does not offer': line({ isOffered: false }) },
    passes: { 'lines of the catalogue': goodOrder },
  },
  {
    id: 'O6',
    verdict: 'block',
    catches: { 'a customer without the agreement': order({ hasAgreement: false }) },
    passes: { 'one with it': goodOrder },
  },
  {
    id: 'O7',
    verdict: 'hold',
    catches: {
      'an account under review': order({ account: 'underReview' }),
      'an account of which nothing is known': order({ account: 'unknown' }),
    },
    passes: { 'an allowed one': goodOrder, 'one without a status': order({ account: 'none' }) },
  },
  {
    id: 'O8',
    verdict: 'block',
    catches: {
      'no seats': line({ quantity: 0 }),
      'half a seat': line({ quantity: 1.5 }),
      'more than there may be': line({ quantity: 301, most: 300 }),
      'fewer than there must be': line({ quantity: 4, fewest: 5 }),
      'an add-on without a base': line({ isAddOn: true, hasBase: false }),
      'a line that is not attested': line({ isAttested: false }),
    },
    passes: {
      'quantities within the limits': goodOrder,
      'the most there may be': line({ quantity: 300, most: 300 }),
      'an add-on with its base': line({ isAddOn: true }),
    },
  },
  {
    id: 'O9',
    verdict: 'block',
    catches: { 'a term that is not offered': line({ isTermOffered: false }) },
    passes: {
      'terms that are': goodOrder,
      'a line that is not offered at all, which is for O5': line({ isOffered: false, isTermOffered: false }),
    },
  },
  {
    id: 'O10',
    verdict: 'route',
    catches: { 'an indirect reseller': order({ partnerType: 'indirectReseller' }) },
    passes: { 'a direct-bill partner': goodOrder },
  },
  {
    id: 'O11',
    verdict: 'block',
    catches: { 'a provider that names nobody': order({ partnerType: 'indirectProvider' }) },
    passes: {
      'a provider that sells directly': order({ partnerType: 'indirectProvider', seller }),
      'a direct-bill partner': goodOrder,
    },
  },
  {
    id: 'O12',
    verdict: 'block',
    catches: {
      'a reseller that is not active': order({ reseller: 'inactive' }),
      'a reseller without the agreement': order({ reseller: 'unsigned' }),
    },
    passes: { 'one with which nothing is wrong, or none': goodOrder },
  },
  {
    id: 'O13',
    verdict: 'block',
    catches: { 'somebody else’s customer': order({ isOurs: false }) },
    passes: { ours: goodOrder },
  },
  {
    id: 'O14',
    verdict: 'block',
    catches: { 'an order that is placed': order({ status: 'placed' }) },
    passes: { 'a draft': goodOrder, 'one that waits to be confirmed again': order({ status: 'held' }) },
  },
  {
    id: 'O15',
    verdict: 'block',
    catches: { 'a cart without prices': order({ isPriced: false }) },
    passes: { 'one at today’s prices': goodOrder },
  },
  {
    id: 'O16',
    verdict: 'pass',
    catches: { 'any order': goodOrder },
    passes: { 'an empty cart': order({ lines: [] }) },
  },
  {
    id: 'O17',
    verdict: 'block',
    catches: { 'an account that is not allowed': order({ account: 'notAllowed' }) },
    passes: {
      'an account under review, which is for O7': order({ account: 'underReview' }),
      'one of which nothing is known, which is as well': order({ account: 'unknown' }),
    },
  },
  {
    id: 'O18',
    verdict: 'block',
    catches: { 'orders that are stopped': order({ areOrdersOn: false }) },
    passes: { 'orders that are not': goodOrder },
  },
  {
    id: 'O19',
    verdict: 'block',
    catches: { 'an order beyond the limit of the day': order({ isWithinLimit: false }) },
    passes: { 'one within it': goodOrder },
  },
  {
    id: 'O20',
    verdict: 'block',
    catches: {
      'two terms': line({ term: 'P1M' }),
      'two billings': line({ billingCycle: 'annual' }),
      'a cart that Partner Center would make several orders of': order({ isSplit: true }),
    },
    passes: { 'one term with one billing': line({ quantity: 30 }), 'an empty cart': order({ lines: [] }) },
  },
];
