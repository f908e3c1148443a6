import type { Application } from '../domain/case.ts';

/** Facts about a form that Microsoft has not answered; days as people write them. */
interface Overdue {
  readonly company: string;
  readonly kind: Application['kind'];
  readonly tenantId: string;
  readonly filedOn: string;
  readonly due: string;
  readonly reference: string;
}

/** Who sent the form. */
const sent: Readonly<Record<Application['kind'], string>> = {
  partnerQualification:
    'We sent the eligibility form for our organization and are still waiting for your next e-mail.',
  customerQualification: 'Our customer sent the eligibility form and is still waiting for your next e-mail.',
};

/** What a partner's customer chooses in the form; for a partner Microsoft names no such option. */
const reviewOption = 'Review option: O365 GCC CSP Customer';

/** The enquiry to Microsoft's eligibility mailbox about an answer that is overdue; always in English. */
export const overdueMail = {
  subject: (company: string) => `GCC eligibility: no answer yet for ${company}`,
  body: (facts: Overdue) =>
    [
      'Hello US Government Cloud Eligibility team,',
      '',
      sent[facts.kind],
      '',
      `Organization: ${facts.company}`,
      `Partner tenant ID (Microsoft ID): ${facts.tenantId}`,
      ...(facts.kind === 'customerQualification' ? [reviewOption] : []),
      `Form sent on: ${facts.filedOn}`,
      `We expected it by: ${facts.due}`,
      `Your reference: ${facts.reference || 'none received'}`,
      '',
      'Could you please tell us where it stands and whether you need anything from us?',
      '',
      'Kind regards',
    ].join('\n'),
};

/** What Partner Center shows of a customer that may not order; `reason` is Microsoft's for a denial, empty without one. */
export interface Standing {
  readonly kind: 'takeover' | 'customerSetup';
  readonly company: string;
  readonly tenantId: string;
  readonly seen: string;
  readonly reason: string;
}

/** How the customer has become ours. */
const become: Readonly<Record<Standing['kind'], string>> = {
  takeover:
    'Our new customer has accepted our reseller relationship. It is in Government Community Cloud, but we cannot order for it.',
  customerSetup:
    'We have created our new customer in Partner Center and asked for its qualification with its validation ID, but we cannot order for it.',
};

/** The enquiry to the same mailbox about a customer that was taken over or set up and may not order; always in English. */
export const standingEnquiry = {
  subject: (company: string) => `GCC special qualification of ${company}`,
  body: ({ kind, company, tenantId, seen, reason }: Standing) =>
    [
      'Hello US Government Cloud Eligibility team,',
      '',
      become[kind],
      '',
      `Customer: ${company}`,
      `Customer tenant ID: ${tenantId}`,
      `What we see: ${seen}`,
      ...(reason ? [`Your reason: ${reason}`] : []),
      '',
      'Could you please tell us what is needed so that the special qualification shows Government Community Cloud?',
      '',
      'Kind regards',
    ].join('\n'),
};

/** Facts about an approved customer that has no validation ID; `mailbox` is Microsoft's, `ref` ours. */
interface WithoutId {
  readonly contact: string;
  readonly company: string;
  readonly mailbox: string;
  readonly tenantId: string;
  readonly filedOn: string;
  readonly reference: string;
  readonly ref: string;
}

const missing = (company: string): string => `GCC validation ID missing for ${company}`;

/** The mail that asks a customer to write to that mailbox, with what to write; always in English. */
export const askForValidationId = {
  subject: missing,
  body: (facts: WithoutId) =>
    [
      `Dear ${facts.contact},`,
      '',
      `Microsoft has approved ${facts.company} for Office 365 Government Community Cloud (GCC), but Partner Center does not show us a validation ID for you. Without it we must not set you up. Only you can ask Microsoft for it: please send the mail below, from your own address, to US Government Cloud Eligibility (${facts.mailbox}), and tell us what they answer.`,
      '',
      `Our reference: ${facts.ref}`,
      '',
      'Kind regards',
      '',
      '----------',
      `To: ${facts.mailbox}`,
      `Subject: ${missing(facts.company)}`,
      '',
      ...enquiry(facts),
    ].join('\n'),
};

/** What the customer writes, in its own name. */
const enquiry = (facts: WithoutId): string[] => [
  'Hello US Government Cloud Eligibility team,',
  '',
  'Our organization was approved for Office 365 Government Community Cloud (GCC), but our partner sees no validation ID for us in Partner Center under Customers > Add customer > Special qualifications.',
  '',
  `Organization: ${facts.company}`,
  `Our partner’s tenant ID (Microsoft ID): ${facts.tenantId}`,
  reviewOption,
  `Form sent on: ${facts.filedOn}`,
  `Your reference: ${facts.reference || 'none received'}`,
  '',
  'Could you please issue the validation ID to our partner, or tell us what is missing?',
  '',
  'Kind regards',
];
