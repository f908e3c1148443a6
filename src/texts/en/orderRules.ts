import type { RuleId } from '../../domain/rules/rule.ts';
import type { RuleText } from './rules.ts';

/** The rules about orders. */
export const orderRules = {
  O1: {
    finding: 'The customer is not qualified for GCC.',
    why: 'Partner Center sells from the government catalog only to customers whose special qualification is Government Community Cloud.',
    advice:
      'Have the customer qualified (“customer”). A tenant that exists can then get its special qualification only through the API: “why V8” shows the request.',
  },
  O2: {
    finding: 'The customer belongs to another segment.',
    why: 'Education and nonprofit customers cannot buy from the government catalog; one special segment excludes the other.',
    advice: 'Do not order GCC for this customer.',
  },
  O3: {
    finding: 'Microsoft is still checking the customer’s qualification.',
    why: 'Nothing is sold from the government catalog before it is approved.',
    advice:
      'If nothing else stands in the way, you can confirm the order: it waits, and you are asked again when Microsoft has decided.',
  },
  O4: {
    finding: 'Microsoft has denied the customer’s qualification.',
    why: 'A customer who was denied is treated like one without a qualification.',
    advice:
      'Ask US Government Cloud Eligibility what is missing; the setup or take-over of this customer has the mail ready. Once Microsoft approves the customer after all, you can order. Neither another application nor another tenant helps.',
  },
  O5: {
    finding: 'A line is not in this customer’s government catalog.',
    why: 'Only what the government catalog offers to this customer now can be ordered; offers change.',
    advice: 'Remove the line and choose from the catalog again.',
  },
  O6: {
    finding: 'The customer has not accepted the Microsoft Customer Agreement.',
    why: 'Without its acceptance Partner Center refuses every order (13605).',
    advice: 'Record the acceptance, or have the customer sign in its admin center.',
  },
  O7: {
    finding: 'Microsoft is reviewing the customer’s account.',
    why: 'New purchases are blocked meanwhile; renewals and reductions go on.',
    advice:
      'If nothing else stands in the way, you can confirm the order: it waits, and you are asked again when the review is over.',
  },
  O8: {
    finding: 'A line cannot be ordered in this way.',
    why: 'The quantity must be whole and within the limits, an add-on needs a base product, and what must be confirmed must be.',
    advice: 'Change the quantity, add the base product, or confirm what the line asks for.',
  },
  O9: {
    finding: 'A line has a term that is not offered.',
    why: 'Only the terms and billing cycles of the catalog are sold, and no billing cycle is longer than its term.',
    advice: 'Choose one of the terms offered.',
  },
  O10: {
    finding: 'Your indirect provider places the order.',
    why: 'An indirect reseller does not buy from Microsoft itself.',
    advice: 'Send your provider the lines of this cart.',
  },
  O11: {
    finding: 'It is not said through which reseller this is sold.',
    why: 'An indirect provider names the reseller, or attests that it sells directly.',
    advice: 'Choose the reseller, or confirm that you sell directly.',
  },
  O12: {
    finding: 'The reseller cannot be named in an order.',
    why: 'It is not active, or has not accepted the Microsoft Partner Agreement (900123).',
    advice: 'Choose another reseller, or have it accept the agreement.',
  },
  O13: {
    finding: 'You have no reseller relationship with this customer.',
    why: 'Partner Center sells only to customers who have accepted the relationship (20002).',
    advice: 'Request the relationship (“takeover”).',
  },
  O14: {
    finding: 'This cart was submitted already.',
    why: 'A cart is bought at most once.',
    advice: 'Look at the order; for more, start a new one.',
  },
  O15: {
    finding: 'The cart has not been reviewed at today’s prices.',
    why: 'What is confirmed must have been seen: lines, prices and the last day to cancel.',
    advice: 'Review the cart, then confirm.',
  },
  O16: {
    finding: 'Seats can be reduced, and the order canceled, within seven calendar days.',
    why: 'New commerce subscriptions are fixed after seven days, counted in UTC.',
    advice: 'Note the day in your calendar.',
  },
  O17: {
    finding: 'Microsoft has not approved the customer’s account.',
    why: 'An account that is not allowed cannot buy anything.',
    advice: 'Ask Microsoft support why.',
  },
  O18: {
    finding: 'Orders are stopped at this time.',
    why: 'An operator, or the configuration, has stopped all orders; nothing is bought meanwhile.',
    advice: 'Ask an operator. The cart is kept.',
  },
  O19: {
    finding: 'The limit for orders of one day does not leave enough.',
    why: 'The operators have set an amount that all orders of one day may come to.',
    advice: 'Confirm the order tomorrow, order less, or ask an operator.',
  },
  O20: {
    finding: 'Microsoft would make several orders of this cart.',
    why: 'What differs in term or billing becomes an order of its own, and of several some may be bought and others not. One cart is to be bought as a whole or not at all.',
    advice:
      'Keep the lines of one term and billing here, and order the others separately; what an add-on stands on comes first.',
  },
} satisfies Partial<Record<RuleId, RuleText>>;
