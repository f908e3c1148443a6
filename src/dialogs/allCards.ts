import { applicantForms } from './applicantForms.ts';
import type { Card } from './card.ts';
import { caseCard } from './caseCard.ts';
import { listCard } from './caseList.ts';
import { tenantCard } from './check.ts';
import { credentialsCard } from './credentialsMessage.ts';
import { helpCard } from './help.ts';
import { historyCard } from './historyCopy.ts';
import { mailCard } from './mailDraft.ts';
import { nextCard } from './next.ts';
import { operationsCard } from './operations.ts';
import { agreementCard } from './orderAgreement.ts';
import { cartCard } from './orderCart.ts';
import { lineCard } from './orderLineForm.ts';
import { pickCard } from './orderPick.ts';
import { reviewCard } from './orderReview.ts';
import { sellerCard } from './orderSeller.ts';
import { reviewerForms } from './reviewerForms.ts';
import { settleOrder } from './settleOrder.ts';
import { setupForms } from './setupForms.ts';
import { createCustomer } from './setupReview.ts';
import { takeoverForms } from './takeoverForms.ts';
import { ruleCard } from './why.ts';

/** Every form that changes a case. */
export const allForms = [
  ...applicantForms,
  ...reviewerForms,
  ...Object.values(setupForms),
  createCustomer,
  ...takeoverForms,
  settleOrder,
];

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
  lineCard,
  reviewCard,
  agreementCard,
  sellerCard,
  ruleCard,
  credentialsCard,
];
