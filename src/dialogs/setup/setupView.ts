import { owns } from '../../domain/policy.ts';
import { refusalOf } from '../../domain/refusal.ts';
import { type CustomerSetup, isDenied } from '../../domain/setup/customerSetup.ts';
import { type ButtonView, may, opens, submits } from '../cards/button.ts';
import { type RemarkView, remark } from '../cards/remarkViews.ts';
import type { CaseView } from '../case/caseView.ts';
import type { Turn } from '../dialog.ts';
import { setupSections } from './setupSections.ts';

/** What the card of a customer's setup shows. */
export const setupView: CaseView<CustomerSetup> = {
  remarks: (one, turn) => [...troubleOf(one, turn), ...passwordOf(one, turn)],
  sections: setupSections,
  buttons: setupButtons,
};

/** Why it does not go on, and what to do; Microsoft's own words where it gives any. */
function troubleOf(one: CustomerSetup, { t }: Turn): RemarkView[] {
  const { trouble, status } = one;
  if (!trouble || (status !== 'refused' && status !== 'needsReview')) return [];
  const { code, reason } = trouble;
  if (isDenied(one)) return [remark(t.setup.denied, [reason, t.setup.deniedNext])];
  if (code === 'V9') return [remark(t.rules.V9.finding, [t.rules.V9.advice])];
  const { says, next } = t.refusals[refusalOf(code, trouble.status)];
  return [remark(t.setup.trouble, [says, next, t.setup.code(code)])];
}

/** How to get in when the first credentials did not arrive. */
const passwordOf = ({ credentials }: CustomerSetup, { t }: Turn): RemarkView[] =>
  credentials === 'lost' ? [remark(t.setup.passwordTitle, [t.setup.password])] : [];

function setupButtons(one: CustomerSetup, turn: Turn): ButtonView[] {
  const { buttons } = turn.t;
  return [
    ...(owns(turn.actor, one) && one.status === 'draft'
      ? [
          submits(buttons.resume, 'show-case', 'positive'),
          submits(turn.t.setup.withdraw, 'withdraw-setup', 'destructive'),
        ]
      : []),
    ...(owns(turn.actor, one) && one.status === 'ready'
      ? [submits(buttons.order, 'order-for-case', 'positive')]
      : []),
    ...(owns(turn.actor, one) && isDenied(one)
      ? [submits(buttons.mailMicrosoft, 'mail-standing', 'positive')]
      : []),
    ...(may(turn, one, 'corrected') ? [submits(buttons.edit, 'correct-setup', 'positive')] : []),
    ...(may(turn, one, 'codeChanged') ? [opens(turn.t.setup.otherCode, 'setup-other-code')] : []),
    ...(may(turn, one, 'resumed') ? [submits(turn.t.setup.resume, 'resume-setup', 'positive')] : []),
  ];
}
