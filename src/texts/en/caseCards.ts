import { operations } from './operations.ts';
import { orderSteps } from './order.ts';
import { setupSteps } from './setup.ts';
import { takeoverSteps } from './takeover.ts';

/** The cards around the forms. */
export const caseCards = {
  help: {
    title: 'GCC Desk',
    welcome:
      'Welcome. I walk you through everything between “may we sell Office 365 Government Community Cloud (GCC)?” and “the order is provisioned”, and I tell you when something happens.',
    intro: 'This is what I can do for you here. Click, or type the word.',
    examples: 'Also: **cases** words · **GCC-XXXXX** · **check** ID · **why** P2 · **language de**',
  },
  case: {
    title: 'Case',
    history: 'History',
    details: 'Details',
    questionTitle: 'What is asked',
    replyTitle: 'The answer',
    nextStepsTitle: 'What Microsoft wants next',
    rejectionTitle: 'Why it was rejected',
    reopeningTitle: 'Why it was reopened',
    anewTitle: 'To be filed with Microsoft again',
    anew: (parts: string) =>
      `Changed since Microsoft’s form was sent: ${parts}. With these changes, the form has to be sent again; what Microsoft answers to the first one does not count.`,
    foundTitle: 'Found in Partner Center, not confirmed',
    found: (id: string, organization: string, seen: string) =>
      `Validation ID ${id}, given to “${organization}”. Source: validation codes in Partner Center, read on ${seen}. Compare it with Microsoft’s e-mail before you record it.`,
    moved: 'Somebody was faster, or this card was old: nothing was changed. This is how it is now.',
    refused: 'This is not for you to decide, or not possible now: nothing was changed.',
    leftTitle: 'Without an owner',
    left: (name: string) =>
      name
        ? `${name} had this case, and is no longer an agent.`
        : 'Whoever had this case is no longer an agent.',
    leftToYou:
      'You can take it on. From then on you answer for it and hear of it, and you cannot review or settle it.',
    leftToAgents: (ref: string) => `Any agent of the same partner can take it on: they write me ${ref}.`,
  },
  'case-list': {
    title: 'Cases',
    mine: 'Your cases',
    customers: 'Your customers',
    takeovers: 'Your take-overs',
    queue: 'Waiting for a reviewer',
    found: 'Cases with these words',
    empty: 'There is nothing here.',
    emptyMine: 'You have no cases yet. “qualify” starts the first one.',
    emptyQualified: 'You have no cases yet. “customer” starts the first one.',
    more: 'Show more',
    range: (from: string, to: string, all: string) => `${from} to ${to} of ${all}`,
    moreThan: (all: string) => `more than ${all}`,
  },
  tenant: {
    title: 'Which tenant is this?',
    kind: 'Kind',
    id: 'Tenant ID',
    use: 'Where it may be used',
    usage: 'Say which: check 36-character-id, or check company.com.',
    kinds: {
      commercial: 'Commercial',
      gcc: 'Government Community Cloud (GCC)',
      azureGovernment: 'Azure Government or GCC High',
      gccHigh: 'GCC High',
      dod: 'US Department of Defense',
      sovereign: 'Another sovereign cloud',
      missing: 'There is no such tenant',
      unknown: 'Could not be determined',
    },
    places: {
      ownPartner: 'Your own form (S1)',
      transactingPartner: 'A customer’s form (S2), as the partner that buys',
      customer: 'A customer’s form (S2), as the customer’s tenant',
      takenOver: 'A take-over (S5), as the customer’s tenant',
    },
    may: {
      yes: 'Yes',
      mind: (rules: string) => `Yes, but mind ${rules}`,
      no: (rules: string) => `No: ${rules}`,
    },
  },
  rule: {
    title: 'Rule',
    applies: 'What it says',
    why: 'Why',
    advice: 'What to do',
    verdict: 'Effect',
    source: 'Source',
    readOn: (day: string) => `as read on ${day}`,
    unknown: (known: string) => `Ask for one of these rules, for example “why P2”:\n\n${known}`,
    range: (first: string, last: string, about: string) => `- ${first} to ${last}: ${about}`,
    families: {
      P: 'the partner’s qualification',
      T: 'tenant IDs',
      C: 'a customer’s qualification',
      V: 'a customer’s setup in Partner Center',
      O: 'orders',
      X: 'taking over a customer',
      K: 'the clock of Microsoft’s answer',
    },
  },
  'next-step': {
    title: 'The next step',
    whose: 'Whose it is',
    you: 'Yours',
    reviewer: 'A reviewer’s',
    microsoft: 'Microsoft’s',
    provider: 'Your indirect provider’s',
    customer: 'The customer’s',
    desk: 'GCC Desk’s, automatically',
    operator: 'An operator’s',
    steps: {
      start: 'Qualify your organization: it comes before everything else.',
      continue: 'Finish the application and submit it.',
      provider: 'Your indirect provider is next; send them the mail if you have not yet.',
      awaitReview: 'A reviewer starts on your application.',
      awaitFiling: 'A reviewer checks your application and files Microsoft’s form.',
      reply: 'Answer the reviewer’s question.',
      customerFiles: 'A reviewer checks the application; then the customer sends Microsoft’s form.',
      awaitMicrosoft: 'Microsoft answers by e-mail with next steps.',
      customerHears: 'Microsoft answers the customer by e-mail with next steps.',
      legalInfo: 'A reviewer looks for Government_community_cloud under Legal info.',
      validationId: 'A reviewer looks for the customer’s validation ID in Partner Center.',
      nextSteps: 'A reviewer takes up what Microsoft wants next.',
      customers: 'Your organization is qualified. Have your customers apply, before they buy anything.',
      providersCustomers:
        'A partner is qualified here. If it is your provider, have your customers apply, before they buy anything.',
      setUp: 'The customer is qualified: set it up in Partner Center with its validation ID.',
      review: 'Work on the application that has waited longest.',
      overdue: 'Microsoft’s answer is overdue: write to US Government Cloud Eligibility.',
      customerOverdue:
        'Microsoft’s answer to the customer is overdue: ask the customer whether it has come; if not, write to US Government Cloud Eligibility.',
      idle: 'Nothing is waiting for you.',
      operate: 'Look at the deliveries that failed.',
      settle: 'Look the order up in Partner Center, and say here what has become of it.',
      takenOnByAgent: 'Its owner is no longer an agent: have another agent take it on by its number.',
      watch: 'Look the order up in Partner Center: it takes longer than usual.',
      compareCode:
        'Partner Center shows a validation ID with the customer’s name: compare it, and record Microsoft’s answer.',
      ...setupSteps,
      ...takeoverSteps,
      ...orderSteps,
    },
  },
  history: {
    title: 'The whole history',
    intro:
      'Copy these lines into a text file and keep it. Every entry carries the hash of the one before: whoever runs GCC Desk can show with “npm run verify” whether anything was changed.',
    range: (from: number, to: number, all: number) => `Entries ${from} to ${to} of ${all}`,
    lines: 'Lines of JSON',
    more: 'Next entries',
  },
  'mail-draft': {
    title: 'The mail is ready',
    intro: 'Open it in your mail program and change there what you like, or copy it.',
    to: 'To',
    subject: 'Subject',
    body: 'Text',
    open: 'Open in mail program',
    inLanguage: { en: 'In English', de: 'In German' },
  },
  operations,
};
