import type { LineAbout } from '../assess.ts';
import { isPending } from '../gccStanding.ts';
import { isOneOrder } from '../order/lines.ts';
import type { OrderLine, OrderStatus } from '../order/order.ts';
import type { LineFacts, OrderFacts } from './orderFacts.ts';
import type { Rule, RuleId } from './rule.ts';

const some = ({ lines }: OrderFacts, is: (line: LineFacts) => boolean): boolean => lines.some(is);
const isIn = ({ status }: OrderFacts, ...statuses: OrderStatus[]): boolean => statuses.includes(status);

/** Whether a quantity may be ordered of something. */
export const isOrderable = (
  quantity: number,
  { fewest, most }: Pick<OrderLine, 'fewest' | 'most'>,
): boolean => Number.isInteger(quantity) && quantity >= Math.max(fewest, 1) && quantity <= most;

/** O: may this be ordered? O17 to O20 are ours: an account that was refused, orders stopped, the limit of the day, one order at a time. */
export const orderRules: readonly Rule<OrderFacts>[] = [
  {
    id: 'O1',
    cite: ['S4'],
    verdict: 'block',
    when: ({ gcc }) => gcc === 'none',
    advice: { ask: 'customers' },
  },
  {
    id: 'O2',
    cite: ['specialPricing'],
    verdict: 'block',
    when: ({ gcc }) => gcc === 'other',
    advice: { ask: 'customers' },
  },
  {
    id: 'O3',
    cite: ['S4', 'desk'],
    verdict: 'hold',
    when: ({ gcc }) => isPending(gcc),
    advice: { ask: 'customers' },
  },
  {
    id: 'O4',
    cite: ['S4', 'specialPricing'],
    verdict: 'block',
    when: ({ gcc }) => gcc === 'denied',
    advice: { ask: 'customers' },
  },
  {
    id: 'O5',
    cite: ['S4'],
    verdict: 'block',
    when: (facts) => some(facts, ({ isOffered }) => !isOffered),
    advice: { step: 'cart' },
  },
  {
    id: 'O6',
    cite: ['customerAgreement'],
    verdict: 'block',
    when: ({ hasAgreement }) => !hasAgreement,
    advice: { step: 'agreement' },
  },
  {
    id: 'O7',
    cite: ['accountStatus'],
    verdict: 'hold',
    when: ({ account }) => account === 'underReview' || account === 'unknown',
    advice: { ask: 'customers' },
  },
  {
    id: 'O8',
    cite: ['errorCodes'],
    verdict: 'block',
    when: (facts) =>
      some(
        facts,
        (line) => !isOrderable(line.quantity, line) || (line.isAddOn && !line.hasBase) || !line.isAttested,
      ),
    advice: { step: 'cart' },
  },
  {
    id: 'O9',
    cite: ['errorCodes'],
    verdict: 'block',
    when: (facts) => some(facts, ({ isOffered, isTermOffered }) => isOffered && !isTermOffered),
    advice: { step: 'cart' },
  },
  {
    id: 'O10',
    cite: ['S0'],
    verdict: 'route',
    when: ({ partnerType }) => partnerType === 'indirectReseller',
    advice: { ask: 'provider' },
  },
  {
    id: 'O11',
    cite: ['newSubscription'],
    verdict: 'block',
    when: ({ partnerType, seller }) => partnerType === 'indirectProvider' && seller === undefined,
    advice: { step: 'seller' },
  },
  {
    id: 'O12',
    cite: ['errorCodes'],
    verdict: 'block',
    when: ({ reseller }) => reseller !== 'fine',
    advice: { step: 'seller' },
  },
  {
    id: 'O13',
    cite: ['errorCodes', 'S5'],
    verdict: 'block',
    when: ({ isOurs }) => !isOurs,
    advice: { ask: 'customers' },
  },
  {
    id: 'O14',
    cite: ['errorCodes'],
    verdict: 'block',
    when: (facts) => isIn(facts, 'submitted', 'placing', 'placed', 'provisioned', 'needsReview'),
    advice: { step: 'review' },
  },
  {
    id: 'O15',
    cite: ['S4'],
    verdict: 'block',
    when: ({ isPriced }) => !isPriced,
    advice: { step: 'review' },
  },
  {
    id: 'O16',
    cite: ['newSubscription'],
    verdict: 'pass',
    when: ({ lines }) => lines.length > 0,
    advice: { step: 'review' },
  },
  {
    id: 'O17',
    cite: ['accountStatus'],
    verdict: 'block',
    when: ({ account }) => account === 'notAllowed',
    advice: { ask: 'customers' },
  },
  {
    id: 'O18',
    cite: ['desk'],
    verdict: 'block',
    when: ({ areOrdersOn }) => !areOrdersOn,
    advice: { ask: 'operator' },
  },
  {
    id: 'O19',
    cite: ['desk'],
    verdict: 'block',
    when: ({ isWithinLimit }) => !isWithinLimit,
    advice: { ask: 'operator' },
  },
  {
    id: 'O20',
    cite: ['checkout', 'desk'],
    verdict: 'block',
    when: ({ lines, isSplit }) => isSplit || !isOneOrder(lines),
    advice: { step: 'cart' },
  },
];

/** The rules that are about single lines. */
const lineRules: readonly RuleId[] = ['O5', 'O8', 'O9'];

/** The lines that a rule is about; none where it is about the order as a whole. */
export function linesAbout(id: RuleId, facts: OrderFacts): LineAbout[] {
  const rule = orderRules.find((one) => one.id === id && lineRules.includes(id));
  const about = facts.lines.filter((line) => rule?.when({ ...facts, lines: [line] }));
  return about.map(({ title, bases }) => ({ title, bases: id === 'O8' ? bases : [] }));
}
