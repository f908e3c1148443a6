import type { RuleId } from '../../domain/rules/rule.ts';
import type { RuleText } from './rules.ts';

/** The rules about taking over a customer. */
export const takeoverRules = {
  X1: {
    finding: 'Your own organization must be qualified first.',
    why: 'Only a partner that is qualified for GCC takes over GCC customers.',
    advice: 'Type “qualify” first. What you typed here is kept.',
  },
  X2: {
    finding: 'This is not a GCC tenant.',
    why: 'This way is for customers that are in Government Community Cloud already.',
    advice:
      'Check the tenant ID. A customer that is new to GCC begins with “customer”, and goes on with “setup” once it is approved.',
  },
  X3: {
    finding: 'The customer is in our list already.',
    why: 'A reseller relationship that exists does not have to be requested again.',
    advice:
      'Go on with that customer: check its special qualification. If it is Government Community Cloud, order; if it has none, only the API can qualify it (“why V8”).',
  },
  X4: {
    finding: 'The link is missing from the mail.',
    why: 'The link connects the customer to you; without it, nothing that the customer does leads to us.',
    advice: 'The link was put back as it was. Keep it, and change the rest as you like.',
  },
  X5: {
    finding: 'A Global administrator of the customer has to accept.',
    why: 'Only that role may accept a reseller relationship, in the Microsoft 365 admin center.',
    advice: 'Make sure that the mail reaches that person.',
  },
  X6: {
    finding: 'The customer is in another market.',
    why: 'A partner sells only in its own market; Government Community Cloud is sold in the United States.',
    advice: 'Do not go on here: the relationship could not be used.',
  },
  X7: {
    finding: 'The customer may not order yet: its special qualification is not GCC.',
    why: 'The special qualification must say Government Community Cloud before any new order.',
    advice:
      'What Partner Center shows is said above. If it shows no special qualification, and you have a validation ID for the customer, qualify it through the API: “why V8” shows the request. Otherwise write to US Government Cloud Eligibility. GCC Desk looks again automatically.',
  },
  X8: {
    finding: 'The invitation has not been accepted for five business days.',
    why: 'Invitations get lost, or reach somebody who may not accept them. Partner Center does not report it.',
    advice: 'Ask the customer, and send the mail again if need be.',
  },
  X9: {
    finding: 'The provider needs a relationship of its own, too.',
    why: 'In the indirect model the customer accepts twice: the reseller’s invitation and the provider’s.',
    advice: 'Have the customer accept both before anything is ordered.',
  },
  X10: {
    finding: 'Another take-over invites this customer, too.',
    why: 'A customer that gets two mails with the same link does not know what it has accepted.',
    advice: 'Ask your colleagues whose it is, and have one of you send the mail.',
  },
} satisfies Partial<Record<RuleId, RuleText>>;
