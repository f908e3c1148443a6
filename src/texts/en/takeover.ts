import type { GccStanding } from '../../domain/gccStanding.ts';

/** The forms of a take-over. */
export const takeoverForms = {
  'takeover-customer': {
    title: 'Take over a GCC customer',
    step: 'Step 1 of 2: the customer',
    intro:
      'A customer that is in GCC already, with another partner, can become yours as well: it accepts an invitation, and appears in Partner Center’s list of customers. Get its tenant ID from the customer: that is how I notice that it has accepted.',
    customerName: {
      label: 'Legal name of the customer',
      hint: 'In full, for example “Example Transit District”',
      error: 'Enter the legal name, up to 200 characters.',
    },
    customerTenant: {
      label: 'The customer’s tenant ID',
      hint: 'Or a domain: agency.onmicrosoft.com',
      error: 'Enter the tenant ID or a domain name, up to 253 characters.',
    },
    market: { label: 'Where is the customer?', error: 'Choose where the customer is.' },
    markets: { us: 'In the United States or a US territory', elsewhere: 'Elsewhere' },
    reseller: {
      label: 'Tenant ID of the indirect reseller',
      hint: 'Leave it empty if you sell directly',
      error: 'Enter the tenant ID of one of your indirect resellers, or leave it empty.',
    },
    contactName: {
      label: 'Global administrator at the customer',
      error: 'Enter the name, up to 100 characters.',
    },
    email: {
      label: 'Work e-mail of that person',
      hint: 'name@example.gov',
      error: 'Enter one e-mail address in plain Latin letters, for example name@example.gov.',
    },
    noReseller: 'This is not one of your indirect resellers in Partner Center. Nothing was saved.',
    refused: (why: string) => `${why} Nothing was saved.`,
  },
  'takeover-invitation': {
    title: 'The invitation',
    step: 'Step 2 of 2: the mail to the customer',
    intro: 'Change the text as you like, but keep the link: it connects the customer to you.',
    to: 'To',
    subject: { label: 'Subject', error: 'Enter a subject, up to 200 characters.' },
    body: { label: 'Text of the mail', error: 'Enter a text of up to 4,000 characters that keeps the link.' },
    restored: 'The link was missing or changed (rule X4). It is back in the text now; nothing was saved.',
    typed: 'You have changed the text, so it stays as it is. Empty it to get the prepared one.',
    inLanguage: { en: 'Text in English', de: 'Text in German' },
    submit: 'Keep this text',
  },
  'takeover-sent': {
    title: 'The invitation was sent',
    intro:
      'From that day on I watch Partner Center’s list of customers. After five business days without an answer I remind you, after twenty the invitation counts as lapsed.',
    sentOn: {
      label: 'Sent on',
      error: 'Enter the day the mail was sent: not in the future, and at most 60 days ago.',
    },
    submit: 'Record',
  },
  'takeover-discard': {
    title: 'Discard this draft?',
    intro: 'No invitation is recorded as sent, and nobody is told.',
    submit: 'Yes, discard it',
  },
  'takeover-end': {
    title: 'End this take-over?',
    intro: 'Nobody is told at Microsoft. Should the customer accept after all, I notice it and go on.',
    outcome: { label: 'Why?', error: 'Choose why it ends.' },
    outcomes: { declined: 'The customer has declined', lapsed: 'We are giving it up' },
    submit: 'Yes, end it',
  },
};

/** Where a customer that has accepted stands with GCC. */
export const standings: Record<GccStanding | 'unread', string> = {
  approved: 'Partner Center shows the special qualification Government Community Cloud.',
  inReview: 'Microsoft is reviewing the customer’s qualification for Government Community Cloud.',
  denied: 'Microsoft has denied the customer’s qualification for Government Community Cloud.',
  unknown: 'Partner Center shows Government Community Cloud with a status that we do not know.',
  other: 'Partner Center shows another special qualification.',
  none: 'Partner Center shows no special qualification.',
  unread: 'The special qualification could not be read from Partner Center yet.',
};

/** What else is said about a take-over. */
export const takeoverLines = {
  standing: 'Special qualification',
  invited: (sent: string, lapses: string) =>
    `Invitation sent on ${sent}; it counts as lapsed on ${lapses} unless the customer accepts`,
};

export const takeoverStatus = {
  drafted: 'Draft',
  sent: 'Invitation sent',
  accepted: 'Accepted',
  declined: 'Declined',
  lapsed: 'Lapsed',
};

export const takeoverButtons = {
  showMail: 'Open the mail',
  changeMail: 'Change the text',
  changeCustomer: 'Change customer',
  wasSent: 'The mail was sent',
  sentAgain: 'Sent again',
  discardDraft: 'Discard the draft',
  endTakeover: 'End the take-over',
  newTakeover: 'Another customer',
};

export const takeoverHistory = {
  sent: 'Invitation sent',
  lapsed: 'Lapsed or given up',
  declined: 'Declined by the customer',
  accepted: 'Accepted by the customer',
  checked: 'Special qualification checked',
};

/** What a card about a take-over that comes unasked says first. */
export const takeoverNews = {
  invitationWaits: 'Nobody has accepted your invitation for five business days: ask the customer',
  invitationLapsed: 'Your invitation has lapsed: nobody accepted it within twenty business days',
  invitationAccepted:
    'The customer has accepted your invitation; its special qualification is being checked now',
  takeoverReady: 'The customer is yours and qualified for GCC: you can order',
  takeoverRefused:
    'Partner Center has refused for a day to show a customer that had accepted: its relationship with us may have ended',
  takeoverHeld: 'The customer is yours, but may not order GCC at present',
};

export const takeoverSteps = {
  continueTakeover: 'Finish the invitation of the customer.',
  sendInvitation: 'Send the invitation to the customer, and record it.',
  awaitAcceptance: 'A Global administrator of the customer accepts the invitation.',
  nudgeCustomer: 'Ask the customer about the invitation, and send it again if need be.',
  awaitStanding: 'I check the customer’s special qualification, and tell you.',
  mendStanding:
    'The customer’s special qualification must become GCC: write to US Government Cloud Eligibility.',
  orderTakenOver: 'Order for the customer from the government catalog.',
};

/** What the mail that invites a customer is made from. */
export interface InvitationMail {
  readonly contact: string;
  readonly company: string;
  readonly partner: string;
  readonly link: string;
}

/** The mail that invites a customer. */
export const invitationMail = {
  subject: (partner: string) => `Please accept ${partner || 'us'} as your partner for Office 365 GCC`,
  body: ({ contact, company, partner, link }: InvitationMail) =>
    [
      `Dear ${contact},`,
      '',
      `${partner || 'We'} would like to supply ${company} with Microsoft cloud services in Government Community Cloud (GCC). For that, a Global administrator of your organization has to accept a reseller relationship with us in the Microsoft 365 admin center:`,
      '',
      link,
      '',
      'Nothing changes in your present subscriptions, and the link gives us no access to your data. If you are not a Global administrator yourself, please pass this mail on to one.',
      '',
      'Please tell us when you have accepted, or if you do not want to.',
      '',
      'Kind regards',
    ].join('\n'),
};
