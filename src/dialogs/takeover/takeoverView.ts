import { isAnswered } from '../../domain/case.ts';
import { owns } from '../../domain/policy.ts';
import type { TakenOver } from '../../domain/takeover/answers.ts';
import { customerTenantOf, isAccepted, type Takeover } from '../../domain/takeover/takeover.ts';
import type { Texts } from '../../texts/texts.ts';
import { may, opens, submits } from '../cards/button.ts';
import { linesOf, remark } from '../cards/remarkViews.ts';
import type { RowView } from '../cards/rows.ts';
import type { CaseView } from '../case/caseView.ts';
import type { Turn } from '../dialog.ts';
import { discardButton } from './takeoverForms.ts';

/** What the card of a take-over shows. */
export const takeoverView: CaseView<Takeover> = {
  remarks(one, { t }) {
    if (!isAccepted(one)) return [];
    const reason = one.denial ? linesOf(t.order.reason(one.denial)) : [];
    return [remark(t.takeover.standing, [...linesOf(t.standings[one.standing ?? 'unread']), ...reason])];
  },
  sections(one, { t }) {
    const { takenOver, invitation } = one.answers;
    const form = t.cards['takeover-invitation'];
    const mail = invitation && [
      { label: form.subject.label, value: invitation.subject },
      { label: form.body.label, value: invitation.body },
    ];
    return [
      ...(takenOver ? [{ title: t.sections.takenOver, rows: customerRows(one, takenOver, t) }] : []),
      ...(mail ? [{ title: t.sections.invitation, rows: mail }] : []),
    ];
  },
  buttons,
};

function customerRows(one: Takeover, takenOver: TakenOver, { cards, sections }: Texts): RowView[] {
  const form = cards['takeover-customer'];
  return [
    { label: form.customerName.label, value: takenOver.customerName },
    { label: form.customerTenant.label, value: customerTenantOf(one) },
    { label: form.market.label, value: form.markets[takenOver.market] },
    { label: form.contactName.label, value: takenOver.contactName },
    { label: form.email.label, value: takenOver.email },
    { label: form.reseller.label, value: takenOver.reseller || sections.none },
  ];
}

function buttons(one: Takeover, turn: Turn) {
  const { resume, mailMicrosoft, order } = turn.t.buttons;
  const words = turn.t.takeover.buttons;
  if (!owns(turn.actor, one)) return [];
  if (one.status === 'drafted') return [submits(resume, 'show-case', 'positive'), discardButton(turn)];
  return [
    ...(may(turn, one, 'sent') && isAnswered(one)
      ? [submits(words.showMail, 'show-invitation'), opens(words.sentAgain, 'takeover-sent')]
      : []),
    ...(may(turn, one, 'declined') ? [opens(words.endTakeover, 'takeover-end')] : []),
    ...(one.status === 'ready' ? [submits(order, 'order-for-case', 'positive')] : []),
    ...(one.status === 'held' ? [submits(mailMicrosoft, 'mail-standing')] : []),
  ];
}
