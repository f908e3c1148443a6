import type { CaseKind } from '../domain/case.ts';
import type { News } from '../domain/news.ts';
import { doubts, type Notice } from '../domain/notice.ts';
import type { Message } from '../services/ports.ts';
import type { Texts } from '../texts/texts.ts';
import { caseReply } from './case/caseCard.ts';
import type { Desk } from './desk.ts';
import type { Turn } from './dialog.ts';

/**
 * The card of a notice as it is true now, for its receiver; undefined when there is nothing they may see any more. A
 * renewal shows the case without a headline. One that may have been delivered before says so.
 */
export async function noticeMessage(notice: Notice, turn: Turn, desk: Desk): Promise<Message | undefined> {
  const one = await desk.cases.find(turn.actor, notice.caseId);
  if (!one) return undefined;
  const news = newsLine(one.kind, notice.news, turn.t);
  const headline = news && doubts(notice) > 0 ? `${news} ${turn.t.common.repeated}` : news;
  const reply = await caseReply(one, turn, desk, { headline });
  return 'card' in reply ? { card: reply.card, summary: reply.summary } : undefined;
}

/** What a card that comes unasked says first; of a customer some news reads differently. */
const newsLine = (kind: CaseKind, news: News, { news: usual, customerNews }: Texts): string =>
  (kind === 'customerQualification' ? { ...usual, ...customerNews } : usual)[news];
