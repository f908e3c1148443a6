import type { Refusal } from '../../domain/refusal.ts';

/** What Partner Center’s refusal means, and what to do next. */
export interface RefusalText {
  readonly says: string;
  readonly next: string;
}

export const refusals: Record<Refusal, RefusalText> = {
  accountRefused: {
    says: 'Microsoft has not approved this customer’s account.',
    next: 'Nothing can be sold to this customer. Ask Microsoft support why.',
  },
  accountUnderReview: {
    says: 'Microsoft is reviewing this customer’s account.',
    next: 'Wait: the account’s status is checked again automatically. Renewals and reductions are still possible.',
  },
  addOnWithoutBase: {
    says: 'An add-on needs a base product that goes with it, with enough seats.',
    next: 'Add the base product to the cart, or choose fewer add-on seats.',
  },
  agreementMissing: {
    says: 'The customer has not accepted the Microsoft Customer Agreement.',
    next: 'Record the acceptance, or have the customer sign in its admin center.',
  },
  attestationMissing: {
    says: 'This product needs a confirmation that is missing.',
    next: 'Read what has to be confirmed, and confirm it on the line.',
  },
  cartExpired: {
    says: 'The cart no longer exists: carts live for seven days.',
    next: 'Build the cart again.',
  },
  creditLine: {
    says: 'The partner’s credit line does not allow this order.',
    next: 'Ask your finance department or Microsoft about the credit line.',
  },
  currency: {
    says: 'This is not sold in this currency where the customer is.',
    next: 'Open the catalog again and choose anew. If it stays so, ask Microsoft support.',
  },
  customerLocked: {
    says: 'This customer is locked for transactions.',
    next: 'Ask Microsoft support.',
  },
  documentNeeded: {
    says: 'Microsoft wants the customer’s purchase order or tender document.',
    next: 'Nothing was bought. Have the document ready and order again, or ask Microsoft support.',
  },
  endDate: {
    says: 'The end date of the term is not possible.',
    next: 'Choose one of the end dates offered, or none.',
  },
  inProgress: {
    says: 'This order is being worked on already.',
    next: 'Wait a moment: the result is read automatically.',
  },
  lineProblem: {
    says: 'A line of the cart cannot be bought as it is.',
    next: 'Look at the lines with a problem, and change or remove them.',
  },
  mailRefused: {
    says: 'The tenant was created, but Microsoft refuses the contact’s e-mail address.',
    next: 'Do not create it again: the domain is taken now. Have an operator look at it.',
  },
  noPermission: {
    says: 'Our account in Partner Center may not do this.',
    next: 'Have an operator check the account’s roles, and the admin relationship with the customer.',
  },
  noRelationship: {
    says: 'There is no reseller relationship with this customer.',
    next: 'Request the relationship, and wait until the customer has accepted.',
  },
  noSuchCustomer: {
    says: 'Microsoft knows no customer with this tenant ID.',
    next: 'Compare the tenant ID, character by character. A customer just created shows after some minutes.',
  },
  notEligible: {
    says: 'The customer may not buy this: it is not qualified for GCC, or the product is of another catalog.',
    next: 'Check the customer’s special qualification, then choose from the government catalog.',
  },
  notVisibleYet: {
    says: 'The order does not show yet.',
    next: 'Wait: a new order can take 15 minutes to show.',
  },
  offerGone: {
    says: 'This product, or this term of it, is not offered any more.',
    next: 'Open the catalog again and choose anew.',
  },
  partnerAgreement: {
    says: 'Our organization has not signed the Microsoft Partner Agreement.',
    next: 'Have an admin sign it in Partner Center.',
  },
  partnerInactive: {
    says: 'Our program in Partner Center is not active, or our role is missing.',
    next: 'Have an operator check the program under Account settings.',
  },
  partnerNotValid: {
    says: 'Our organization cannot sell this, or not in this country.',
    next: 'Ask Microsoft support about the authorization.',
  },
  phoneOrRegistration: {
    says: 'The phone number or registration number is not accepted.',
    next: 'Correct the phone number; no registration number is needed in the US.',
  },
  resellerAgreement: {
    says: 'The reseller has not signed the Microsoft Partner Agreement.',
    next: 'Have the reseller sign it, or choose another reseller.',
  },
  resellerAttestation: {
    says: 'The partner of record is not confirmed.',
    next: 'Confirm that the reseller named is the right one.',
  },
  resellerInactive: {
    says: 'The partner program of the reseller, or ours, is not active.',
    next: 'Check both programs in Partner Center, or choose another reseller.',
  },
  resellerUnknown: {
    says: 'This is not one of our indirect resellers.',
    next: 'Choose a reseller from the list.',
  },
  riskCheck: {
    says: 'Microsoft’s risk check has stopped this order.',
    next: 'Ask Microsoft support. Do not try again before that.',
  },
  sandbox: {
    says: 'This is not possible in the sandbox.',
    next: 'Use fewer seats or another product; the sandbox has limits of its own.',
  },
  seats: {
    says: 'The number of seats is not possible.',
    next: 'Choose a number between this product’s minimum and maximum.',
  },
  segment: {
    says: 'Our organization may not sell from the government catalog.',
    next: 'Check that the partner qualification shows under Legal info.',
  },
  signIn: {
    says: 'Our sign-in to Partner Center does not work.',
    next: 'Have an operator renew the consent, with multifactor authentication.',
  },
  notAsAsked: {
    says: 'Partner Center gives no price for this line as it is ordered here.',
    next: 'Review the order again before long. If it stays so, remove the line and choose it from the catalog again.',
  },
  severalOrders: {
    says: 'Microsoft would make an order of its own of this line.',
    next: 'Order what has another term or billing separately (O20).',
  },
  submittedBefore: {
    says: 'This cart was bought before.',
    next: 'Nothing is bought twice: look at the order that came of it.',
  },
  subscriptionNotValid: {
    says: 'The subscription that this line belongs to cannot be used.',
    next: 'Remove the line, and have an operator look at the customer’s subscriptions in Partner Center.',
  },
  term: {
    says: 'This term and this billing do not go together.',
    next: 'Choose one of the combinations offered.',
  },
  throttled: {
    says: 'Partner Center has had too many requests from us.',
    next: 'Wait a minute, then try again.',
  },
  tooManySubscriptions: {
    says: 'The customer has as many subscriptions as Microsoft allows.',
    next: 'Ask Microsoft support to raise the limit, or end subscriptions that are not used.',
  },
  trouble: {
    says: 'Partner Center does not answer properly at the moment.',
    next: 'Try again in a few minutes.',
  },
  unknown: {
    says: 'Partner Center has refused this for a reason that we do not know.',
    next: 'Tell an operator the code.',
  },
  valueRefused: {
    says: 'Partner Center does not accept one of the values.',
    next: 'Check what you typed. A validation ID may be used up, or belong to somebody else.',
  },
};
