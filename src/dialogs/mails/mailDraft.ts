import { type Case, isOrder } from '../../domain/case.ts';
import { owns } from '../../domain/policy.ts';
import { type ButtonView, sampleButton, submits } from '../cards/button.ts';
import { defineCard } from '../cards/card.ts';
import { type FindingView, sampleFinding } from '../cards/findingViews.ts';
import { sampleUnfinished, unfinishedLine } from '../cards/unfinishedLine.ts';
import type { Reply, Turn } from '../dialog.ts';

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

interface MailView extends Mail {
  readonly caseId: string;
  readonly revision: number;
  readonly ref: string;
  /** Opens the mail in the mail program. */
  readonly link: string;
  /** What its owner began to change and left; empty when there is nothing. */
  readonly unfinished: string;
  readonly findings: readonly FindingView[];
  readonly buttons: readonly ButtonView[];
}

/** A ready mail: to be opened in the mail program, or copied. */
export const mailCard = defineCard<MailView>('mail-draft', {
  caseId: 'c1',
  revision: 1,
  ref: 'GCC-7F3K2',
  to: 'usgcce@microsoft.com',
  subject: 'GCC eligibility',
  body: 'Hello',
  link: 'mailto:usgcce@microsoft.com',
  unfinished: sampleUnfinished,
  findings: [sampleFinding],
  buttons: [sampleButton],
});

/** The button that leads from a mail back to its case. */
export const backToCase = ({ t }: Turn): ButtonView => submits(t.common.back, 'show-case');

/** Mail programs take no longer links, some of them less. */
const longest = 8_000;

/** Opens the mail in the mail program; a text that is too long for a link is left out of it, and has to be copied. */
function linkTo({ to, subject, body }: Mail): string {
  const link = `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}`;
  const whole = `${link}&body=${encodeURIComponent(body)}`;
  return whole.length > longest ? link : whole;
}

/** Shows a mail about a case, with what was found and the buttons to go on. */
export function mailReply(
  mail: Mail,
  one: Case,
  turn: Turn,
  findings: readonly FindingView[],
  buttons: readonly ButtonView[],
): Reply {
  const card = mailCard.render(turn, {
    ...mail,
    link: linkTo(mail),
    caseId: one.id,
    revision: one.revision,
    ref: one.ref,
    unfinished: isOrder(one) || !owns(turn.actor, one) ? '' : unfinishedLine(one, turn),
    findings,
    buttons,
  });
  const shows = { id: one.id, revision: one.revision, isForm: true };
  return { card, summary: turn.t.cards['mail-draft'].title, shows };
}
