/** The enquiry to Microsoft's eligibility mailbox about an answer that is overdue; always in English. */
export const overdueMail = {
  subject: (company: string) => `GCC eligibility: no answer yet for ${company}`,
  body: (facts: { company: string; tenantId: string; filedOn: string; due: string; reference: string }) =>
    [
      'Hello US Government Cloud Eligibility team,',
      '',
      'we sent the eligibility form for our organization and are still waiting for your next e-mail.',
      '',
      `Organization: ${facts.company}`,
      `Partner tenant ID (Microsoft ID): ${facts.tenantId}`,
      'Review option: CSP partner',
      `Form sent on: ${facts.filedOn}`,
      `We expected it by: ${facts.due}`,
      `Your reference: ${facts.reference || 'none received'}`,
      '',
      'Could you please tell us where it stands and whether you need anything from us?',
      '',
      'Kind regards',
    ].join('\n'),
};
