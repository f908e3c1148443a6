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

/** Who sent the form, and under which review option. */
const sent: Readonly<Record<Application['kind'], { readonly line: string; readonly option: string }>> = {
  partnerQualification: {
    line: 'we sent the eligibility form for our organization and are still waiting for your next e-mail.',
    option: 'CSP partner',
  },
  customerQualification: {
    line: 'our customer sent the eligibility form and is still waiting for your next e-mail.',
    option: 'O365 GCC CSP Customer',
  },
};

/** The enquiry to Microsoft's eligibility mailbox about an answer that is overdue; always in English. */
export const overdueMail = {
  subject: (company: string) => `GCC eligibility: no answer yet for ${company}`,
  body: (facts: Overdue) =>
    [
      'Hello US Government Cloud Eligibility team,',
      '',
      sent[facts.kind].line,
      '',
      `Organization: ${facts.company}`,
      `Partner tenant ID (Microsoft ID): ${facts.tenantId}`,
      `Review option: ${sent[facts.kind].option}`,
      `Form sent on: ${facts.filedOn}`,
      `We expected it by: ${facts.due}`,
      `Your reference: ${facts.reference || 'none received'}`,
      '',
      'Could you please tell us where it stands and whether you need anything from us?',
      '',
      'Kind regards',
    ].join('\n'),
};

/** The enquiry to the same mailbox about a customer that was taken over and may not order; always in English. */
export const standingEnquiry = {
  subject: (company: string) => `GCC special qualification of ${company}`,
  body: (facts: { readonly company: string; readonly tenantId: string; readonly seen: string }) =>
    [
      'Hello US Government Cloud Eligibility team,',
      '',
      'our new customer has accepted our reseller relationship. It is in Government Community Cloud, but we cannot order for it.',
      '',
      `Customer: ${facts.company}`,
      `Customer tenant ID: ${facts.tenantId}`,
      `What we see: ${facts.seen}`,
      '',
      'Could you please tell us what is needed so that the special qualification shows Government Community Cloud?',
      '',
      'Kind regards',
    ].join('\n'),
};
