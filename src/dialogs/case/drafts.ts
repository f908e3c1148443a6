import { nextCustomerStep } from '../../domain/application/customerQualification.ts';
import { isReseller, nextPartnerStep } from '../../domain/application/partnerQualification.ts';
import type { Case, CaseKind, Cases } from '../../domain/case.ts';
import { submitCase } from '../application/applicantForms.ts';
import { customerForms } from '../application/customerForms.ts';
import { partnerForms } from '../application/partnerForms.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { mailToProvider } from '../mails/providerMail.ts';
import { orderQuestion } from '../order/orderCart.ts';
import { setupQuestion } from '../setup/setupQuestion.ts';
import { takeoverQuestion } from '../takeover/takeoverQuestion.ts';

/** What the owner of a draft is asked next; when everything is answered, the last look. */
type Question<C> = (one: C, turn: Turn, desk: Desk) => Promise<Reply>;

const questions: { readonly [K in CaseKind]: Question<Cases[K]> } = {
  partnerQualification(one, turn, desk) {
    const step = nextPartnerStep(one.answers, one.unfinished);
    if (step) return partnerForms[step].open(one, turn, desk);
    return isReseller(one.answers) ? mailToProvider(one, turn, desk) : submitCase.open(one, turn, desk);
  },
  customerQualification(one, turn, desk) {
    const step = nextCustomerStep(one.answers, one.unfinished);
    return (step ? customerForms[step] : submitCase).open(one, turn, desk);
  },
  customerSetup: setupQuestion,
  takeover: takeoverQuestion,
  order: orderQuestion,
};

const questionOf = <K extends CaseKind>(kind: K): Question<Cases[K]> => questions[kind];

/** The next question of a draft of any kind. */
export const nextQuestion: Question<Case> = (one, turn, desk) =>
  questionOf<CaseKind>(one.kind)(one, turn, desk);
