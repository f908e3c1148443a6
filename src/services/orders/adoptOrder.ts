import { advance } from '../../domain/case.ts';
import type { Customer } from '../../domain/customer.ts';
import { later } from '../../domain/moments.ts';
import { foundOrder } from '../../domain/order/open.ts';
import { theDesk } from '../../domain/policy.ts';
import type { NoticesService } from '../notices.ts';
import type { Clock, Ids } from '../ports.ts';
import { keyKeptFor } from '../retention.ts';

/** What the case of an order that was found is opened with. */
export interface AdoptingDeps {
  readonly notices: NoticesService;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Opens a case for an order that has none, once, and tells the operators; false when it has one by now. */
export async function adoptOrder(
  { notices, ids, clock }: AdoptingDeps,
  { id, name }: Customer,
  orderId: string,
  ref: string,
): Promise<boolean> {
  const now = clock.now();
  const event = { type: 'parked', why: 'found', orderIds: [orderId] } as const;
  const one = advance(foundOrder({ id: ids.id(), ref }, { id, name }, now), event, theDesk, now);
  const change = {
    expect: [{ id: one.id, revision: 0 }],
    put: [one],
    once: { key: `orders/found/${orderId}`, result: one.id, until: later(now, keyKeptFor) },
  };
  return (await notices.commit(change, { event, after: one, by: theDesk.id })) === 'ok';
}
