import type { Case } from '../domain/case.ts';
import type { PartnerAnswers } from '../domain/partnerQualification.ts';
import { owns } from '../domain/policy.ts';
import { replyToQuestion, stepForms, submitCase } from './applicantForms.ts';
import { caseReply } from './caseCard.ts';
import type { Desk } from './desk.ts';
import type { Reply, Turn } from './dialog.ts';
import { mailToProvider } from './mailDraft.ts';
import { nextStep } from './partnerForms.ts';

/**
 * What a person gets to see of a case now: the owner of a draft the next question, everybody else the case's card. After
 * a click that changed nothing (`stale`, `refused`) the card says so.
 */
export async function showCase(
  one: Case,
  turn: Turn,
  desk: Desk,
  outcome: 'done' | 'stale' | 'refused' = 'done',
): Promise<Reply> {
  const isOwner = owns(turn.actor, one);
  const last = one.history.at(-1);
  if (isOwner && one.status === 'draft') return nextQuestion(one, turn, desk);
  if (isOwner && one.status === 'actionNeeded' && last?.what === 'answered')
    return replyToQuestion.open(one, turn, desk);
  const { moved, refused } = turn.t.cards.case;
  const byOther = outcome === 'stale' && last?.by !== turn.actor.id;
  return caseReply(one, turn, desk, { banner: outcome === 'refused' ? refused : byOther ? moved : '' });
}

function nextQuestion(one: Case, turn: Turn, desk: Desk): Promise<Reply> {
  const step: keyof PartnerAnswers | undefined = nextStep(one.answers);
  if (step) return stepForms[step].open(one, turn, desk);
  const isRouted = one.answers.organization?.partnerType === 'indirectReseller';
  return isRouted ? mailToProvider(one, turn) : submitCase.open(one, turn, desk);
}
