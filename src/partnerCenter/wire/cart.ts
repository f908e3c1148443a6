import { z } from 'zod/v4';
import type { Cart, CartLine, NewCart } from '../../domain/purchase.ts';
import { CartProblem } from './cartProblem.ts';
import { Amount, Currency, Maybe, NumberOrText, Word } from './words.ts';

const WireLine = z
  .object({
    id: Maybe(z.number()),
    catalogItemId: Maybe(z.string()),
    quantity: Maybe(z.number()),
    currencyCode: Currency,
    orderGroup: Maybe(NumberOrText),
    pricing: Maybe(z.object({ price: Amount, extendedPrice: Amount })),
    error: Maybe(z.object({ errorCode: CartProblem })),
  })
  .transform(
    (wire): CartLine => ({
      id: wire.id,
      catalogItemId: wire.catalogItemId,
      quantity: wire.quantity,
      currency: wire.currencyCode,
      orderGroup: wire.orderGroup,
      price: wire.pricing && { each: wire.pricing.price, total: wire.pricing.extendedPrice },
      problem: wire.error?.errorCode,
    }),
  );

const Status = Word({ active: 'active', ordered: 'ordered' });

export const WireCart = z
  .object({
    id: z.string(),
    status: Maybe(Status),
    lineItems: z.array(WireLine),
  })
  .transform(({ id, status, lineItems }): Cart => ({ id, status: status ?? 'unknown', lines: lineItems }));

/** What is sent to make a cart. */
export const cartBody = ({ lines, isResellerAttested }: NewCart): object => ({
  partnerOnRecordAttestationAccepted: isResellerAttested,
  lineItems: lines.map((line, id) => ({
    id,
    catalogItemId: line.catalogItemId,
    friendlyName: line.reference,
    quantity: line.quantity,
    billingCycle: line.billingCycle,
    termDuration: line.termDuration,
    attestationAccepted: line.isAttested,
    participants: line.resellerMpnId ? [{ key: 'transaction_reseller', value: line.resellerMpnId }] : [],
    provisioningContext: {},
    renewsTo: null,
  })),
});
