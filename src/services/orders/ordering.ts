import { type Finding, stops } from '../../domain/assess.ts';
import type { HoldReason, Order, OrderLine } from '../../domain/order/order.ts';
import type { Acceptance } from '../../domain/partnerAccount.ts';
import type { Actor } from '../../domain/person.ts';
import type { Trace } from '../../domain/trace.ts';
import type { Acted, Acting, CasesService } from '../cases.ts';
import type { Asked } from '../inquiry.ts';
import { sellingAs } from '../sellingAs.ts';
import { beginOrder } from './beginOrder.ts';
import { orderCatalogue } from './orderCatalogue.ts';
import { orderChoices } from './orderChoices.ts';
import { orderOverview } from './orderOverview.ts';
import { askForPrices, partnerType, type ReviewDeps, type Reviewed, review } from './orderReview.ts';
import type { Reconciler } from './reconciler.ts';

interface Deps extends ReviewDeps {
  readonly cases: CasesService;
  readonly reconciler: Pick<Reconciler, 'compared'>;
}

/** What agents do with orders until they are confirmed; from then on they are the saga's. */
export const orderingService = (deps: Deps) => ({
  ...orderCatalogue(deps.inquiry),
  ...orderChoices(deps),

  /** An order for a customer that the person may see, in draft; one that nothing was put in yet is gone on with. */
  begin: (actor: Actor, customerId: string, trace: Trace) => beginOrder(deps, actor, customerId, trace),

  partnerType: ({ owner }: Order) => partnerType(deps.store, owner),

  /** What is known of the partner as which an order's owner sells. */
  sellingAs: ({ owner }: Order) => sellingAs(deps.store, owner),

  /** Keeps the lines, with their prices if Partner Center says them in time. */
  async setLines(acting: Acting, one: Order, lines: readonly OrderLine[]): Promise<Acted> {
    const quote =
      lines.length > 0 ? await askForPrices(deps, { ...one, lines: [...lines] }, acting.trace) : undefined;
    return deps.cases.act(acting, { type: 'cartChanged', lines, quote });
  },

  /** Records that the customer has accepted the Microsoft Customer Agreement. */
  attest: (one: Order, acceptance: Omit<Acceptance, 'templateId'>, trace: Trace) =>
    attest(deps, one, acceptance, trace),

  /** Every O rule that applies now, at today's prices. Nothing is saved; a dry run does not even ask for prices. */
  review: (one: Order, isDry: boolean, trace: Trace): Promise<Asked<Reviewed>> =>
    review(deps, one, isDry, trace),

  /** Confirms what was reviewed, unless a rule forbids it; with a hold when something at Microsoft is still to come. */
  confirm: (acting: Acting, one: Order, reviewed: Reviewed) => confirm(deps, acting, one, reviewed),

  /** What operators see of orders. */
  overview: (trace: Trace) => orderOverview(deps, trace),

  /** The switch for all orders. */
  switch: deps.orderSwitch,
});

export type OrderingService = ReturnType<typeof orderingService>;

const attest = (
  { inquiry, ids }: Deps,
  one: Order,
  acceptance: Omit<Acceptance, 'templateId'>,
  trace: Trace,
): Promise<Asked<boolean>> =>
  inquiry.ask(trace, async ({ agreements }) => {
    const templateId = await agreements.current();
    await agreements.attest(one.customer?.id ?? '', { ...acceptance, templateId }, ids.guid());
    return true;
  });

async function confirm(
  { cases, ids }: Deps,
  acting: Acting,
  one: Order,
  { findings, quote, lines }: Reviewed,
): Promise<Acted> {
  const hold = holdOf(findings);
  const requestId = ids.guid();
  if (stops(findings) || (!quote && !hold)) return { outcome: 'refused', one };
  if (one.status !== 'draft' && quote && !hold)
    return cases.act(acting, { type: 'reconfirmed', requestId, quote, lines });
  return cases.act(acting, { type: 'submitted', requestId, quote, hold, lines });
}

function holdOf(findings: readonly Finding[]): HoldReason | undefined {
  const rules = findings.map(({ rule }) => rule);
  if (rules.includes('O3')) return 'qualification';
  return rules.includes('O7') ? 'account' : undefined;
}
