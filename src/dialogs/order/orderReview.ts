import { z } from 'zod/v4';
import { type Finding, stops } from '../../domain/assess.ts';
import { later } from '../../domain/moments.ts';
import { cancellable } from '../../domain/order/late.ts';
import type { Order } from '../../domain/order/order.ts';
import { Tick } from '../../domain/text.ts';
import type { Reviewed } from '../../services/orders/orderReview.ts';
import { formatMoment } from '../../texts/format.ts';
import { type ButtonView, sampleButton, submits } from '../cards/button.ts';
import { defineCard } from '../cards/card.ts';
import { findingViews, sampleFinding } from '../cards/findingViews.ts';
import { refusalWords } from '../cards/refusalWords.ts';
import { showActed } from '../case/showCase.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Submit, Turn } from '../dialog.ts';
import { backToCart, handOverButton, headOf, showsOrder } from './orderHead.ts';
import { firstBases, orderRows, sampleRow, sellerLine, totalLine } from './orderRows.ts';
import { type OrderClick, orderSubmit } from './orderSubmit.ts';

/** The last look at an order: lines, prices, the moment until which it can be cancelled, and every rule that applies. */
export const reviewCard = defineCard('order-review', {
  caseId: 'c1',
  revision: 1,
  ref: 'GCC-7F3K2',
  title: 'Review the order',
  name: 'City of Example',
  verdict: 'Nothing stands in the way.',
  problem: 'Some answers are missing.',
  problems: { isReviewed: 'Confirm that you have reviewed the cart.' },
  rows: [sampleRow],
  total: 'In all: $500.00',
  seen: '500 USD',
  seller: 'Sold directly',
  sample: 'All prices are invented samples.',
  cancel: 'Until Jan 12, 2026, 9:00 AM PST.',
  findings: [{ ...sampleFinding, said: 'Office 365 G3 GCC' }],
  ready: true,
  tick: 'I have reviewed the cart',
  confirm: 'Order now',
  buttons: [sampleButton],
});

const Confirmed = z.object({ isReviewed: Tick });

/** The dry run, the review, and the confirmation. */
export const reviewSubmits = (desk: Desk): Submit[] => [
  orderSubmit('order-check', desk, (click) => look(click, desk, true)),
  orderSubmit('order-look', desk, (click) => look(click, desk, false)),
  orderSubmit('order-review', desk, (click) => confirm(click, desk)),
];

async function look(
  { one, turn }: OrderClick,
  desk: Desk,
  isDry: boolean,
  wrong: Wrong = {},
): Promise<Reply> {
  const asked = await desk.ordering.review(one, isDry, turn.trace);
  if (!('answer' in asked)) return { text: refusalWords(asked.refusal, turn.t) };
  return reviewReply(one, asked.answer, turn, desk, { isDry, ...wrong });
}

/** Confirms what was seen: when a price has changed since, it is shown again and nothing is confirmed. */
async function confirm(click: OrderClick, desk: Desk): Promise<Reply> {
  const { one, acting, turn, record, said } = click;
  if (!Confirmed.parse(record).isReviewed) return look(click, desk, false, unticked(turn));
  const asked = await desk.ordering.review(one, false, turn.trace);
  if (!('answer' in asked)) return { text: refusalWords(asked.refusal, turn.t) };
  const hasChanged = said.seen !== seenIn(asked.answer);
  if (hasChanged || stops(asked.answer.findings))
    return reviewReply(one, asked.answer, turn, desk, {
      isDry: false,
      ...(hasChanged && { problem: turn.t.order.holds.price }),
    });
  return showActed(await desk.ordering.confirm(acting, one, asked.answer), turn, desk);
}

/** The price in all, as a card carries it to say which one was seen. */
const seenIn = ({ quote }: Pick<Reviewed, 'quote'>): string =>
  quote ? `${quote.total} ${quote.currency}` : '-';

/** What is not right: with the order, and with the box that confirms it. */
interface Wrong {
  readonly problem?: string;
  readonly problems?: { readonly isReviewed: string };
}

