import type { Order } from '../../domain/order/order.ts';
import { formatNumber } from '../../texts/format.ts';
import { submits } from '../cards/button.ts';
import { showActed } from '../case/showCase.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Submit, Turn } from '../dialog.ts';
import { backToCase, mailReply } from '../mails/mailDraft.ts';
import { termWords } from './orderRows.ts';
import { orderSubmit } from './orderSubmit.ts';

/** The mail with which an indirect reseller hands its cart over to its provider, and the end of the order here once it was sent. */
export const handOverSubmits = (desk: Desk): Submit[] => [
  orderSubmit('order-hand-over', desk, ({ one, turn }) => handOverMail(one, turn, desk)),
  orderSubmit('order-handed-over', desk, async ({ acting, turn }) =>
    showActed(await desk.cases.act(acting, { type: 'handedOver' }), turn, desk),
  ),
];

async function handOverMail(one: Order, turn: Turn, desk: Desk): Promise<Reply> {
  const { organization, provider } = await desk.ordering.sellingAs(one);
  const { order: words } = turn.t.mails;
  const customer = one.customer?.name ?? '';
  const mail = {
    to: provider?.providerEmail ?? '',
    subject: words.subject(customer, one.ref),
    body: words.body({
      provider: provider?.providerName ?? '',
      company: organization?.legalName ?? '',
      customer,
      tenantId: one.customer?.id ?? '',
      reference: one.ref,
      lines: linesOf(one, turn),
    }),
  };
  const sent = submits(turn.t.order.handedOver, 'order-handed-over', 'positive');
  return mailReply(mail, one, turn, [], [sent, backToCase(turn)]);
}

/** Each line as a person would write it, with what finds it in the catalogue. */
const linesOf = ({ lines }: Order, { t, language }: Turn): string =>
  lines
    .map((line) => {
      const what = t.cards['order-cart'].line(formatNumber(line.quantity, language), termWords(line, t));
      return `- ${line.title}: ${what} (${line.catalogItemId})`;
    })
    .join('\n');
