import { z } from 'zod/v4';
import type { Cart, CartLine, NewCart } from '../../domain/purchase.ts';
import { CartProblem } from './cartProblem.ts';
import { Amount, Currency, Maybe, NumberOrText, Word } from './words.ts';

const WireLine = z
  .object({
    id: z.number(),
    catalogItemId: z.string(),
    friendlyName: Maybe(z.string()),
    quantity: z.number(),
    billingCycle: z.string(),
    termDuration: Maybe(z.string()),
    currencyCode: Currency,
    orderGroup: Maybe(NumberOrText),
    attestationAccepted: Maybe(z.boolean()),
    participants: Maybe(z.array(z.object({ key: z.string(), value: z.string() }))),
    pricing: Maybe(z.object({ price: Amount, extendedPrice: Amount })),
    error: Maybe(z.object({ errorCode: CartProblem })),
  })
  .transform(
    (wire): CartLine => ({
      id: wire.id,
      catalogItemId: wire.catalogItemId,
      reference: wire.friendlyName ?? '',
      quantity: wire.quantity,
      billingCycle: wire.billingCycle.toLowerCase(),
      termDuration: wire.termDuration ?? '',
      resellerMpnId: wire.participants?.find(({ key }) => key === 'transaction_reseller')?.value,
      isAttested: wire.attestationAccepted,
      currency: wire.currencyCode,
      orderGroup: wire.orderGroup,
      price: wire.pricing && { each: wire.pricing.price, total: wire.pricing.extendedPrice },
      problem: wire.error?.errorCode,
    }),
  );

export const WireCart = z
  .object({
    id: z.string(),
    status: z
      .string()
      .default('')
      .pipe(Word({ active: 'active', ordered: 'ordered' })),
    lineItems: z.array(WireLine),
  })
  .transform(({ id, status, lineItems }): Cart => ({ id, status, lines: lineItems }));

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
