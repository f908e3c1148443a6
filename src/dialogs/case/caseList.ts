import { z } from 'zod/v4';
import { type Case, decidedOnAt } from '../../domain/case.ts';
import type { CasePage, Part } from '../../services/casePage.ts';
import { formatMoment, formatNumber } from '../../texts/format.ts';
import { defineCard } from '../cards/card.ts';
import { clockLine } from '../cards/clockLine.ts';
import { nameOf } from '../cards/sectionViews.ts';
import { statusWord } from '../cards/statusWord.ts';
import type { Reply, Turn } from '../dialog.ts';

/** Cases in a list, page by page; each opens. */
export const listCard = defineCard('case-list', {
  title: 'Your cases',
  empty: '',
  rows: [{ caseId: 'c1', name: 'Fabrikam Cloud LLC', line: 'GCC-7F3K2 · Draft', clock: 'Day 1 of 2' }],
  range: '1 to 10 of 12',
  more: true,
  list: 'cases',
  words: '',
  next: 10,
  start: 'New customer',
  startVerb: 'new-customer',
});

const pageSize = 8;

/** The part of a list that a card shows from its n-th case on, counted from 0. */
export const partFrom = (from: number): Part => ({ from, size: pageSize });

/** The lists of cases that there are. */
export const ListName = z.enum(['cases', 'review', 'customers', 'takeovers']);

/** Which list a card shows, so that it can show more of it. */
interface ListRef {
  readonly title: string;
  readonly empty?: string;
  readonly list: z.infer<typeof ListName>;
  readonly words?: string;
  /** Of the page's first case, counted from 0. */
  readonly from: number;
  /** The button that starts with another customer; without it there is none. */
  readonly start?: { readonly title: string; readonly verb: string };
}

/** One page of a list. */
export function listReply({ cases, count, isMore }: CasePage, ref: ListRef, turn: Turn): Reply {
  const words = turn.t.cards['case-list'];
  const from = Math.min(ref.from, count);
  const next = from + pageSize; // not less where some of the page are out of sight by now
  const shown = (number: number) => formatNumber(number, turn.language);
  const all = isMore ? words.moreThan(shown(count)) : shown(count);
  const card = listCard.render(turn, {
    title: ref.title,
    empty: count === 0 ? (ref.empty ?? (ref.words ? words.emptyFound : words.empty)) : '',
    rows: cases.map((one) => rowOf(one, turn)),
    range: count > pageSize ? words.range(shown(from + 1), shown(Math.min(next, count)), all) : '',
    more: next < count,
    list: ref.list,
    words: ref.words ?? '',
    next,
    start: ref.start?.title ?? '',
    startVerb: ref.start?.verb ?? '',
  });
  return { card, summary: turn.t.chat.summaries.list };
}

/** A case as a line; its kind stands for its name until it has one, and is not said twice. */
function rowOf(one: Case, turn: Turn) {
  const name = nameOf(one, turn);
  const kind = turn.t.kinds[one.kind];
  const changed = formatMoment(decidedOnAt(one), turn.language, turn.zone);
  const facts = [one.ref, kind, statusWord(one, turn), changed].filter((fact) => fact !== name);
  return { caseId: one.id, name, line: facts.join(' · '), clock: clockLine(one, turn) };
}