const unticked = ({ t }: Turn): Wrong => ({
  problem: t.common.required,
  problems: { isReviewed: t.cards['order-review'].isReviewed.error },
});

interface Shown extends Wrong {
  readonly isDry: boolean;
}

function reviewReply(one: Order, reviewed: Reviewed, turn: Turn, desk: Desk, shown: Shown): Reply {
  const card = reviewCard.render(turn, reviewView(one, reviewed, turn, desk, shown));
  return { card, summary: turn.t.cards['order-review'].title, shows: showsOrder(one, false) };
}

function reviewView(
  one: Order,
  { findings, quote }: Reviewed,
  turn: Turn,
  desk: Desk,
  { isDry, problem = '', problems = { isReviewed: '' } }: Shown,
) {
  const { t, language, zone } = turn;
  const text = t.cards['order-review'];
  const seen = { ...one, quote };
  const ready = !stops(findings);
  const waits = findings.some(({ verdict }) => verdict === 'hold');
  const shown = findings.filter(({ rule }) => rule !== 'O16' || (ready && waits)); // `cancel` says the day
  const end = formatMoment(later(turn.now, cancellable), language, zone);
  return {
    ...headOf(one),
    title: isDry ? text.dryRun : text.title,
    name: one.customer?.name ?? '',
    verdict: ready ? (waits ? text.waits : text.good) : text.bad,
    problem,
    problems,
    rows: orderRows(seen, turn),
    total: totalLine(seen, turn),
    seen: seenIn({ quote }),
    seller: sellerLine(one, turn),
    sample: desk.hasSamplePrices ? t.cards['order-cart'].sample : '',
    cancel: ready && !waits ? text.cancel(end) : '',
    findings: findingViews({ findings: shown }, one, turn, desk.links).map((view, index) => ({
      ...view,
      said: saidOf(shown[index], turn),
    })),
    ready: ready && !isDry,
    tick: waits ? text.tickHold : text.isReviewed.title,
    confirm: waits ? text.confirmHold : text.confirm,
    buttons: reviewButtons(findings, turn, isDry),
  };
}

/** What a finding says in words that are not ours: which products it is about, or Microsoft's reason. */
function saidOf(finding: Finding | undefined, { t }: Turn): string {
  const { lines = [], reason } = finding ?? {};
  if (reason) return t.order.reason(reason);
  const others = lines.filter(({ bases }) => bases.length === 0).map(({ title }) => title);
  const lacking = lines.filter(({ bases }) => bases.length > 0);
  return [
    others.length > 0 ? t.order.about(others.join(', ')) : '',
    ...lacking.map(({ title, bases }) => t.order.needs(title, ...firstBases(bases))),
  ]
    .filter(Boolean)
    .join('. ');
}

/** What mends what stands in the way, then the way on, and the way back. The first that helps is highlighted. */
function reviewButtons(findings: Reviewed['findings'], turn: Turn, isDry: boolean): ButtonView[] {
  const { t } = turn;
  const text = t.cards['order-cart'];
  const inTheWay = findings.filter((one) => stops([one]));
  const steps = inTheWay.map(({ advice }) => ('step' in advice ? advice.step : ''));
  const back = backToCart(turn);
  const isForProvider = inTheWay.some(({ rule }) => rule === 'O10');
  const offersReview = isDry || inTheWay.length > 0;
  const review = submits(isDry ? text.review : t.cards['order-review'].again, 'order-look');
  const mending = [
    ...(steps.includes('agreement') ? [submits(t.cards['order-agreement'].title, 'order-agreements')] : []),
    ...(steps.includes('seller') ? [submits(text.seller, 'order-sellers')] : []),
    ...(isForProvider ? [handOverButton(t)] : []),
    ...(steps.includes('cart') ? [back] : []),
  ];
  const helps = mending[0] ?? (steps.every((step) => step === 'review') ? review : undefined);
  return [
    ...mending,
    ...(offersReview && !isForProvider ? [review] : []),
    ...(mending.includes(back) ? [] : [back]),
  ].map((one) => (one === helps ? { ...one, style: 'positive' } : one));
}
