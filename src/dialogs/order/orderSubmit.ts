import { z } from 'zod/v4';
import { isCurrent, isOrder } from '../../domain/case.ts';
import type { Order } from '../../domain/order/order.ts';
import { owns } from '../../domain/policy.ts';
import type { Acting } from '../../services/cases.ts';
import { actingOn, CaseRef, type Click, caseSubmit } from '../case/caseSubmit.ts';
import { showCase } from '../case/showCase.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Submit } from '../dialog.ts';

const Name = z.string().max(200).default('');
const OrderInput = CaseRef.extend({
  item: Name,
  line: Name,
  argument: Name,
  words: Name,
  /** The price that the card showed. */
  seen: Name,
});

/** A click of an order's owner on a card that shows the order as it is. */
export interface OrderClick extends Click<z.infer<typeof OrderInput>> {
  readonly one: Order;
  readonly acting: Acting;
}

/** A verb about an order that only its owner uses; an old card shows how things stand instead. */
export const orderSubmit = (
  verb: string,
  desk: Desk,
  receive: (click: OrderClick) => Promise<Reply>,
): Submit =>
  caseSubmit(verb, OrderInput, desk, (click) => {
    const { one, turn, said } = click;
    if (!isOrder(one) || !owns(turn.actor, one)) return showCase(one, turn, desk, 'refused');
    if (!isCurrent(one, said.revision)) return showCase(one, turn, desk, 'stale');
    return receive({ ...click, one, acting: actingOn(click) });
  });
