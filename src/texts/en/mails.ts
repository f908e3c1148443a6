/** Mails that the bot prepares in the language of the one who sends them. */
export const mails = {
  provider: {
    subject: (company: string) => `GCC qualification: ${company} would like to sell through you`,
    body: (provider: string, company: string, tenantId: string) =>
      [
        `Dear ${provider} team,`,
        '',
        'we are one of your indirect resellers and would like to sell Office 365 Government Community Cloud (GCC) to qualified US government customers.',
        'GCC qualification is for indirect providers. Please tell us whether you are qualified, and how we place GCC orders through you.',
        '',
        `Company: ${company}`,
        `Our partner tenant ID: ${tenantId}`,
        '',
        'Our customers will also need your partner tenant ID for Microsoft’s eligibility form.',
        '',
        'Kind regards',
      ].join('\n'),
  },
};
