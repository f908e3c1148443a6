import { basesAmong, type Sku, termKey } from '../../domain/catalogue.ts';
import { denialIn, gccStanding } from '../../domain/gccStanding.ts';
import { hasBase } from '../../domain/order/lines.ts';
import type { Order, OrderLine } from '../../domain/order/order.ts';
import type { Subscription } from '../../domain/purchase.ts';
import type { LineFacts, OrderFacts } from '../../domain/rules/orderFacts.ts';
import { findOurs } from '../findOurs.ts';
import type { PartnerCenter } from '../partnerCenter.ts';

/** What the O rules need to know of the customer, the catalogue and the reseller, as Partner Center says it now. */
export interface CenterFacts
  extends Pick<OrderFacts, 'gcc' | 'denial' | 'isOurs' | 'hasAgreement' | 'account' | 'reseller'> {
  readonly lines: readonly LineNow[];
}

/** A line, under the id that it is offered under now, which changes over time. */
type LineNow = LineFacts & Pick<OrderLine, 'catalogItemId'>;

/** The lines of an order under the ids that they are offered under now; nothing where none has changed. */
export function movedLines({ lines }: Order, now: CenterFacts): OrderLine[] | undefined {
  const idOf = (line: OrderLine, place: number) => now.lines[place]?.catalogItemId ?? line.catalogItemId;
  const hasMoved = lines.some((line, place) => idOf(line, place) !== line.catalogItemId);
  return hasMoved ? lines.map((line, place) => ({ ...line, catalogItemId: idOf(line, place) })) : undefined;
}

/** Asks everything at once. Throws `PartnerCenterError`. */
export async function centerFacts(center: PartnerCenter, one: Order): Promise<CenterFacts> {
  const id = one.customer?.id ?? '';
  if (!(await findOurs(center, id))) return strangers;
  const [qualifications, hasAgreement, account, reseller] = await Promise.all([
    center.customers.qualifications(id),
    center.agreements.isAccepted(id),
    center.customers.accountStatus(id),
    resellerState(center, one),
  ]);
  const gcc = gccStanding(qualifications);
  const lines = gcc === 'approved' ? await linesOf(center, one, id) : one.lines.map(untold);
  return { gcc, denial: denialIn(qualifications), isOurs: true, hasAgreement, account, reseller, lines };
}

/** Of somebody who is not our customer there is nothing else to be known. */
const strangers: CenterFacts = {
  gcc: 'approved',
  isOurs: false,
  hasAgreement: true,
  account: 'none',
  reseller: 'fine',
  lines: [],
};

async function resellerState({ account }: PartnerCenter, { seller }: Order): Promise<OrderFacts['reseller']> {
  if (seller?.kind !== 'reseller') return 'fine';
  const found = (await account.resellers()).find(({ mpnId }) => mpnId === seller.mpnId);
  if (!found?.isActive) return 'inactive';
  return (await account.hasSignedAgreement(seller.mpnId)) ? 'fine' : 'unsigned';
}

/** A line of which the catalogue tells nothing, since the customer may not see it. */
const untold = (line: OrderLine): LineNow => ({
  ...line,
  isOffered: true,
  isTermOffered: true,
  hasBase: true,
  bases: [],
  isAttested: true,
});

async function linesOf(center: PartnerCenter, one: Order, id: string): Promise<LineNow[]> {
  const subscriptions = (await center.ordering.subscriptions(id)).filter(isAlive);
  const owned = subscriptions.map(({ catalogItemId }) => catalogItemId.split(':').slice(0, 2).join(':'));
  return Promise.all(one.lines.map((line) => lineFacts(center, one, line, owned)));
}

/** Whether something can stand on a subscription: not on one that is suspended, or at its end. */
const isAlive = ({ status }: Subscription): boolean => status === 'active' || status === 'pending';

async function lineFacts(
  { catalogue }: PartnerCenter,
  { customer, lines }: Order,
  line: OrderLine,
  owned: readonly string[],
): Promise<LineNow> {
  const sku: Pick<Sku, 'id' | 'productId'> = { id: line.skuId, productId: line.productId };
  const isBased = !line.isAddOn || hasBase(line, lines, owned);
  const all = await catalogue.availabilities(sku, customer?.id);
  const wanted = termKey({ duration: line.term, billingCycle: line.billingCycle });
  const sold = all.filter(({ terms }) => terms.some((term) => termKey(term) === wanted));
  const [now] = [...sold.filter(({ catalogItemId }) => catalogItemId === line.catalogItemId), ...sold];
  return {
    ...line,
    catalogItemId: now?.catalogItemId ?? line.catalogItemId,
    isOffered: all.length > 0,
    isTermOffered: now !== undefined,
    hasBase: isBased,
    bases: isBased ? [] : basesAmong(await catalogue.products(customer?.id), line.worksWith),
    isAttested: !line.needsAttestation || line.isAttested,
  };
}
