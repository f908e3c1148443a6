import { type Case, isTakeover } from '../domain/case.ts';
import { Language } from '../domain/person.ts';
import { mayApply, owns } from '../domain/policy.ts';
import type { Takeover } from '../domain/takeover/takeover.ts';
import { About, type Click, caseSubmit } from './case/caseSubmit.ts';
import { showCase, showOpened } from './case/showCase.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Reply, Submit, Turn } from './dialog.ts';
import { formSubmit } from './forms/flow.ts';
import { invitationMail } from './mails/invitationMail.ts';
import { agentsOnly } from './refused.ts';
import { invitationFor, isPrepared, TypedInvitation } from './takeover/invitation.ts';
import { takeoverForms, takeoverSteps } from './takeover/takeoverForms.ts';
import { takeoversReply } from './takeover/takeoverList.ts';

/**
 * S5: an agent invites a GCC customer of another partner. The first time it starts at once; after that it shows the agent's
 * take-overs, with words those that match, and a button for another one.
 */
export const takeOver = (desk: Desk): Dialog => ({
  name: 'takeover',
  command: { en: 'takeover', de: 'übernehmen' },
  begin: (turn, words) => begin(turn, desk, words),
  submits: [
    ...takeoverForms.map((form) => formSubmit(form, desk)),
    { verb: 'new-takeover', receive: (_record, turn) => start(turn, desk) },
    takeoverButton('show-invitation', desk, (one, { turn }) => invitationMail(one, turn, desk)),
    takeoverButton('invitation-in', desk, (one, click) => inLanguage(one, click, desk)),
  ],
});

async function begin(turn: Turn, desk: Desk, words: string): Promise<Reply> {
  if (!mayApply(turn.actor)) return agentsOnly(turn);
  const own = { kind: 'takeover', owner: turn.actor.id } as const;
  const isFirst = (await desk.cases.list(turn.actor, own)).length === 0;
  return isFirst ? start(turn, desk) : takeoversReply(turn, desk, words);
}

async function start(turn: Turn, desk: Desk): Promise<Reply> {
  if (!mayApply(turn.actor)) return agentsOnly(turn);
  if (!desk.inquiry.isConnected) return { text: turn.t.notConnected };
  return showOpened(await desk.takeovers.open(turn.actor, turn.trace), turn, desk);
}

/** A button about a take-over that changes nothing, for its owner. */
const takeoverButton = (
  verb: string,
  desk: Desk,
  show: (one: Takeover, click: Click<About>) => Promise<Reply>,
): Submit =>
  caseSubmit(verb, About, desk, (click) => {
    const { one, turn } = click;
    return isOwn(one, turn) ? show(one, click) : showCase(one, turn, desk, 'refused');
  });

const isOwn = (one: Case, { actor }: Turn): one is Takeover => isTakeover(one) && owns(actor, one);

/** The form of the invitation with the prepared text in a language; what somebody has typed there stays. */
async function inLanguage(one: Takeover, { turn, said, record }: Click<About>, desk: Desk): Promise<Reply> {
  if (one.status !== 'drafted' || !one.looked) return showCase(one, turn, desk, 'stale');
  const typed = TypedInvitation.parse(record);
  const filled = isPrepared(typed, one)
    ? { values: { ...invitationFor(one, Language.catch('en').parse(said.argument)) } }
    : { values: typed, problem: turn.t.cards['takeover-invitation'].typed };
  return takeoverSteps.invitation.open(one, turn, desk, filled);
}
