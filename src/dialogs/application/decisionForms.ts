import { z } from 'zod/v4';
import { Answer, ValidationId } from '../../domain/application/application.ts';
import { approvalOf } from '../../domain/application/qualification.ts';
import { type Application, isCustomer, isPartner } from '../../domain/case.ts';
import { pasted } from '../../domain/pasted.ts';
import type { CodeDoubt } from '../../services/applications/codeDoubt.ts';
import type { Acting } from '../../services/cases.ts';
import { foundLine } from '../cards/remarkViews.ts';
import { nameOf } from '../cards/sectionViews.ts';
import { type CaseForm, caseForm } from '../case/caseForm.ts';
import type { Desk } from '../desk.ts';
import type { Turn } from '../dialog.ts';
import { defineForm } from '../forms/form.ts';
import { hasCome, today } from '../forms/recordedDay.ts';

/** The two fields that say whether the second fact of an approval is there. */
const PartnerAnswer = Answer.omit({ validationId: true });
const CustomerAnswer = Answer.omit({ legalInfo: true }).extend({
  validationId: ValidationId.default(''),
  isUnlisted: z
    .string()
    .overwrite(pasted)
    .regex(/^.{0,100}$/)
    .catch(''), // the ID for which it is ticked
});

const name = 'Fabrikam Cloud LLC';

/** What both forms begin with: the approval that was recorded before; else today, and what Microsoft says is to be chosen. */
const answered = (one: Application, turn: Turn) => approvalOf(one) ?? { answeredOn: today(turn) };

/** Microsoft's e-mail came on a day that has come, and not before its form was sent. */
const isLikely = (day: string, { filing }: Application, turn: Turn): boolean =>
  hasCome(day, turn) && day >= (filing?.filedOn ?? '');

/** Whether an approval is recorded again without the second fact, which is all that is missing. */
const isNothingNew = (outcome: Answer['outcome'], one: Application, second: boolean | string): boolean =>
  outcome === 'approved' && approvalOf(one) !== undefined && !second;

/** Next steps that nobody names tell the applicant nothing. */
const isUntold = ({ outcome, comment }: Pick<Answer, 'outcome' | 'comment'>): boolean =>
  outcome === 'nextSteps' && comment === '';

/** Microsoft has answered: with an approval and both facts the partner is qualified; otherwise the case waits on. */
const recordDecision = caseForm({
  about: isPartner,
  form: defineForm('record-decision', PartnerAnswer, { name, link: 'https://legalinfo.example' }),
  event: 'decided',
  values: answered,
  more: (one, turn, desk) => ({ name: nameOf(one, turn), link: desk.links.legalInfo }),
  check: ({ answeredOn, outcome, legalInfo, comment }, one, turn) => [
    ...(isLikely(answeredOn, one, turn) ? [] : ['answeredOn']),
    ...(isNothingNew(outcome, one, legalInfo) ? ['legalInfo'] : []),
    ...(isUntold({ outcome, comment }) ? ['comment'] : []),
  ],
  act: (answer, acting, desk) => desk.cases.act(acting, { type: 'decided', ...answer }),
});

/** The same of a customer, whose second fact is the validation ID. */
const recordApproval = caseForm({
  about: isCustomer,
  form: defineForm('record-approval', CustomerAnswer, { name, found: 'Validation ID 481520 …' }),
  event: 'decided',
  values: answered,
  more: (one, turn) => ({ name: nameOf(one, turn), found: foundLine(one, turn) }),
  check: ({ answeredOn, outcome, validationId, comment }, one, turn) => [
    ...(isLikely(answeredOn, one, turn) ? [] : ['answeredOn']),
    ...(isNothingNew(outcome, one, validationId) ? ['validationId.missing'] : []),
    ...(isUntold({ outcome, comment }) ? ['comment'] : []),
  ],
  async act({ isUnlisted, ...answer }, acting, desk) {
    const isSure = ValidationId.safeParse(isUnlisted).data === answer.validationId;
    const doubt = isSure ? undefined : await doubtAbout(answer, acting, desk);
    if (doubt)
      return {
        objects: ({ t }) => ({ problems: ['isUnlisted'], problem: t.cards['record-approval'].doubts[doubt] }),
      };
    return desk.cases.act(acting, { type: 'decided', legalInfo: false, ...answer });
  },
});

async function doubtAbout(
  { validationId = '' }: Pick<Answer, 'validationId'>,
  { actor, caseId, trace }: Acting,
  desk: Desk,
): Promise<CodeDoubt | undefined> {
  const one = await desk.cases.find(actor, caseId);
  return one && desk.validationCodes.doubtAbout(one, validationId, trace);
}

/** The forms that record what Microsoft answered, of a partner and of a customer. */
export const decisionForms: readonly CaseForm[] = [recordDecision, recordApproval];
