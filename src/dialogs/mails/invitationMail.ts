import type { Takeover } from '../../domain/takeover/takeover.ts';
import { type ButtonView, may, opens } from '../cards/button.ts';
import { findingViews } from '../cards/findingViews.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { discardButton } from '../takeover/takeoverForms.ts';
import { backToCase, mailReply } from './mailDraft.ts';

/** The invitation as it was kept, to be opened in the mail program or copied, and then recorded as sent. */
export async function invitationMail(one: Takeover, turn: Turn, desk: Desk): Promise<Reply> {
  const { takenOver, invitation } = one.answers;
  const mail = {
    to: takenOver?.email ?? '',
    subject: invitation?.subject ?? '',
    body: invitation?.body ?? '',
  };
  const found = findingViews(await desk.cases.judged(one), one, turn, desk.links);
  return mailReply(mail, one, turn, found, buttonsFor(one, turn));
}

function buttonsFor(one: Takeover, turn: Turn): ButtonView[] {
  const { buttons } = turn.t.takeover;
  const send = may(turn, one, 'sent')
    ? [opens(one.status === 'drafted' ? buttons.wasSent : buttons.sentAgain, 'takeover-sent', 'positive')]
    : [];
  if (one.status !== 'drafted') return [...send, backToCase(turn)];
  return [
    ...send,
    opens(buttons.changeMail, 'takeover-invitation'),
    opens(buttons.changeCustomer, 'takeover-customer'),
    discardButton(turn),
  ];
}
