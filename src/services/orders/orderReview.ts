import type { PartnerType } from '../../domain/application/partnerQualification.ts';
import { assess, type Finding, worstFirst } from '../../domain/assess.ts';
import { isPending } from '../../domain/gccStanding.ts';
import { cartFor, quoteOf, split } from '../../domain/order/lines.ts';
import type { Order, OrderLine, Quote } from '../../domain/order/order.ts';
import type { PersonId } from '../../domain/person.ts';
import { linesAbout, orderRules } from '../../domain/rules/order.ts';
import type { OrderFacts } from '../../domain/rules/orderFacts.ts';
import type { Trace } from '../../domain/trace.ts';
import type { Asked, Inquiry } from '../inquiry.ts';
import type { Clock, Ids, Store } from '../ports.ts';
import { sellingAs } from '../sellingAs.ts';
import { roomToday } from './dayLimit.ts';
import { type CenterFacts, centerFacts, movedLines } from './orderFacts.ts';
import type { OrderSwitch } from './orderSwitch.ts';

/** What orders are reviewed with. */
export interface ReviewDeps {
  readonly store: Store;
  readonly inquiry: Inquiry;
  readonly orderSwitch: OrderSwitch;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly zone: string;
  readonly dayLimit: number | undefined;
}

/** What a review found, and the prices that it was made at. */
export interface Reviewed {
  readonly findings: readonly Finding[];
  readonly quote: Quote | undefined;
  /** The lines as they are offered now, where that has changed. */
  readonly lines?: readonly OrderLine[] | undefined;
}

/** Every O rule that applies now, at today's prices. Nothing is saved; a dry run does not even ask for prices. */
export async function review(
  deps: ReviewDeps,
  one: Order,
  isDry: boolean,
  trace: Trace,
): Promise<Asked<Reviewed>> {
  const [priced, asked] = await Promise.all([
    isDry ? one.quote : askForPrices(deps, one, trace),
    deps.inquiry.ask(trace, (center) => centerFacts(center, one)),
  ]);
  if (!('answer' in asked)) return asked;
  const lines = movedLines(one, asked.answer);
  const told = lines && !isDry ? await askForPrices(deps, { ...one, lines }, trace) : priced;
  const quote = isPending(asked.answer.gcc) ? undefined : told; // who may not buy yet is told no prices yet
  return { answer: { quote, lines, findings: await judge(deps, { ...one, quote }, asked.answer) } };
}

/** What a cart of these lines costs; a cart that is not bought costs nothing and is gone in seven days. */
export async function askForPrices(
  { inquiry, ids, clock }: Pick<ReviewDeps, 'inquiry' | 'ids' | 'clock'>,
  one: Order,
  trace: Trace,
): Promise<Quote | undefined> {
  const asked = await inquiry.ask(trace, ({ ordering }) =>
    ordering.createCart(one.customer?.id ?? '', cartFor(one), ids.guid()),
  );
  return 'answer' in asked ? quoteOf(one.lines, asked.answer.lines, clock.now()) : undefined;
}

/** How the owner of an order sells. */
export const partnerType = async (store: Store, owner: PersonId): Promise<PartnerType> =>
  (await sellingAs(store, owner)).organization?.partnerType ?? 'directBill';

async function judge(deps: ReviewDeps, one: Order, facts: CenterFacts): Promise<Finding[]> {
  const { owner, quote, seller, status } = one;
  const problems = Object.values(quote?.problems ?? {});
  const isPriced = quote !== undefined && problems.every((problem) => problem === split); // which is for O20
  const known: OrderFacts = {
    ...facts,
    partnerType: await partnerType(deps.store, owner),
    seller,
    status,
    isPriced: isPriced || isPending(facts.gcc),
    areOrdersOn: (await deps.orderSwitch.state()).isOn,
    isWithinLimit: (quote?.total ?? 0) <= (await roomToday(deps)),
    isSplit: problems.includes(split),
  };
  const particular = ({ rule }: Finding) => ({
    lines: linesAbout(rule, known),
    ...(rule === 'O4' && { reason: facts.denial }),
  });
  return worstFirst(assess(orderRules, known).map((finding) => ({ ...finding, ...particular(finding) })));
}
