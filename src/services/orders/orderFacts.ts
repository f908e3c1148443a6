import { basesAmong, termKey } from '../../domain/catalogue.ts';
import { denialIn, gccStanding } from '../../domain/gccStanding.ts';
import { hasBase } from '../../domain/order/lines.ts';
import type { Order, OrderLine } from '../../domain/order/order.ts';
import type { Subscription } from '../../domain/purchase.ts';
import type { LineFacts, OrderFacts } from '../../domain/rules/orderFacts.ts';
import { findOurs } from '../findOurs.ts';
import type { Catalogue, PartnerCenter } from '../partnerCenter.ts';

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
  const lines = await linesOf(center, one, gcc === 'approved');
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

/** The lines, as far as the customer may see the catalogue: an add-on needs its base, whoever sees it. */
async function linesOf(
  { catalogue, ordering }: PartnerCenter,
  { customer, lines }: Order,
  seesCatalogue: boolean,
): Promise<LineNow[]> {
  const id = customer?.id ?? '';
  const subscriptions = (await ordering.subscriptions(id)).filter(isAlive);
  const owned = subscriptions.map(({ catalogItemId }) => catalogItemId.split(':').slice(0, 2).join(':'));
  const factsOf = async (line: OrderLine): Promise<LineNow> => {
    const isBased = !line.isAddOn || hasBase(line, lines, owned);
    const whose = seesCatalogue ? id : undefined;
    return {
      ...line,
      ...(seesCatalogue ? await offerNow(catalogue, line, id) : untold),
      hasBase: isBased,
      bases: isBased ? [] : basesAmong(await catalogue.products(whose), line.worksWith),
      isAttested: !line.needsAttestation || line.isAttested,
    };
  };
  return Promise.all(lines.map(factsOf));
}

/** Of what a customer may not see nothing is known that speaks against it. */
const untold = { isOffered: true, isTermOffered: true };

/** Whether something can stand on a subscription: not on one that is suspended, or at its end. */
const isAlive = ({ status }: Subscription): boolean => status === 'active' || status === 'pending';

/** Whether a line is offered for its term, and under which id. */
async function offerNow(catalogue: Catalogue, line: OrderLine, customerId: string) {
  const all = await catalogue.availabilities({ id: line.skuId, productId: line.productId }, customerId);
  const wanted = termKey({ duration: line.term, billingCycle: line.billingCycle });
  const sold = all.filter(({ terms }) => terms.some((term) => termKey(term) === wanted));
  const [now] = [...sold.filter(({ catalogItemId }) => catalogItemId === line.catalogItemId), ...sold];
  return {
    catalogItemId: now?.catalogItemId ?? line.catalogItemId,
    isOffered: all.length > 0,
    isTermOffered: now !== undefined,
  };
}
