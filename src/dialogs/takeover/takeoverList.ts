import { listReply, partFrom } from '../case/caseList.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';

/** The person's take-overs, open ones first, or those with certain words; and a way to start with another one. */
export async function takeoversReply(turn: Turn, desk: Desk, words: string, from = 0): Promise<Reply> {
  const query = { kind: 'takeover', owner: turn.actor.id, words } as const;
  const page = await desk.cases.page(turn.actor, query, partFrom(from));
  const { takeovers, found: title } = turn.t.cards['case-list'];
  const start = { title: turn.t.takeover.buttons.newTakeover, verb: 'new-takeover' };
  return listReply(page, { title: words ? title : takeovers, list: 'takeovers', words, from, start }, turn);
}
