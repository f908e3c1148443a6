import { read } from '../../domain/application/answerClock.ts';
import { changedSinceFiling } from '../../domain/application/filing.ts';
import { dayOf } from '../../domain/businessDays.ts';
import { type Application, type Case, isApplication, isTakeover } from '../../domain/case.ts';
import { invitationDue } from '../../domain/takeover/decide.ts';
import type { Takeover } from '../../domain/takeover/takeover.ts';
import { formatDay, formatZone } from '../../texts/format.ts';
import type { Turn } from '../dialog.ts';

/** The two-day clock of a case in one sentence, as it is at this moment; empty when there is none to show. */
export function clockLine(one: Case, { t, language, now, zone }: Turn): string {
  if (isTakeover(one)) return invitationLine(one, { t, language, zone });
  if (!isApplication(one)) return '';
  if (changedSinceFiling(one).length > 0) return ''; // the clock that will count is not set yet
  if (one.answer) return t.clock.answered(formatDay(one.answer.answeredOn, language));
  if (!one.clock) return '';
  const reading = read(one.clock, now, zone);
  const place = formatZone(zone, language, now);
  if (reading.state === 'paused') return t.clock.paused(formatDay(reading.since, language), reading.left);
  const due = formatDay(reading.due, language);
  return reading.state === 'overdue' ? t.clock.overdue(due, place) : t.clock.running(reading.day, due, place);
}

/** Since when an invitation waits, and until when it counts; empty unless it was sent. */
function invitationLine(
  { status, sentOn }: Takeover,
  { t, language, zone }: Pick<Turn, 't' | 'language' | 'zone'>,
) {
  if (status !== 'sent' || !sentOn) return '';
  const lapses = dayOf(invitationDue(sentOn, 'lapsed', zone), zone);
  return t.takeover.invited(formatDay(sentOn, language), formatDay(lapses, language));
}

/** Whether Microsoft's answer is overdue now. */
export const isOverdue = (one: Case, { now, zone }: Turn): boolean =>
  isApplication(one) &&
  one.status === 'filed' &&
  one.clock !== undefined &&
  read(one.clock, now, zone).state === 'overdue';

/** What is next once the answer is overdue: to a customer Microsoft answers itself, so the customer is asked first. */
export const overdueStep = ({ kind }: Case): 'overdue' | 'customerOverdue' =>
  kind === 'customerQualification' ? 'customerOverdue' : 'overdue';

/** The day by which Microsoft's answer is expected; empty while no clock runs. */
export function dueDay(one: Application, { language, now, zone }: Turn): string {
  const reading = one.clock && read(one.clock, now, zone);
  return reading && 'due' in reading ? formatDay(reading.due, language) : '';
}
