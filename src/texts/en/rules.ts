import type { RuleId } from '../../domain/rules/rule.ts';
import type { SourceId } from '../../domain/sources.ts';

/** What a rule says: in short, why it is so, and what to do next. */
export interface RuleText {
  readonly finding: string;
  readonly why: string;
  readonly advice: string;
}

/** The rules about partners and tenants. */
export const rules = {
  P1: {
    finding: 'CSP enrollment comes first.',
    why: 'Being enrolled in the Cloud Solution Provider program is a condition for approval.',
    advice: 'Enroll the company in the CSP program, then come back: your answers are kept.',
  },
  P2: {
    finding: 'Your indirect provider handles this.',
    why: 'GCC qualification is for indirect providers and direct-bill partners; a reseller is supported by its provider.',
    advice: 'Send your provider the mail we prepare.',
  },
  P3: {
    finding: 'Name at least one kind of US government business.',
    why: 'A partner must serve US government entities, hold contracts with them, or work through a contract vehicle.',
    advice: 'Tick what is true of a), b) or c).',
  },
  P4: {
    finding: 'A criterion has no reference.',
    why: 'Contract numbers or a sponsor’s letter are what Microsoft asks for in its sister programs.',
    advice: 'Have a contract number or sponsor letter ready; the reviewer may ask.',
  },
  P5: {
    finding: 'The Microsoft Partner Agreement is not accepted, or the program is not active.',
    why: 'Partner Center refuses transactions of partners without the Microsoft Partner Agreement (900124) or an active program (800039).',
    advice: 'Accept the Microsoft Partner Agreement and activate the program in Partner Center.',
  },
  P6: {
    finding: 'The declaration is not complete.',
    why: 'Microsoft’s form is a legally binding contract; it may be sent only on the word of somebody entitled to bind the company.',
    advice: 'Have somebody entitled to bind the company tick both boxes.',
  },
  P7: {
    finding: 'Only an admin agent or a sales agent can apply.',
    why: 'Selling GCC is reserved for the roles admin agent and sales agent.',
    advice: 'Ask an admin agent or sales agent of your organization.',
  },
  P8: {
    finding: 'There is already an open application for this tenant.',
    why: 'Two applications for one tenant would contradict each other at Microsoft.',
    advice: 'Go on with that one. If it is not yours, a reviewer can tell you whom to ask.',
  },
  P9: {
    finding: 'This tenant is already qualified.',
    why: 'Once Government_community_cloud shows, the organization is enabled for GCC.',
    advice: 'No application is needed. Go on with your customers.',
  },
  P10: {
    finding: 'Approved by e-mail, but not seen in Legal info yet.',
    why: 'Once the organization is confirmed, Government_community_cloud shows as one of its reseller qualifications.',
    advice: 'Look under Organization profile > Legal info, then record it.',
  },
  P11: {
    finding: 'The partner is qualified.',
    why: 'Government_community_cloud shows under Legal info, so you can work with customers that are qualified too.',
    advice: 'Go on with your customers.',
  },
  P12: {
    finding: 'The partner is not in the United States.',
    why: 'A partner sells only in its own market, and Government Community Cloud is sold in the United States. What Microsoft asks of companies abroad is no longer written down.',
    advice:
      'Check the country. If it is right, ask US Government Cloud Eligibility before anything is submitted.',
  },
  T1: {
    finding: 'This is not a tenant ID.',
    why: 'The form asks for the ID of a tenant, which has 36 characters; the organization profile calls it Microsoft ID.',
    advice: 'Use the 36-character ID.',
  },
  T2: {
    finding: 'This is a placeholder, not an ID.',
    why: 'IDs of zeros and sample IDs belong to nobody.',
    advice: 'Copy the real ID; a partner finds it in the organization profile.',
  },
  T3: {
    finding: 'There is no tenant with this ID or domain name.',
    why: 'Microsoft’s public sign-in document says that the tenant does not exist.',
    advice: 'Compare it with where it came from, character by character.',
  },
  T4: {
    finding: 'This is an Azure government tenant. Do not use it.',
    why: 'Some organizations also have an Azure GCC tenant ID; the form wants the commercial/global one.',
    advice: 'Take the Microsoft ID from the organization profile in the commercial Partner Center.',
  },
  T5: {
    finding: 'Unusual: partner tenants are commercial.',
    why: 'CSP partners transact from a commercial tenant; this one is in another segment.',
    advice: 'Check that this is the Microsoft ID from the organization profile.',
  },
  T6: {
    finding: 'This is not the ID of a qualified partner that buys from Microsoft.',
    why: 'The customer’s form wants the transacting partner: the indirect provider or the direct-bill partner.',
    advice: 'Give the ID of the partner that buys from Microsoft.',
  },
  T7: {
    finding: 'Customer and partner are the same tenant.',
    why: 'A partner cannot sell to itself.',
    advice: 'Give the customer’s own tenant ID.',
  },
  T8: {
    finding: 'The tenant could not be checked.',
    why: 'Microsoft’s public sign-in document contradicts itself, could not be read, or is never read here.',
    advice:
      'Compare the ID with where it came from. It is looked up again before anything is sent, unless that is switched off here.',
  },
} satisfies Partial<Record<RuleId, RuleText>>;

export const sources: Record<SourceId, string> = {
  S0: 'S0 Introduction',
  S1: 'S1 Partner eligibility and qualification',
  S2: 'S2 Customer eligibility and qualification',
  S3: 'S3 Set up a customer in Partner Center',
  S4: 'S4 Place an order',
  S5: 'S5 Take over an existing GCC customer',
  criteria: 'GCC eligibility criteria (Partner Center)',
  usGovFaq: 'Questions about the US government cloud (Partner Center)',
  errorCodes: 'Error codes (Partner Center)',
  relationships: 'Supported partner relationships (Partner Center)',
  invitations: 'Connect with your customers (Partner Center)',
  namesAndAddresses: 'Rules for names and addresses (Partner Center)',
  validationCodes: 'Get a partner’s validation codes (Partner Center)',
  addCustomer: 'Add a customer (Partner Center)',
  customerQualifications: 'Update a customer’s qualifications (Partner Center)',
  specialPricing: 'Offers for education, nonprofit and government (Partner Center)',
  tenants: 'OpenID Connect metadata (Microsoft Entra)',
  customerAgreement: 'Confirm the customer’s agreement (Partner Center)',
  accountStatus: 'Status of a customer’s account (Partner Center)',
  newSubscription: 'Create a subscription (Partner Center)',
  checkout: 'Check out a cart (Partner Center)',
  desk: 'GCC Desk’s own rule',
};
