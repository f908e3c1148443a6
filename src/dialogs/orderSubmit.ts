import { z } from 'zod/v4';
import { isCurrent, isOrder } from '../domain/case.ts';
import type { Order } from '../domain/order/order.ts';
import { owns } from '../domain/policy.ts';
import type { Acting } from '../services/cases.ts';
import type { Desk } from './desk.ts';
import type { Reply, Submit, Turn } from './dialog.ts';
import { unseen } from './refused.ts';
import { showCase } from './showCase.ts';

const Name = z.string().max(200).default('');
const Record = z.object({
  caseId: z.string().max(100),
  revision: z.coerce.number().int().min(0),
  item: Name,
  line: Name,
  form: Name,
  words: Name,
  /** The price that the card showed. */
  seen: Name,
});

/** A click of an order's owner on a card that shows the order as it is. */
export interface OrderClick {
  readonly one: Order;
  readonly acting: Acting;
  readonly turn: Turn;
  /** What came with it, to be parsed. */
  readonly record: unknown;
  readonly said: z.infer<typeof Record>;
}

/** A verb about an order that only its owner uses; an old card shows how things stand instead. */
export const orderSubmit = (
  verb: string,
  desk: Desk,
  receive: (click: OrderClick) => Promise<Reply>,
): Submit => ({
  verb,
  async receive(record, turn) {
    const said = Record.safeParse(record);
    if (!said.success) return { text: turn.t.chat.broken };
    const one = await desk.cases.find(turn.actor, said.data.caseId);
    if (!one) return unseen(turn);
    if (!isOrder(one) || !owns(turn.actor, one)) return showCase(one, turn, desk, 'refused');
    if (!isCurrent(one, said.data.revision)) return showCase(one, turn, desk, 'stale');
    const { caseId, revision } = said.data;
    const { actor, activityId, trace } = turn;
    const acting = { actor, caseId, revision, activityId, trace };
    return receive({ one, acting, turn, record, said: said.data });
  },
});

/** What a card shows of an order, so that it is kept up to date. */
export const showsOrder = ({ id, revision }: Order, isForm: boolean) => ({ id, revision, isForm });

/** What every card about an order needs. */
export const headOf = ({ id, revision, ref }: Order) => ({ caseId: id, revision, ref });
