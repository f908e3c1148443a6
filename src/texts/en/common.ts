/** Words used on more than one card, and everything said in one line. */
export const common = {
  back: 'Back',
  next: 'Next',
  save: 'Save',
  nextUp: 'Next:',
  cancel: 'Cancel',
  discard: 'Withdraw',
  open: 'Open',
  /** For lists that a card has no room for. */
  search: {
    label: 'Not in the list? Words of the name',
    button: 'Search',
    more: (shown: number, all: number) => `${shown} of ${all} shown; search to see others.`,
    these: (count: number) =>
      count === 0
        ? 'Nothing matches these words; above are the first entries.'
        : `${count} found: choose above.`,
  },
  required: 'Some answers are missing or not right. Nothing was saved; see below.',
  movedOn: 'The case has changed in the meantime. Check what you typed and send it again.',
  unfinished: (parts: string) =>
    `Begun, but not part of the case yet: ${parts}. The form still holds what you typed.`,
  caseLine: (ref: string, kind: string, changed: string) => `${ref} · ${kind} · last changed ${changed}`,
  anew: (ref: string) =>
    `The form holds what you answered in ${ref}: look through every step and mend what was wrong. What you declare has to be ticked again.`,
  repeated: '(repeated)',
};

/** What a case is about; its name until somebody named the applicant. */
export const kinds = {
  partnerQualification: 'Partner qualification',
  customerQualification: 'Customer qualification',
  takeover: 'Take-over',
  customerSetup: 'Customer setup',
  order: 'Order',
};

export const status = {
  draft: 'Draft',
  submitted: 'Submitted',
  inReview: 'In review',
  actionNeeded: 'Question',
  filed: 'Filed with Microsoft',
  approved: 'Approved',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
};

export const verdicts = {
  block: 'Blocks',
  route: 'Goes elsewhere',
  hold: 'Waits',
  warn: 'Please note',
  pass: 'Good',
};

/** Buttons of a case, by what they open or do. */
export const buttons = {
  resume: 'Continue',
  edit: 'Edit',
  withdraw: 'Withdraw',
  reply: 'Answer',
  startReview: 'Start review',
  ask: 'Ask for information',
  file: 'Filed with Microsoft',
  fileAgain: 'Filed again',
  decide: 'Microsoft has answered',
  confirmLegalInfo: 'Confirm Legal info',
  enterValidationId: 'Enter validation ID',
  reject: 'Reject',
  reopen: 'Reopen',
  mailCustomer: 'Write to the customer',
  mailMicrosoft: 'Write to Microsoft',
  keepHistory: 'Copy the history',
  startAgain: 'New application',
  newCustomer: 'New customer',
  order: 'Order',
  takeOn: 'Take this case on',
};

export const clock = {
  running: (day: number, due: string, zone: string) =>
    day === 0
      ? `Counting starts on the next business day; answer expected by ${due} (US federal calendar, ${zone})`
      : `Day ${day} of 2, answer expected by ${due} (US federal calendar, ${zone})`,
  overdue: (due: string, zone: string) =>
    `Overdue: the answer was expected by ${due} (US federal calendar, ${zone})`,
  paused: (since: string, left: number) =>
    `The clock has been paused since ${since}; ${left === 1 ? '1 business day is' : `${left} business days are`} left`,
  answered: (day: string) => `Microsoft answered on ${day}`,
};

/** What a card that comes unasked says first. */
export const news = {
  submitted: 'A new application is waiting for review',
  replied: 'The applicant has answered',
  withdrawn: 'The applicant has withdrawn the application',
  reviewStarted: 'A reviewer has started on your application',
  asked: 'A reviewer has a question about your application',
  filed: 'Your application was filed with Microsoft',
  approvedByMail: 'Microsoft has approved by e-mail; Legal info is still to be seen',
  nextSteps: 'Microsoft has answered with next steps',
  approved: 'Your organization is qualified for GCC',
  rejected: 'Your application was rejected',
  reopened: 'Your application is in review again',
  halfWay:
    'Halfway there: look for mail from microsoft.com in the inbox and junk folder of the contact named in the application',
  dueDay:
    'Microsoft’s answer is expected today: look for mail from microsoft.com in the inbox and junk folder of the contact named in the application',
  overdue: 'Microsoft’s answer is overdue: write to US Government Cloud Eligibility',
  codeFound: 'Partner Center shows a validation ID with this customer’s name: please compare',
  partnerQualified: 'Your organization is qualified for GCC by now: you can go on with this',
  renewed: '',
};

/** The same of a customer, where it reads differently. */
export const customerNews = {
  filed: 'The customer has sent Microsoft’s form',
  approvedByMail: 'Microsoft has approved the customer by e-mail; its validation ID is still to be confirmed',
  approved: 'Your customer is qualified for GCC',
  halfWay: 'Halfway there: have the customer look in its inbox and junk folder for mail from microsoft.com',
  dueDay:
    'Microsoft’s answer to the customer is expected today: have it look in its inbox and junk folder for mail from microsoft.com',
  overdue:
    'Microsoft’s answer to the customer is overdue: ask the customer whether it has come; if not, write to US Government Cloud Eligibility',
};

export const history = {
  opened: 'Opened',
  answered: 'Answers changed',
  kept: 'Kept as typed, not sent yet',
  submitted: 'Submitted',
  edited: 'Taken back for changes',
  withdrawn: 'Withdrawn',
  reviewStarted: 'Review started',
  asked: 'Question asked',
  replied: 'Question answered',
  filed: 'Filed with Microsoft',
  decided: 'Microsoft’s answer recorded',
  approved: 'Approved',
  rejected: 'Rejected',
  reopened: 'Reopened',
  reminded: 'Reminder sent',
  codeFound: 'Validation ID found in Partner Center',
  takenOn: 'Taken on',
};

/** Whose a case was that somebody took on. */
export const takenFrom = (name: string): string => `until then ${name}’s`;

export const sections = {
  organization: 'Organization',
  provider: 'Indirect provider',
  business: 'Government business',
  declaration: 'Contact and declaration',
  body: 'Customer',
  regulatedData: 'Regulated data and evidence',
  tenants: 'Tenants',
  contact: 'Contact and signature',
  takenOver: 'Customer to take over',
  invitation: 'Invitation',
  filing: 'Filing',
  approval: 'Approval',
  yes: 'Yes',
  no: 'No',
  none: 'None',
  noneYet: 'None yet',
};

/** What a finding adds in one case. Refs, dates, domain names and IDs only: these lines are read as Markdown. */
export const particulars = {
  openElsewhere: (ref: string, day: string, due: string) =>
    `It is ${ref}, submitted on ${day}${due ? `; Microsoft’s answer is expected by ${due}` : ''}.`,
  invitedElsewhere: (refs: string) => `It is ${refs}.`,
  qualifiedBefore: (ref: string, day: string) => `It was approved on ${day} (${ref}).`,
  domain: (domain: string, id: string) => `${domain} belongs to tenant ${id}.`,
  tenant: {
    transactingPartner: 'It is about the tenant of the partner that buys.',
    customer: 'It is about the customer’s own tenant.',
    takenOver: 'It is about the tenant of the customer to take over.',
  },
  left: (ref: string) => `Whoever had it is no longer an agent: write me ${ref} to take it on.`,
  ownerLeft: 'Whoever has this case is no longer an agent; another agent can take it on.',
  criteria: (names: string) => `Missing for: ${names}.`,
  validationId: (id: string) => `Validation ID: ${id}.`,
  source: 'Source',
  enrolment: 'Enroll in the CSP program',
  legalInfo: 'Open Legal info',
};
