import { z } from 'zod/v4';
import { day, later } from '../../domain/moments.ts';
import { type Answer, invalid, Refused } from './answer.ts';
import { type ApiCall, parse } from './call.ts';
import { cartDocument, isOrdered } from './cartDocument.ts';
import { customerOf, type EmulatorContext } from './context.ts';
import { type Cart, Line } from './state.ts';

const Wanted = z.object({
  id: z.string().optional(),
  partnerOnRecordAttestationAccepted: z.boolean().default(false),
  lineItems: z.array(Line).min(1),
});

/** `POST /customers/{id}/carts` */
export function create(context: EmulatorContext, { params: { customer = '' }, body }: ApiCall): Answer {
  customerOf(context, customer);
  const now = context.now();
  const cart: Cart = {
    id: context.guid(),
    customerId: customer,
    createdAt: now,
    changedAt: now,
    expiresAt: later(now, 7 * day),
    lines: linesIn(context, body),
    orders: {},
  };
  context.state.carts.push(cart);
  return { status: 201, body: cartDocument(context, cart) };
}

/** `GET /customers/{id}/carts/{cart}` */
export const get = (context: EmulatorContext, call: ApiCall): Answer => ({
  status: 200,
  body: cartDocument(context, cartOf(context, call)),
});

function linesIn({ state }: EmulatorContext, body: unknown): Line[] {
  const { lineItems, partnerOnRecordAttestationAccepted } = parse(Wanted, body);
  if (lineItems.some((line, index) => line.id !== index)) throw invalid('lineItems.id');
  const named = lineItems.flatMap((line) => line.participants);
  if (named.length > 0 && !partnerOnRecordAttestationAccepted)
    throw new Refused(400, '900206', 'The partner on record is not attested.');
  const unsigned = state.resellers.filter((one) => !one.hasSigned).map(({ mpnId }) => mpnId);
  if (named.some(({ value }) => unsigned.includes(value)))
    throw new Refused(403, '900123', 'The reseller has not signed.');
  return lineItems;
}

/** A customer's cart. Refuses one that there is not, and one whose time is over. */
export function cartOf(context: EmulatorContext, { params: { customer = '', cart = '' } }: ApiCall): Cart {
  customerOf(context, customer);
  const found = context.state.carts.find((one) => one.id === cart && one.customerId === customer);
  const isGone = !found || (found.expiresAt <= context.now() && !isOrdered(found));
  if (isGone) throw new Refused(404, '800008', 'The cart was not found.');
  return found;
}
