/** What the bot says in plain sentences. */
export const chat = {
  gone: 'I cannot find that case, or it is not yours to see. “cases” shows those that are.',
  broken: 'That card cannot be used any more. Type “cases” to see where things stand.',
  noRole: (id: string, operators: string) =>
    `I cannot help you yet, because you have no role in GCC Desk. Please ask ${operators || 'the person who runs GCC Desk in your organization'} for one and give them this ID: ${id}`,
  agentsOnly: 'Only admin agents and sales agents can do this. Please ask one of them.',
  tooManyDrafts:
    'You have 100 drafts like this that are not finished. Type “cases” and finish or withdraw some, then begin anew.',
  reviewersOnly: 'Only reviewers see the queue. “cases” shows your cases.',
  operatorsOnly: 'Only operators see this. “help” shows what you can do here.',
  privately:
    'I walk partners through selling Office 365 GCC, but what I know is not for a group. Please write to me in our private chat: search for “GCC Desk” at the top of Teams to open it.',
  unknown: 'I did not understand that. “help” shows everything I can do.',
  nearest: (word: string) =>
    `I did not understand that. Did you mean “${word}”? “help” shows everything I can do.`,
  language: 'From now on, I will write to you in English.',
  languages: 'Which language? Type “language en” or “sprache de”.',
  failed: (id: string) =>
    `Sorry, something went wrong on our side. “cases” shows where things stand; please try again then. If it happens again, give your operator this number: ${id}`,
  unsaved: (id: string) =>
    `Not saved: what you just sent could not be stored safely. Please try again in a minute; “cases” shows where things stand. If it happens again, give your operator this number: ${id}`,
  tooFast: 'That was a lot at once. Nothing was done; please wait ten seconds and try again.',
  summaries: { list: 'Your cases', help: 'What GCC Desk can do' },
};

/** The commands, as they are offered as buttons and in the list of commands. */
export const commands = {
  help: 'What I can do',
  qualify: 'Qualify your organization',
  customer: 'Qualify a customer',
  setup: 'Set up a customer in Partner Center',
  takeover: 'Take over a GCC customer',
  order: 'Order from the government catalog',
  cases: 'Your cases',
  next: 'Your next step',
  check: 'Check a tenant ID',
  why: 'Explain a rule',
  review: 'Applications to review',
  language: 'Switch the language',
  operations: 'Operations',
};
