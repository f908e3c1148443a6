import { z } from 'zod/v4';
import type { Order } from '../../domain/order/order.ts';
import type { OrderOverview } from '../../services/orders/orderOverview.ts';
import type { Compared } from '../../services/orders/reconciler.ts';
import { formatMoment } from '../../texts/format.ts';
import { firstOf } from '../cards/firstOf.ts';
import { nameOf } from '../cards/sectionViews.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Submit, Turn } from '../dialog.ts';

const Turned = z.object({ isOn: z.enum(['true', 'false']) });

/** What the operator's card shows of orders: the switch, what is stuck, and which validation IDs run out. */
export function orderOperations({ state, stuck, scarce, compared }: OrderOverview, turn: Turn) {
  const { t, language, zone } = turn;
  const words = t.cards.operations;
  const parted = firstOf(stuck, turn);
  const by = 'byName' in state ? words.stoppedBy(state.byName, formatMoment(state.at, language, zone)) : '';
  return {
    orders: state.isOn ? words.ordersOn : words.ordersOff[state.why],
    stoppedBy: by,
    canTurn: state.isOn || state.why !== 'settings',
    turn: state.isOn ? words.stopOrders : words.startOrders,
    isOn: String(!state.isOn),
    compared: comparedLine(compared, turn),
    stuck: parted.first.map((one) => ({
      id: one.id,
      name: nameOf(one, turn),
      line: [one.ref, t.status[one.status], whyWatched(one, state.isOn, turn)].filter(Boolean).join(' · '),
    })),
    moreStuck: parted.more,
    ...codesView(scarce, turn),
  };
}

/**
 * Why an order is watched: why it needs attention, what it waits for, or since when. One that waits has lost its owner. While
 * orders are stopped none is sent.
 */
function whyWatched(
  { status, review, wantsDocument, placedAt, changedAt }: Order,
  isOn: boolean,
  { t, language, zone }: Turn,
): string {
  if (status === 'held') return t.cards.operations.left;
  if (review) return t.order.reviews[review];
  if (wantsDocument) return t.order.documentTitle;
  const at = formatMoment(placedAt ?? changedAt, language, zone);
  return isOn && !placedAt ? t.order.unansweredSince(at) : t.order.since(at);
}

/** The validation IDs that run out, and that they could not be read; where Partner Center is not connected, nothing. */
function codesView(scarce: OrderOverview['scarce'], turn: Turn) {
  const words = turn.t.cards.operations;
  if ('refusal' in scarce) {
    const isSilent = scarce.refusal !== 'notConnected';
    return { scarce: [], moreScarce: '', unreadCodes: isSilent ? words.unreadCodes : '' };
  }
  const { first, more } = firstOf(scarce.answer, turn);
  const lines = first.map(({ id, organization, remaining = 0 }) => ({
    text: words.scarce(id, organization, remaining),
  }));
  return { scarce: lines, moreScarce: more, unreadCodes: '' };
}

export const sampleOrderOperations = {
  orders: 'Orders are placed.',
  stoppedBy: 'Stopped by Operator on Jan 13, 2026.',
  canTurn: true,
  turn: 'Stop all orders',
  isOn: 'false',
  compared: 'Compared with Microsoft’s orders on Jan 13, 2026.',
  stuck: [{ id: 'c1', name: 'City of Example', line: 'GCC-7F3K2 · Needs attention' }],
  moreStuck: '3 more',
  scarce: [{ text: '481517 (Forensics Lab Inc.): 0 left' }],
  moreScarce: '3 more',
  unreadCodes: 'Could not be read.',
};

/**
 * When our orders were compared with Microsoft’s, in how many they did not agree the last time, and how many customers
 * could not be read; nothing before the first time.
 */
function comparedLine({ at, unread, lastFound }: Compared, { t, language, zone }: Turn): string {
  const { compared, found, unreadList, unreadCustomers } = t.cards.operations;
  const on = (moment: string) => formatMoment(moment, language, zone);
  const missing = unread === 'all' ? unreadList : unread.length > 0 ? unreadCustomers(unread.length) : '';
  const parts = [at && compared(on(at)), lastFound && found(lastFound.count, on(lastFound.at)), missing];
  return parts.filter(Boolean).join(' ');
}

/** The switch for all orders; what it is now is shown again by `show`. */
export const orderSwitchSubmit = (desk: Desk, show: (turn: Turn) => Promise<Reply>): Submit => ({
  verb: 'turn-orders',
  async receive(record, turn) {
    const turned = Turned.safeParse(record);
    if (!turned.success) return { text: turn.t.chat.broken };
    await desk.ordering.switch.turn(turn.actor, turned.data.isOn === 'true');
    return show(turn);
  },
});
