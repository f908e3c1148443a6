import { z } from 'zod/v4';
import type { Order, Seller } from '../../domain/order/order.ts';
import type { Reseller } from '../../domain/partnerAccount.ts';
import { Tick } from '../../domain/text.ts';
import { sampleButton, submits } from '../cards/button.ts';
import { defineCard } from '../cards/card.ts';
import { listed, sampleSearch } from '../cards/choices.ts';
import { refusalWords } from '../cards/refusalWords.ts';
import { showActed } from '../case/showCase.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Submit, Turn } from '../dialog.ts';
import { headOf, type OrderClick, orderSubmit, showsOrder } from './orderSubmit.ts';

const Chosen = z.object({ seller: z.string().max(100).default(''), isAttested: Tick });
type Chosen = z.infer<typeof Chosen>;

/** Through which reseller an indirect provider sells, or that it sells directly (O11). */
export const sellerCard = defineCard('order-seller', {
  caseId: 'c1',
  revision: 1,
  ref: 'GCC-7F3K2',
  problem: 'Some answers are missing.',
  problems: { seller: '', isAttested: '' },
  values: { seller: 'direct', isAttested: 'false' },
  sellers: [{ title: 'Contoso Gov Reseller', value: '4847383' }],
  search: sampleSearch,
  buttons: [sampleButton],
});

export const sellerSubmits = (desk: Desk): Submit[] => [
  orderSubmit('order-sellers', desk, (click) => withResellers(click, desk, false)),
  orderSubmit('order-seller', desk, (click) => withResellers(click, desk, true)),
];

async function withResellers(
  { one, acting, turn, record, said }: OrderClick,
  desk: Desk,
  keeps: boolean,
): Promise<Reply> {
  const asked = await desk.ordering.resellers(turn.trace);
  if (!('answer' in asked)) return { text: refusalWords(asked.refusal, turn.t) };
  const chosen = Chosen.catch({ seller: '', isAttested: false }).parse(record);
  const seller = sellerFrom(chosen.seller, asked.answer);
  const again = (problems: readonly string[]) =>
    sellerReply(one, asked.answer, turn, { ...chosen, words: said.words }, problems);
  if (!keeps) return again([]);
  const problems = [...(seller ? [] : ['seller']), ...(chosen.isAttested ? [] : ['isAttested'])];
  if (!seller || problems.length > 0) return again(problems);
  return showActed(await desk.cases.act(acting, { type: 'sellerChosen', seller }), turn, desk);
}

function sellerFrom(value: string, all: readonly Reseller[]): Seller | undefined {
  if (value === 'direct') return { kind: 'direct' };
  const found = all.find(({ mpnId }) => mpnId === value);
  return found && { kind: 'reseller', name: found.name, mpnId: found.mpnId };
}

const chosenIn = ({ seller }: Order): string =>
  seller?.kind === 'reseller' ? seller.mpnId : (seller?.kind ?? '');

function sellerReply(
  one: Order,
  all: readonly Reseller[],
  turn: Turn,
  { seller, isAttested, words }: Chosen & { readonly words: string },
  problems: readonly string[],
): Reply {
  const { t } = turn;
  const text = t.cards['order-seller'];
  const chosen = seller || chosenIn(one);
  const titled = all.map(({ name, mpnId }) => ({ title: `${name} (${mpnId})`, value: mpnId }));
  const { choices, search } = listed(titled, { words, chosen }, turn);
  const card = sellerCard.render(turn, {
    ...headOf(one),
    problem: problems.length > 0 ? t.common.required : '',
    problems: {
      seller: problems.includes('seller') ? text.seller.error : '',
      isAttested: problems.includes('isAttested') ? text.isAttested.error : '',
    },
    values: { seller: chosen, isAttested: String(isAttested) },
    sellers: [...choices, { title: text.direct, value: 'direct' }],
    search,
    buttons: [submits(t.cards['order-cart'].back, 'show-case')],
  });
  return { card, summary: text.title, shows: showsOrder(one, true) };
}
