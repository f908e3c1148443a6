import { z } from 'zod/v4';
import type { Order, Seller } from '../../domain/order/order.ts';
import type { Reseller } from '../../domain/partnerAccount.ts';
import { Tick } from '../../domain/text.ts';
import { sampleButton } from '../cards/button.ts';
import { fitting } from '../cards/choices.ts';
import { refusalWords } from '../cards/refusalWords.ts';
import { showActed } from '../case/showCase.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Submit, Turn } from '../dialog.ts';
import { defineForm, type Filled } from '../forms/form.ts';
import { backToCart, type OrderClick, orderSubmit } from './orderSubmit.ts';

const Chosen = z.object({ seller: z.string().min(1), isAttested: Tick.refine((isTicked) => isTicked) });

/** Through which reseller an indirect provider sells, or that it sells directly (O11). */
export const sellerForm = defineForm('order-seller', Chosen, {
  sellers: [{ title: 'Contoso Gov Reseller', value: '4847383' }],
  buttons: [sampleButton],
});

export const sellerSubmits = (desk: Desk): Submit[] => [
  orderSubmit('order-sellers', desk, (click) =>
    withResellers(click, desk, async ({ one, turn }, all) =>
      sellerReply(one, turn, all, { values: { seller: chosenIn(one) } }),
    ),
  ),
  orderSubmit('order-seller', desk, (click) => withResellers(click, desk, keep)),
];

type Show = (click: OrderClick, all: readonly Reseller[], desk: Desk) => Promise<Reply>;

async function withResellers(click: OrderClick, desk: Desk, show: Show): Promise<Reply> {
  const { trace, t } = click.turn;
  const asked = await desk.ordering.resellers(trace);
  return 'answer' in asked ? show(click, asked.answer, desk) : { text: refusalWords(asked.refusal, t) };
}

const keep: Show = async ({ one, acting, turn, record }, all, desk) => {
  const again = (problems: readonly string[]) =>
    sellerReply(one, turn, all, { values: Object(record), problems });
  const read = sellerForm.read(record);
  if ('problems' in read) return again(read.problems);
  const seller = sellerFrom(read.input.seller, all);
  if (!seller) return again(['seller']);
  return showActed(await desk.cases.act(acting, { type: 'sellerChosen', seller }), turn, desk);
};

function sellerFrom(value: string, all: readonly Reseller[]): Seller | undefined {
  if (value === 'direct') return { kind: 'direct' };
  const found = all.find(({ mpnId }) => mpnId === value);
  return found && { kind: 'reseller', name: found.name, mpnId: found.mpnId };
}

const chosenIn = ({ seller }: Order): string =>
  seller?.kind === 'reseller' ? seller.mpnId : (seller?.kind ?? '');

function sellerReply(one: Order, turn: Turn, all: readonly Reseller[], filled: Filled): Reply {
  const isChosen = ({ mpnId }: Reseller) => mpnId === filled.values['seller'];
  const chosenFirst = all.toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)));
  return sellerForm.reply(turn, one, filled, {
    sellers: [
      ...fitting(chosenFirst.map(({ name, mpnId }) => ({ title: `${name} (${mpnId})`, value: mpnId }))),
      { title: turn.t.cards['order-seller'].direct, value: 'direct' },
    ],
    buttons: [backToCart(turn)],
  });
}
