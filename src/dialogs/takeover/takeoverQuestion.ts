import { stops } from '../../domain/assess.ts';
import { nextTakeoverStep } from '../../domain/takeover/answers.ts';
import type { Takeover } from '../../domain/takeover/takeover.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { invitationMail } from '../mails/invitationMail.ts';
import { takeoverSteps } from './takeoverForms.ts';

/** What the owner of a draft is asked next: the customer again while something stands in the way, at last to send the mail. */
export async function takeoverQuestion(one: Takeover, turn: Turn, desk: Desk): Promise<Reply> {
  const step = nextTakeoverStep(one.answers, one.unfinished);
  if (step === undefined) return invitationMail(one, turn, desk);
  const isStopped = stops((await desk.cases.judged(one)).findings);
  return takeoverSteps[isStopped ? 'takenOver' : step].open(one, turn, desk);
}
