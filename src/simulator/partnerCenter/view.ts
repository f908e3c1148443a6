import { hasAccepted } from './agreements.ts';
import { cartDocument, isOrdered } from './cartDocument.ts';
import type { CenterState, PurchaseState } from './centerState.ts';
import type { EmulatorContext } from './context.ts';
import { titleOf } from './offers.ts';
import { operations } from './operations.ts';
import { isProvisioned } from './orders.ts';
import { reviewed } from './qualifications.ts';
import type { Cart, Line } from './state.ts';

const askedShown = 50;

/** The view of everything that the emulator knows, without tokens and credentials. */
export function viewOf(context: EmulatorContext, zone: string): CenterState {
  const { state } = context;
  return {
    now: context.now(),
    zone,
    partner: state.partner.name,
    customers: state.customers.map((one) => ({
      id: one.id,
      name: one.name,
      isOurs: one.relationship === 'reseller',
      qualifications: reviewed(context, one).map(({ kind, status }) => ({ kind, status })),
      account: one.account,
      hasAgreed: hasAccepted(context, one),
      isAdministered: one.isAdministered,
    })),
    codes: state.codes.map((one) => ({
      id: one.validationId,
      organization: one.organizationName,
      remaining: one.remainingCreates,
      most: one.maxCreates,
      isOurs: one.partnerId === state.partner.id,
    })),
    carts: cartsOf(context),
    orders: ordersOf(context),
    asked: state.asked.slice(-askedShown).toReversed(),
    switches: state.switches,
    operations: Object.keys(operations),
  };
}

const cartsOf = (context: EmulatorContext): PurchaseState[] =>
  context.state.carts.toReversed().map((cart) => ({
    ...purchaseOf(context, cart),
    total: cartDocument(context, cart).lineItems.reduce((sum, line) => sum + priceIn(line), 0),
    status: isOrdered(cart) ? 'ordered' : cart.expiresAt <= context.now() ? 'expired' : 'active',
  }));

const ordersOf = (context: EmulatorContext): PurchaseState[] =>
  context.state.orders.toReversed().map((order) => ({
    ...purchaseOf(context, order),
    total: order.lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0),
    status: isProvisioned(context, order) ? context.state.switches.orderOutcome : 'pending',
  }));

/** What a cart and an order show alike. */
const purchaseOf = (
  context: EmulatorContext,
  { id, customerId, createdAt, lines }: Pick<Cart, 'id' | 'customerId' | 'createdAt' | 'lines'>,
) => ({
  id,
  customer: nameOf(context, customerId),
  at: createdAt,
  lines: lines.map((line) => lineOf(context, line)),
  references: referencesIn(lines),
});

const priceIn = (line: object): number =>
  'pricing' in line ? Number(Object(line.pricing).extendedPrice) : 0;

const nameOf = ({ state }: EmulatorContext, customerId: string): string =>
  state.customers.find(({ id }) => id === customerId)?.name ?? customerId;

const lineOf = (context: EmulatorContext, { catalogItemId, quantity }: Line) => ({
  title: titleOf(context, catalogItemId),
  quantity,
});

const referencesIn = (lines: readonly Line[]): string[] => [
  ...new Set(lines.map(({ friendlyName }) => friendlyName).filter((name) => name !== '')),
];
