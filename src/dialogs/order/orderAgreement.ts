import { z } from 'zod/v4';
import { Email } from '../../domain/contactFields.ts';
import type { Order } from '../../domain/order/order.ts';
import { Day, Line } from '../../domain/text.ts';
import { sampleButton } from '../cards/button.ts';
import { refusalWords } from '../cards/refusalWords.ts';
import { showCase } from '../case/showCase.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Submit, Turn } from '../dialog.ts';
import { defineForm, type Filled } from '../forms/form.ts';
import { hasCome, today } from '../forms/recordedDay.ts';
import { backToCart } from './orderHead.ts';
import { type OrderClick, orderSubmit } from './orderSubmit.ts';

const Signed = z.object({ firstName: Line(50), lastName: Line(50), email: Email, acceptedOn: Day });

/** The day from which customers could accept the agreement, which then took the place of another (O6's source). */
const firstDay = '2019-10-01';

/** Where Microsoft keeps the agreement. */
const address = 'https://aka.ms/customeragreement';

/** Who at the customer has accepted the Microsoft Customer Agreement, and when. */
export const agreementForm = defineForm('order-agreement', Signed, {
  link: `[The agreement](${address})`,
  buttons: [sampleButton],
});

/** The agreement step (O6). */
export const agreementSubmits = (desk: Desk): Submit[] => [
  orderSubmit('order-agreements', desk, async ({ one, turn }) =>
    agreementReply(one, turn, { values: { acceptedOn: today(turn) } }),
  ),
  orderSubmit('order-agreement', desk, (click) => attest(click, desk)),
];

async function attest({ one, turn, record }: OrderClick, desk: Desk): Promise<Reply> {
  const again = (wrong: Omit<Filled, 'values'>) =>
    agreementReply(one, turn, { values: Object(record), ...wrong });
  const read = agreementForm.read(record);
  if ('problems' in read) return again(read);
  const { acceptedOn, ...by } = read.input;
  if (acceptedOn < firstDay || !hasCome(acceptedOn, turn)) return again({ problems: ['acceptedOn'] });
  const noon = `${acceptedOn}T12:00:00.000Z`;
  const at = noon < turn.now ? noon : turn.now; // a day may have begun for the person, and noon still be to come
  const asked = await desk.ordering.attest(one, { by, at }, turn.trace);
  if ('answer' in asked) return showCase(one, turn, desk);
  const { otherwise } = turn.t.cards['order-agreement'];
  return again({ problem: `${refusalWords(asked.refusal, turn.t)} ${otherwise}` });
}

const agreementReply = (one: Order, turn: Turn, filled: Filled): Reply =>
  agreementForm.reply(turn, one, filled, {
    link: `[${turn.t.cards['order-agreement'].read}](${address})`,
    buttons: [backToCart(turn)],
  });
