import type { Order } from '../../domain/order/order.ts';
import type { Reseller } from '../../domain/partnerAccount.ts';
import type { Actor } from '../../domain/person.ts';
import type { Trace } from '../../domain/trace.ts';
import { askFor } from '../askFor.ts';
import type { Asked, Inquiry } from '../inquiry.ts';
import type { Store } from '../ports.ts';
import { type Buyers, buyers } from './buyers.ts';

interface Deps {
  readonly store: Store;
  readonly inquiry: Inquiry;
}

/** For whom somebody may order and through whom they may sell, as far as they may know of them. */
export const orderChoices = (deps: Deps) => ({
  /** The customers whose names begin with these words. */
  buyers: (actor: Actor, words: string, trace: Trace): Promise<Asked<Buyers>> =>
    askFor(deps, actor.id, trace, (center) => buyers(center, words)),

  /** The indirect resellers of the provider. */
  resellers: ({ owner }: Order, trace: Trace): Promise<Asked<Reseller[]>> =>
    askFor(deps, owner, trace, ({ account }) => account.resellers()),
});
