/** The reviewers' forms. */
export const review = {
  'ask-applicant': {
    title: 'Ask for information',
    intro: 'The applicant is told at once and answers here. A running clock is paused in the meantime.',
    reasons: { label: 'What is missing or unclear?', error: 'Choose at least one reason.' },
    comment: {
      label: 'In your words: what should the applicant do?',
      error: 'Write at most 2,000 characters; with “Something else”, write what is meant.',
    },
    submit: 'Ask',
  },
  'record-filing': {
    title: 'Filed with Microsoft',
    intros: {
      partnerQualification:
        'Fill in Microsoft’s form with these fields, then record here that it was sent. From that day on, an answer should come within two business days.',
      customerQualification:
        'The customer fills in Microsoft’s form and sends it; these fields help. Then record here that it was sent. From that day on, an answer should come within two business days.',
    },
    fields: { label: 'All fields, ready to copy', error: 'Leave the prepared fields as they are.' },
    openForm: 'Open Microsoft’s form',
    filedOn: {
      label: 'Sent on',
      error: 'Enter the day the form was sent: not in the future, and at most 60 days ago.',
    },
    reference: {
      label: 'Reference',
      hint: 'If Microsoft gave one',
      error: 'Enter at most 100 characters.',
    },
    submit: 'Record',
  },
  'record-decision': {
    title: 'Microsoft has answered',
    intro:
      'A partner is qualified only with both: Microsoft’s e-mail, and Government_community_cloud under Organization profile > Legal info. An answer with next steps ends the clock as well.',
    answeredOn: {
      label: 'Day of Microsoft’s e-mail',
      error: 'Enter the day of the e-mail: not before the form was sent, and not in the future.',
    },
    outcome: { label: 'What does it say?', error: 'Choose what the e-mail says.' },
    outcomes: { approved: 'Approved', nextSteps: 'Next steps, no approval yet' },
    legalInfo: {
      label: 'Legal info',
      title: 'I have seen Government_community_cloud under Legal info',
      error: 'Tick the box once you have seen it; the e-mail is recorded already.',
    },
    comment: {
      label: 'With next steps: what Microsoft wants',
      error: 'With next steps, write what Microsoft wants, in at most 2,000 characters.',
    },
    hold: 'Without the tick an approval is recorded and the application waits (rule P10).',
    openLegalInfo: 'Open Legal info',
    submit: 'Record',
  },
  'reject-application': {
    title: 'Reject the application',
    intro: 'The applicant is told at once, with the reasons. A reviewer can reopen it later.',
    reasons: { label: 'Why?', error: 'Choose at least one reason.' },
    comment: {
      label: 'In your words',
      error: 'Write at most 2,000 characters; with “Something else”, write what is meant.',
    },
    submit: 'Reject',
  },
  'reopen-application': {
    title: 'Reopen the application',
    intro: 'It goes back into review, and the applicant is told.',
    comment: { label: 'Why?', error: 'Write why, in at most 2,000 characters.' },
    submit: 'Reopen',
  },
};

export const reasons = {
  NOT_ENROLLED_CSP: 'Not enrolled in the CSP program',
  INDIRECT_RESELLER: 'Indirect reseller: the provider qualifies',
  NO_GOV_BUSINESS: 'No US government business shown',
  ENTITY_NOT_GOVERNMENT: 'Not a US government body',
  ENTITY_INTERNATIONAL: 'An international or foreign body',
  NO_REGULATED_DATA: 'No regulated data shown',
  DATA_TYPE_NOT_ACCEPTED: 'This kind of data is not accepted',
  EVIDENCE_MISSING: 'Evidence is missing',
  SPONSOR_NEEDED: 'A letter from a government sponsor is needed',
  NAME_MISMATCH: 'The name is not the legal name',
  CONTACT_UNVERIFIED: 'The contact could not be verified',
  WRONG_TENANT_KIND: 'The tenant is of the wrong kind',
  WRONG_PARTNER_TENANT: 'The tenant ID is not this partner’s',
  DUPLICATE: 'There is another application',
  ALREADY_QUALIFIED: 'Already qualified',
  NEEDS_GCC_HIGH: 'GCC High is needed instead',
  TERMS_NOT_ACKNOWLEDGED: 'The terms were not acknowledged',
  OTHER: 'Something else',
};
