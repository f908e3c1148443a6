import { z } from 'zod/v4';
import { Email } from '../../domain/contactFields.ts';
import type { Order } from '../../domain/order/order.ts';
import { Day, Line } from '../../domain/text.ts';
import { sampleButton, submits } from '../cards/button.ts';
import { defineCard } from '../cards/card.ts';
import { refusalWords } from '../cards/refusalWords.ts';
import { showCase } from '../case/showCase.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Submit, Turn } from '../dialog.ts';
import { hasCome, today } from '../forms/recordedDay.ts';
import { headOf, type OrderClick, orderSubmit, showsOrder } from './orderSubmit.ts';

const Signed = z.object({ firstName: Line(50), lastName: Line(50), email: Email, acceptedOn: Day });
type Field = keyof z.infer<typeof Signed>;
const fields = Object.keys(Signed.shape) as Field[]; // the keys are the type

const none = { firstName: '', lastName: '', email: '', acceptedOn: '' };

/** Who at the customer has accepted the Microsoft Customer Agreement, and when. */
export const agreementCard = defineCard('order-agreement', {
  caseId: 'c1',
  revision: 1,
  ref: 'GCC-7F3K2',
  link: '[The agreement](https://aka.ms/customeragreement)',
  problem: 'Some answers are missing.',
  problems: none,
  values: none,
  buttons: [sampleButton],
});

/** The agreement step (O6). */
export const agreementSubmits = (desk: Desk): Submit[] => [
  orderSubmit('order-agreements', desk, async ({ one, turn }) =>
    agreementReply(one, turn, { ...none, acceptedOn: today(turn) }, {}),
  ),
  orderSubmit('order-agreement', desk, (click) => attest(click, desk)),
];

async function attest({ one, turn, record }: OrderClick, desk: Desk): Promise<Reply> {
  const signed = Signed.safeParse(record);
  const isDay = signed.success && hasCome(signed.data.acceptedOn, turn);
  if (!signed.success || !isDay) {
    const wrong = signed.success ? ['acceptedOn'] : signed.error.issues.map(({ path }) => String(path[0]));
    const problems = fields.filter((field) => wrong.includes(field));
    return agreementReply(one, turn, textsIn(record), { problems });
  }
  const { acceptedOn, ...by } = signed.data;
  const noon = `${acceptedOn}T12:00:00.000Z`;
  const at = noon < turn.now ? noon : turn.now; // a day may have begun for the person, and noon still be to come
  const asked = await desk.ordering.attest(one, { by, at }, turn.trace);
  if ('answer' in asked) return showCase(one, turn, desk);
  return agreementReply(one, turn, textsIn(record), { problem: refusalWords(asked.refusal, turn.t) });
}

function agreementReply(
  one: Order,
  turn: Turn,
  values: Readonly<Record<Field, string>>,
  { problems = [], problem }: { readonly problems?: readonly Field[]; readonly problem?: string },
): Reply {
  const { t } = turn;
  const text = t.cards['order-agreement'];
  const wrong = fields.map((field) => [field, problems.includes(field) ? text[field].error : '']);
  const card = agreementCard.render(turn, {
    ...headOf(one),
    link: `[${text.read}](https://aka.ms/customeragreement)`,
    problem: problem ?? (problems.length > 0 ? t.common.required : ''),
    problems: { ...none, ...Object.fromEntries(wrong) },
    values,
    buttons: [submits(t.cards['order-cart'].back, 'show-case')],
  });
  return { card, summary: text.title, shows: showsOrder(one, true) };
}

function textsIn(record: unknown): Record<Field, string> {
  const all = new Map<string, unknown>(Object.entries(Object(record)));
  const texts = fields.map((field) => [field, String(all.get(field) ?? '').slice(0, 200)]);
  return { ...none, ...Object.fromEntries(texts) };
}
