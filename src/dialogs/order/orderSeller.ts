import { z } from 'zod/v4';
import type { Order, Seller } from '../../domain/order/order.ts';
import type { Reseller } from '../../domain/partnerAccount.ts';
import { Tick } from '../../domain/text.ts';
import { sampleButton } from '../cards/button.ts';
import { listed, sampleSearch } from '../cards/choices.ts';
import { refusalWords } from '../cards/refusalWords.ts';
import { showActed } from '../case/showCase.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Submit } from '../dialog.ts';
import { defineForm } from '../forms/form.ts';
import { backToCart } from './orderHead.ts';
import { type OrderClick, orderSubmit } from './orderSubmit.ts';

const Chosen = z.object({ seller: z.string().min(1), isAttested: Tick.refine((isTicked) => isTicked) });

/** Through which reseller an indirect provider sells, or that it sells directly (O11). */
export const sellerForm = defineForm('order-seller', Chosen, {
  sellers: [{ title: 'Contoso Gov Reseller', value: '4847383' }],
  search: sampleSearch,
  buttons: [sampleButton],
});

export const sellerSubmits = (desk: Desk): Submit[] => [
  orderSubmit('order-sellers', desk, (click) => withResellers(click, desk, look)),
  orderSubmit('order-seller', desk, (click) => withResellers(click, desk, keep)),
];

type Show = (click: OrderClick, all: readonly Reseller[], desk: Desk) => Promise<Reply>;

async function withResellers(click: OrderClick, desk: Desk, show: Show): Promise<Reply> {
  const { trace, t } = click.turn;
  const asked = await desk.ordering.resellers(click.one, trace);
  return 'answer' in asked ? show(click, asked.answer, desk) : { text: refusalWords(asked.refusal, t) };
}

/** Shows the sellers, of many those with the words that were typed. */
const look: Show = async (click, all) => sellerReply(click, all);

const keep: Show = async (click, all, desk) => {
  const { acting, turn, record } = click;
  const read = sellerForm.read(record);
  if ('problems' in read) return sellerReply(click, all, read.problems);
  const seller = sellerFrom(read.input.seller, all);
  if (!seller) return sellerReply(click, all, ['seller']);
  return showActed(await desk.cases.act(acting, { type: 'sellerChosen', seller }), turn, desk);
};

function sellerFrom(value: string, all: readonly Reseller[]): Seller | undefined {
  if (value === 'direct') return { kind: 'direct' };
  const found = all.find(({ mpnId }) => mpnId === value);
  return found && { kind: 'reseller', name: found.name, mpnId: found.mpnId };
}

const chosenIn = ({ seller }: Order): string =>
  seller?.kind === 'reseller' ? seller.mpnId : (seller?.kind ?? '');

function sellerReply(
  { one, turn, record, said }: OrderClick,
  all: readonly Reseller[],
  problems: readonly string[] = [],
): Reply {
  const typed = sellerForm.typed(Object(record));
  const seller = typed['seller'] || chosenIn(one);
  const titled = all.map(({ name, mpnId }) => ({ title: `${name} (${mpnId})`, value: mpnId }));
  const { choices, search } = listed(titled, { words: said.words, chosen: seller }, turn);
  const direct = { title: turn.t.cards['order-seller'].direct, value: 'direct' };
  return sellerForm.reply(
    turn,
    one,
    { values: { ...typed, seller }, problems },
    { sellers: [...choices, direct], search, buttons: [backToCart(turn)] },
  );
}
