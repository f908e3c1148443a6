import { listReply, partFrom } from '../case/caseList.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';

/** The person's customers, open ones first, or those with certain words; and a way to start with another one. */
export async function customersReply(turn: Turn, desk: Desk, words: string, from = 0): Promise<Reply> {
  const query = { kind: 'customerQualification', owner: turn.actor.id, words } as const;
  const page = await desk.cases.page(turn.actor, query, partFrom(from));
  const { customers, found: title } = turn.t.cards['case-list'];
  const start = { title: turn.t.buttons.newCustomer, verb: 'new-customer' };
  return listReply(page, { title: words ? title : customers, list: 'customers', words, from, start }, turn);
}
