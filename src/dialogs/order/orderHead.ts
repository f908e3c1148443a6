import type { Order } from '../../domain/order/order.ts';
import type { Texts } from '../../texts/texts.ts';
import { type ButtonView, submits } from '../cards/button.ts';
import type { Turn } from '../dialog.ts';

/** What every card about an order needs. */
export const headOf = ({ id, revision, ref }: Order) => ({ caseId: id, revision, ref });

/** What a card shows of an order, so that it is kept up to date. */
export const showsOrder = ({ id, revision }: Order, isForm: boolean) => ({ id, revision, isForm });

/** The way back from a card about an order in draft. */
export const backToCart = ({ t }: Turn): ButtonView => submits(t.cards['order-cart'].back, 'show-case');

/** The button that an indirect reseller has in the place of the review: its provider places the order (O10). */
export const handOverButton = (t: Texts): ButtonView =>
  submits(t.order.handOver, 'order-hand-over', 'positive');
