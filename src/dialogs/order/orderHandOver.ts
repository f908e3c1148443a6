import type { Order } from '../../domain/order/order.ts';
import { formatNumber } from '../../texts/format.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Submit, Turn } from '../dialog.ts';
import { backToCase, mailReply } from '../mails/mailDraft.ts';
import { termWords } from './orderRows.ts';
import { orderSubmit } from './orderSubmit.ts';

/** The mail with which an indirect reseller hands its cart over to its provider. */
export const handOverSubmit = (desk: Desk): Submit =>
  orderSubmit('order-hand-over', desk, async ({ one, turn }) => handOverMail(one, turn, desk));

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
  return mailReply(mail, one, turn, [], [backToCase(turn)]);
}

/** Each line as a person would write it, with what finds it in the catalogue. */
const linesOf = ({ lines }: Order, { t, language }: Turn): string =>
  lines
    .map((line) => {
      const what = t.cards['order-cart'].line(formatNumber(line.quantity, language), termWords(line, t));
      return `- ${line.title}: ${what} (${line.catalogItemId})`;
    })
    .join('\n');
