import type { Case, CaseKind, Cases } from '../domain/case.ts';
import { nextCustomerStep } from '../domain/customerQualification.ts';
import { isReseller, nextStep } from '../domain/partnerQualification.ts';
import { submitCase } from './applicantForms.ts';
import { customerForms } from './customerForms.ts';
import type { Desk } from './desk.ts';
import type { Reply, Turn } from './dialog.ts';
import { orderQuestion } from './orderCart.ts';
import { partnerForms } from './partnerForms.ts';
import { mailToProvider } from './providerMail.ts';
import { setupQuestion } from './setupQuestion.ts';
import { takeoverQuestion } from './takeoverQuestion.ts';

/** What the owner of a draft is asked next; when everything is answered, the last look. */
type Question<C> = (one: C, turn: Turn, desk: Desk) => Promise<Reply>;

const questions: { readonly [K in CaseKind]: Question<Cases[K]> } = {
  partnerQualification(one, turn, desk) {
    const step = nextStep(one.answers, one.unfinished);
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
