import type { RuleId } from '../../domain/rules/rule.ts';
import type { RuleText } from './rules.ts';

/** The rules about customers and their tenants. */
export const customerRules = {
  T9: {
    finding: 'A commercial tenant cannot take government subscriptions.',
    why: 'Commercial subscriptions cannot be bought for a government tenant, nor government subscriptions for a commercial one.',
    advice:
      'The application can go on: the setup creates a new GCC tenant for the customer. Plan the move to it.',
  },
  T10: {
    finding: 'This tenant is in another cloud: it is not a GCC tenant.',
    why: 'GCC High and DoD are sold in ways of their own, and so are Azure Government and the clouds of other countries.',
    advice: 'Do not go on here. GCC High is sold by invitation only, DoD not in CSP; ask Microsoft.',
  },
  C1: {
    finding: 'Your own organization must be qualified first.',
    why: 'You work with GCC customers only once Government_community_cloud shows for the partner that buys from Microsoft.',
    advice: 'Type “qualify” first, or ask your indirect provider. The customer’s answers are kept.',
  },
  C2: {
    finding: 'The customer is a US government body.',
    why: 'US federal, state, local, tribal and interstate bodies qualify, and federally funded research centers.',
    advice: 'Name what shows it, if you can: a statute, a charter or an official site.',
  },
  C3: {
    finding: 'International and foreign bodies do not qualify.',
    why: 'The criteria name US bodies only: interstate yes, international no.',
    advice: 'Do not go on with GCC for this customer.',
  },
  C4: {
    finding: 'A private company qualifies only with regulated data.',
    why: 'It needs ITAR, CUI, UCNI, CJI or DoD Impact Level data, or other data that requires Azure Government.',
    advice: 'Name the data that the customer holds. If there is none, GCC is not for this customer.',
  },
  C5: {
    finding: 'This is decided case by case.',
    why: 'Other regulated data and owners abroad are not listed as such; Microsoft may want evidence or a sponsor.',
    advice: 'Expect questions: name a contract, a US address or a government sponsor as evidence.',
  },
  C6: {
    finding: 'The customer concludes this contract; nobody else can.',
    why: 'Microsoft’s form is a legally binding contract between the customer and Microsoft.',
    advice: 'Have the customer sign, and make sure that it knows what it signs.',
  },
  C7: {
    finding: 'The contact must be the customer’s own.',
    why: 'E-mail addresses of Microsoft or in the partner’s domain are not accepted for a customer.',
    advice: 'Give the work e-mail of somebody at the customer.',
  },
  C8: {
    finding: 'This is not a legal name.',
    why: 'A single letter, only symbols, or a bare “LLC” or “Inc.” is not accepted.',
    advice: 'Enter the exact legal name, without short forms.',
  },
  C9: {
    finding: 'The review option is the wrong one.',
    why: 'For customers of a CSP partner, Microsoft’s form has its own option.',
    advice: 'The customer chooses “O365 GCC CSP Customer”.',
  },
  C10: {
    finding: 'GCC may not be enough for this data.',
    why: 'Contracts about ITAR or DoD Impact Level 4 and higher often require GCC High.',
    advice: 'Ask the customer whether its contract requires GCC High.',
  },
  C11: {
    finding: 'The commercial subscriptions cannot move.',
    why: 'They stay in the commercial tenant; government subscriptions need a tenant of their own.',
    advice: 'Plan a new tenant with the customer before anything more is bought.',
  },
  C12: {
    finding: 'One special qualification excludes the other.',
    why: 'Education and nonprofit customers cannot buy GCC offers.',
    advice: 'Use a tenant without a special qualification, or a new one.',
  },
  C13: {
    finding: 'There is already an application for this customer.',
    why: 'It has the same tenant, or the same name in the same state; two would contradict each other.',
    advice: 'Go on with that one. If it is not yours, a reviewer can tell you whom to ask.',
  },
  C14: {
    finding: 'The name looks like a short form.',
    why: 'Microsoft compares the name with public registers, which hold the legal name in full.',
    advice: 'Write it out, unless it is registered like that.',
  },
  C15: {
    finding: 'Approved by e-mail, but no validation ID is recorded yet.',
    why: 'Partner Center creates a GCC customer by its validation ID; without one, stop.',
    advice:
      'If one is shown here, compare it and record it; else look for it under Customers > Add customer. If there is none, the customer has to ask US Government Cloud Eligibility for it; the mail that asks it to do so is ready.',
  },
  C16: {
    finding: 'The customer is qualified.',
    why: 'Microsoft has confirmed it, and Partner Center knows it by its validation ID.',
    advice: 'Set the customer up in Partner Center with this ID, before anything is ordered.',
  },
  C17: {
    finding: 'The state is none of the United States.',
    why: 'The criteria name US bodies only, in the states, the District of Columbia and the territories.',
    advice: 'Check the state, and write its name or its two letters. A body abroad does not qualify.',
  },
  C18: {
    finding: 'The customer is ours already, and qualified for GCC.',
    why: 'Partner Center shows this tenant among our customers with the special qualification Government Community Cloud.',
    advice: 'No application is needed. Type “order” to order for it, or check the tenant ID.',
  },
  C19: {
    finding: 'Nothing shows that the company holds this data.',
    why: 'Contract numbers or a sponsor’s letter are what Microsoft asks for in its sister programs.',
    advice: 'Name a contract number or sponsor letter as evidence; the reviewer may ask.',
  },
} satisfies Partial<Record<RuleId, RuleText>>;
