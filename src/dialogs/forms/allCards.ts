import { applicantForms } from '../application/applicantForms.ts';
import { reviewerForms } from '../application/reviewerForms.ts';
import type { Card } from '../cards/card.ts';
import { caseCard } from '../case/caseCard.ts';
import { listCard } from '../case/caseList.ts';
import { historyCard } from '../case/historyCopy.ts';
import { tenantCard } from '../check.ts';
import { credentialsCard } from '../credentialsMessage.ts';
import { helpCard } from '../help.ts';
import { mailCard } from '../mails/mailDraft.ts';
import { nextCard } from '../next.ts';
import { operationsCard } from '../operations.ts';
import { agreementForm } from '../order/orderAgreement.ts';
import { cartCard } from '../order/orderCart.ts';
import { lineForm } from '../order/orderLineForm.ts';
import { pickCard } from '../order/orderPick.ts';
import { reviewCard } from '../order/orderReview.ts';
import { sellerForm } from '../order/orderSeller.ts';
import { settleOrder } from '../order/settleOrder.ts';
import { otherCodeForm } from '../setup/otherCodeForm.ts';
import { setupForms } from '../setup/setupForms.ts';
import { createCustomer } from '../setup/setupReview.ts';
import { takeoverForms } from '../takeover/takeoverForms.ts';
import { ruleCard } from '../why.ts';

/** Every form that is opened by its name. */
export const caseForms = [
  ...applicantForms,
  ...reviewerForms,
  ...Object.values(setupForms),
  createCustomer,
  otherCodeForm,
  ...takeoverForms,
  settleOrder,
];

/** Every form. */
export const allForms = [...caseForms, lineForm, agreementForm, sellerForm];

/** Every card there is, forms included. */
export const allCards: readonly Card[] = [
  ...allForms.map(({ card }) => card),
  caseCard,
  listCard,
  tenantCard,
  helpCard,
  historyCard,
  mailCard,
  nextCard,
  operationsCard,
  pickCard,
  cartCard,
  reviewCard,
  ruleCard,
  credentialsCard,
];
