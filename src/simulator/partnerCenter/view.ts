import { hasAccepted } from './agreements.ts';
import { cartDocument, isOrdered } from './cartDocument.ts';
import type { CenterState, PurchaseState } from './centerState.ts';
import type { House } from './house.ts';
import { operations } from './operations.ts';
import { isProvisioned } from './orders.ts';
import { reviewed } from './qualifications.ts';
import { titleOf } from './shelf.ts';
import type { Line } from './state.ts';

const askedShown = 50;

/** The view of everything that the emulator knows, without tokens and credentials. */
export function viewOf(house: House, zone: string): CenterState {
  const { state } = house;
  return {
    now: house.now(),
    zone,
    partner: state.partner.name,
    customers: state.customers.map((one) => ({
      id: one.id,
      name: one.name,
      isOurs: one.relationship === 'reseller',
      qualifications: reviewed(house, one).map(({ kind, status }) => ({ kind, status })),
      account: one.account,
      hasAgreed: hasAccepted(one),
      isAdministered: one.isAdministered,
    })),
    codes: state.codes.map((one) => ({
      id: one.validationId,
      organization: one.organizationName,
      remaining: one.remainingCreates,
      most: one.maxCreates,
      isOurs: one.partnerId === state.partner.id,
    })),
    carts: cartsOf(house),
    orders: ordersOf(house),
    asked: state.asked.slice(-askedShown).toReversed(),
    switches: state.switches,
    operations: Object.keys(operations),
  };
}

const cartsOf = (house: House): PurchaseState[] =>
  house.state.carts.toReversed().map((cart) => ({
    id: cart.id,
    customer: nameOf(house, cart.customerId),
    at: cart.createdAt,
    lines: cart.lines.map((line) => lineOf(house, line)),
    references: referencesIn(cart.lines),
    total: cartDocument(house, cart).lineItems.reduce((sum, line) => sum + priceIn(line), 0),
    status: isOrdered(cart) ? 'ordered' : cart.expiresAt <= house.now() ? 'expired' : 'active',
  }));

const ordersOf = (house: House): PurchaseState[] =>
  house.state.orders.toReversed().map((order) => ({
    id: order.id,
    customer: nameOf(house, order.customerId),
    at: order.createdAt,
    lines: order.lines.map((line) => lineOf(house, line)),
    references: referencesIn(order.lines),
    total: order.lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0),
    status: isProvisioned(house, order) ? house.state.switches.orderOutcome : 'pending',
  }));

const priceIn = (line: object): number =>
  'pricing' in line ? Number(Object(line.pricing).extendedPrice) : 0;

const nameOf = ({ state }: House, customerId: string): string =>
  state.customers.find(({ id }) => id === customerId)?.name ?? customerId;

const lineOf = (house: House, { catalogItemId, quantity }: Line) => ({
  title: titleOf(house, catalogItemId),
  quantity,
});

const referencesIn = (lines: readonly Line[]): string[] => [
  ...new Set(lines.map(({ friendlyName }) => friendlyName).filter((name) => name !== '')),
];
