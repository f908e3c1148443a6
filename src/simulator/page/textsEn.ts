const kinds: Readonly<Record<string, string>> = {
  commercial: 'Commercial',
  gcc: 'Government Community Cloud',
  azureGovernment: 'Azure Government',
  gccHigh: 'GCC High',
  dod: 'Department of Defense',
  sovereign: 'Another national cloud',
  missing: 'There is no such tenant',
  unknown: 'Cannot be told',
};

/** The page's own words in English; names and commands come from the chats. */
export const en = {
  product: 'GCC Desk',
  tryOut: 'Try-out',
  hint: (person: string, command: string) => `Start here: write **${command}** in the chat of **${person}**.`,
  clock: {
    title: 'Simulated time',
    hour: '+1 hour',
    businessDay: '+1 business day',
  },
  theme: 'Dark theme',
  otherLanguage: 'Deutsch',
  connecting: 'Connecting …',
  connectionLost: 'The connection was lost, trying again …',
  error: { title: 'That did not work:', dismiss: 'Dismiss' },
  startOver: {
    open: 'Start over',
    title: 'Start over?',
    text: 'All chats, cases and applications are deleted, Partner Center begins anew, and the clock goes back to the beginning.',
    confirm: 'Yes, start over',
    cancel: 'Cancel',
  },
  people: {
    title: 'Whose chats are shown',
    nobody: 'Choose somebody above to see their chat with the bot.',
    unread: (count: number) => `${count} new`,
    roles: {
      salesAgent: 'applies for GCC',
      adminAgent: 'applies, too',
      reseller: 'sells as a guest',
      reviewer: 'checks and files',
      operator: 'keeps the bot running',
      none: 'has no role yet',
      guest: 'guest from outside',
    },
    languages: { en: 'Teams in English', de: 'Teams in German' },
  },
  chat: {
    messages: (person: string) => `Messages of ${person}`,
    you: 'You',
    empty: 'Nothing has been said yet. Try one of these:',
    block: 'Block the bot',
    unblock: 'Unblock the bot',
    blocked: 'This person has blocked the bot: nothing from it gets here.',
    compose: (person: string) => `Message to GCC Desk, as ${person}`,
    placeholder: 'Type a message',
    send: 'Send',
    suggestions: 'What the bot understands',
    card: 'Card from GCC Desk',
    brokenCard: 'This card cannot be shown.',
    more: 'More actions',
  },
  copy: { copy: 'Copy', copied: 'Copied', name: (what: string) => `Copy ${what}` },
  outside: {
    title: 'Outside',
    role: 'Microsoft and mail',
  },
  desk: {
    title: 'Microsoft’s eligibility desk',
    empty: 'Applications appear here once Microsoft’s form is sent.',
    open: 'Open the form',
    fields: 'Fields of the form',
    approve: 'Approve',
    question: 'Ask a question',
    refuse: 'Refuse',
    answers: (id: string) => `Microsoft’s answer to ${id}`,
    answered: {
      approved: 'Approved',
      question: 'Question asked',
      refused: 'Refused',
    },
    next: {
      approved:
        'Microsoft’s e-mail says: approved. As the reviewer, record it with “Microsoft has answered”.',
      question:
        'Microsoft’s e-mail asks something. As the reviewer, pass it on with “Ask for information”, or record it as next steps with “Microsoft has answered”.',
      refused: 'Microsoft’s e-mail says: not eligible. As the reviewer, record it with “Reject”.',
    },
  },
  form: {
    title: 'Microsoft’s form',
    label: 'Prepared fields',
    hint: 'The real form has many questions. Here, everything goes into one box.',
    submit: 'Submit',
    cancel: 'Cancel',
    received: 'Microsoft has received the form. The reference is',
    next: 'As the reviewer, type it into the card “Filed with Microsoft”.',
  },
  drafts: {
    title: 'Mail drafts that were opened',
    empty: 'When somebody opens a mail from a card, the draft appears here.',
    to: 'To',
    body: 'Text of the mail',
  },
  partnerCenter: {
    title: 'Partner Center',
    note: 'What Microsoft and customers do there by themselves: accept an invitation, give a validation ID, finish a review.',
    open: 'Open Partner Center (new tab)',
  },
  tenants: {
    title: 'Tenant IDs to try',
    hint: 'Paste one into a form, or write “check” and the ID. Every other ID is a commercial tenant here.',
    empty: 'There are none to try here; every ID is a commercial tenant.',
    kinds,
  },
};

export type Texts = typeof en;
