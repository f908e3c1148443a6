import { read } from '../../domain/application/answerClock.ts';
import type { Application } from '../../domain/case.ts';
import { applicantName } from '../../domain/names.ts';
import { formatDay } from '../../texts/format.ts';
import { overdueMail } from '../../texts/mailToMicrosoft.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { backToCase, mailReply } from './mailDraft.ts';

/** The enquiry to Microsoft's mailbox when its answer is overdue, with the facts. */
export function mailToMicrosoft(one: Application, turn: Turn, desk: Desk): Reply {
  const reading = one.clock && read(one.clock, turn.now, turn.zone);
  const company = applicantName(one) ?? '';
  const mail = {
    to: desk.links.mailbox,
    subject: overdueMail.subject(company),
    body: overdueMail.body({
      company,
      kind: one.kind,
      tenantId: one.partnerTenantId,
      filedOn: one.filing ? formatDay(one.filing.filedOn, 'en') : '',
      due: reading && 'due' in reading ? formatDay(reading.due, 'en') : '',
      reference: one.filing?.reference ?? '',
    }),
  };
  return mailReply(mail, one, turn, [], [backToCase(turn)]);
}
