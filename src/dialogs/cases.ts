import { z } from 'zod/v4';
import { type Case, isApplication, isCurrent } from '../domain/case.ts';
import { mayApply, mayMailCustomer, mayOperate, mayReview } from '../domain/policy.ts';
import { customersReply } from './application/customerList.ts';
import { queueReply } from './application/reviewQueue.ts';
import { ListName, listReply, partFrom } from './case/caseList.ts';
import { About, actingOn, CaseRef, caseSubmit } from './case/caseSubmit.ts';
import { historyReply } from './case/historyCopy.ts';
import { showActed, showCase } from './case/showCase.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Reply, Submit, Turn } from './dialog.ts';
import { leaveForm } from './forms/leaveForm.ts';
import { openForm } from './forms/openForm.ts';
import { mailToCustomer } from './mails/customerMail.ts';
import { mailToMicrosoft } from './mails/microsoftMail.ts';
import { mailAboutStanding } from './mails/standingMail.ts';
import { unseen } from './refused.ts';
import { takeoversReply } from './takeover/takeoverList.ts';

const More = z.object({
  list: ListName.default('cases'),
  words: z.string().max(200).default(''),
  from: z.coerce.number().int().min(0).default(0),
});

/** My cases, open first, or those with certain words; and the buttons that lead from case to case and form to form. */
export const cases = (desk: Desk): Dialog => ({
  name: 'cases',
  command: { en: 'cases', de: 'vorgänge' },
  begin: (turn, words) => list(turn, desk, words, 0),
  submits: [
    { verb: 'list-cases', receive: listed(desk) },
    caseButton('show-case', desk, (one, turn) => showCase(one, turn, desk)),
    caseButton('draft-mail', desk, async (one, turn) =>
      isApplication(one) ? mailToMicrosoft(one, turn, desk) : showCase(one, turn, desk, 'stale'),
    ),
    caseButton('mail-standing', desk, (one, turn) => mailAboutStanding(one, turn, desk)),
    caseButton('mail-customer', desk, async (one, turn, language) =>
      mayMailCustomer(turn.actor, one)
        ? mailToCustomer(one, turn, desk, language)
        : showCase(one, turn, desk, 'refused'),
    ),
    caseButton('show-history', desk, (one, turn, from) => historyReply(one, turn, desk, from)),
    caseButton('open-form', desk, (one, turn, form) => openForm(one, turn, desk, form)),
    takeOn(desk),
    leaveForm(desk),
    searchChoices(desk),
  ],
});

/** Shows one case by its ref; of one that somebody may only take on, that they may. */
export async function showByRef(ref: string, turn: Turn, desk: Desk): Promise<Reply> {
  const one = await desk.cases.findOrLeft(turn.actor, ref);
  return one ? showCase(one, turn, desk) : unseen(turn);
}

async function list(turn: Turn, desk: Desk, words: string, from: number): Promise<Reply> {
  const text = turn.t.cards['case-list'];
  const seesOthers = mayReview(turn.actor) || mayOperate(turn.actor);
  const query = seesOthers ? { words } : { words, owner: turn.actor.id };
  const page = await desk.cases.page(turn.actor, query, partFrom(from));
  if (words) return listReply(page, { title: text.found, list: 'cases', words, from }, turn);
  const empty = page.count === 0 ? await emptyLine(turn, desk) : '';
  const title = seesOthers ? text.title : text.mine;
  return listReply(page, { title, empty, list: 'cases', from }, turn);
}

/** What stands where there are no cases; to an agent, what starts the first one. */
async function emptyLine({ actor, t }: Turn, desk: Desk): Promise<string> {
  const { empty, emptyMine, emptyQualified } = t.cards['case-list'];
  if (!mayApply(actor)) return empty;
  return (await desk.eligibility.qualifiedTenants()).length > 0 ? emptyQualified : emptyMine;
}

const listed = (desk: Desk) => async (record: unknown, turn: Turn) => {
  const more = More.safeParse(record);
  if (!more.success) return { text: turn.t.chat.broken };
  const { words, from } = more.data;
  if (more.data.list === 'review') return queueReply(turn, desk, from);
  if (more.data.list === 'customers') return customersReply(turn, desk, words, from);
  if (more.data.list === 'takeovers') return takeoversReply(turn, desk, words, from);
  return list(turn, desk, words, from);
};

/** Whoever presses it sees the case only once it is theirs. */
const takeOn = (desk: Desk): Submit => ({
  verb: 'take-on',
  async receive(record, turn) {
    const said = CaseRef.safeParse(record);
    if (!said.success) return { text: turn.t.chat.broken };
    return showActed(await desk.cases.takeOn(actingOn({ turn, said: said.data })), turn, desk);
  },
});

/** The form again, with the choices that were searched for; of a case that has moved on it says so, as when it is sent. */
const searchChoices = (desk: Desk): Submit =>
  caseSubmit('search-choices', CaseRef, desk, ({ one, turn, said, record }) =>
    openForm(one, turn, desk, said.argument, {
      values: Object(record),
      ...(!isCurrent(one, said.revision) && { problem: turn.t.common.movedOn }),
    }),
  );

const caseButton = (
  verb: string,
  desk: Desk,
  show: (one: Case, turn: Turn, argument: string) => Promise<Reply>,
): Submit => caseSubmit(verb, About, desk, ({ one, turn, said }) => show(one, turn, said.argument));
