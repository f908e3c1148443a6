import type { RuleId } from '../../domain/rules/rule.ts';
import type { RuleText } from './rules.ts';

/** The V rules. */
export const setupRules = {
  V1: {
    finding: 'Partner Center shows no validation ID for this customer: stop here.',
    why: 'A customer that is created without one can only be qualified through the API afterwards.',
    advice:
      'The customer has to ask US Government Cloud Eligibility for it; the mail that asks it to do so is ready. Create nothing before.',
  },
  V2: {
    finding: 'A validation ID consists of digits.',
    why: 'Partner Center lists validation IDs as numbers.',
    advice: 'Choose another validation ID.',
  },
  V3: {
    finding: 'This validation ID belongs to another partner.',
    why: 'Every validation ID is issued to one partner, and only that partner can use it.',
    advice: 'Choose a validation ID of your own organization.',
  },
  V4: {
    finding: 'This validation ID is used up.',
    why: 'Microsoft issues each for a certain number of customers.',
    advice: 'Choose another one, or have the customer write to US Government Cloud Eligibility.',
  },
  V5: {
    finding: 'The validation ID or the new organization has another name than the customer’s application.',
    why: 'A validation ID qualifies the organization that it was issued for, and Microsoft approved the name in the application.',
    advice: 'Compare the names, and go on only if it is the same customer.',
  },
  V6: {
    finding: 'The customer is not approved.',
    why: 'Partner, then customer, then Partner Center: Microsoft wants this order.',
    advice: 'Finish the customer’s application first.',
  },
  V7: {
    finding: 'The customer has a tenant already, so none must be created.',
    why: 'Another tenant would leave the customer’s users and subscriptions behind.',
    advice: 'Ask the customer for a reseller relationship instead; “takeover” does it.',
  },
  V8: {
    finding: 'Partner Center has this customer already, without a special qualification.',
    why: 'After its creation a customer can be qualified only through the API.',
    advice:
      'Do not create it again. Have it qualified through the API, with the token of a user (App+User) who has one of the GDAP roles Directory Reader, Directory Writer, License Administrator or User Administrator: POST /v1/customers/{its tenant ID}/qualifications with the body {"qualification":"GovernmentCommunityCloud","validationCode":"{its validation ID}"}. Then withdraw this setup, and order.',
  },
  V9: {
    finding: 'Partner Center has this customer already, with a special qualification or a request for one.',
    why: 'Only a customer without any special qualification can be qualified for GCC.',
    advice:
      'Look at Special qualifications on the customer’s account page in Partner Center. If Government Community Cloud is approved there, withdraw this setup, and order.',
  },
  V10: {
    finding: 'The customer is set up and qualified.',
    why: 'Microsoft has approved the qualification; the validation ID is good for one customer fewer now.',
    advice: 'You can order for it from the government catalog now.',
  },
  V11: {
    finding: 'Another setup creates this customer, or has created it.',
    why: 'Two setups of one customer would make two tenants.',
    advice: 'Withdraw this setup; “cases” shows the other one.',
  },
  V12: {
    finding: 'The domain for the customer’s tenant is taken.',
    why: 'Microsoft creates no tenant under a domain that somebody has.',
    advice: 'Choose another one.',
  },
} satisfies Partial<Record<RuleId, RuleText>>;
