/** What the mail to a customer is made from; `form` is the address of Microsoft's form. */
export interface CustomerMail {
  readonly contact: string;
  readonly company: string;
  readonly signer: string;
  readonly form: string;
  readonly tenantId: string;
}

/** What the mail that hands an order over to a provider is made from. */
export interface OrderMail {
  readonly provider: string;
  readonly company: string;
  readonly customer: string;
  readonly tenantId: string;
  readonly reference: string;
  /** A line of text each. */
  readonly lines: string;
}

/** Mails that the bot prepares in the language of the one who sends them. */
export const mails = {
  provider: {
    subject: (company: string) => `GCC qualification: ${company} would like to sell through you`,
    body: (provider: string, company: string, tenantId: string) =>
      [
        `Dear ${provider} team,`,
        '',
        'We are one of your indirect resellers and would like to sell Office 365 Government Community Cloud (GCC) to qualified US government customers.',
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
  order: {
    subject: (customer: string, reference: string) => `GCC order for ${customer} (${reference})`,
    body: (facts: OrderMail) =>
      [
        `Dear ${facts.provider} team,`,
        '',
        'Please place this order from the government catalog for our customer, and name us as its reseller:',
        '',
        facts.lines,
        '',
        `Customer: ${facts.customer}`,
        `Customer tenant ID: ${facts.tenantId}`,
        `Reseller: ${facts.company}`,
        `Our reference: ${facts.reference}`,
        '',
        'Please tell us the price before you place it, and the order number afterwards.',
        '',
        'Kind regards',
      ].join('\n'),
  },
  customer: {
    subject: (company: string) => `Office 365 GCC: please apply to Microsoft for ${company}`,
    body: (facts: CustomerMail) =>
      [
        `Dear ${facts.contact},`,
        '',
        `Before ${facts.company} can buy Office 365 Government Community Cloud (GCC), Microsoft has to confirm that it is eligible. Only you can apply: the form is a legally binding contract between you and Microsoft, and we cannot send it for you.`,
        '',
        '1. Please open Microsoft’s form:',
        facts.form,
        '',
        '2. Choose the review option: O365 GCC CSP Customer',
        '',
        '3. If you are asked for the tenant ID of your partner, enter:',
        facts.tenantId,
        'Please do not enter an Azure tenant ID.',
        '',
        'What to have at hand:',
        '- the legal name in full, the address and the website',
        '- what kind of body you are and what shows it (statute, charter, registration or contract), or which regulated data you hold',
        '- your own tenant ID, if you already have a Microsoft tenant',
        `- the person who signs: ${facts.signer}`,
        '',
        'Microsoft should answer you by e-mail with next steps within two business days; please look in your junk folder too. Tell us when you have sent the form, and what the answer says. Please do not buy any subscriptions before that.',
        '',
        'Kind regards',
      ].join('\n'),
  },
  customerAnswer: {
    subject: (company: string) => `Office 365 GCC: has Microsoft answered ${company}?`,
    body: (contact: string, company: string, filedOn: string) =>
      [
        `Dear ${contact},`,
        '',
        `You sent Microsoft’s eligibility form for ${company} on ${filedOn}. Microsoft should answer you by e-mail with next steps within two business days.`,
        '',
        'Please look in your inbox and in your junk folder for mail from microsoft.com, and tell us what it says. If Microsoft asks for something, please answer Microsoft yourself; we are glad to help. Please do not buy any subscriptions before that.',
        '',
        'Kind regards',
      ].join('\n'),
  },
};
