/** The forms of a customer's application, and the one that records how it ended. */
export const customerForms = {
  'customer-body': {
    title: 'Qualify a customer',
    step: 'Step 1 of 4: the customer',
    intro:
      'Before a customer buys Office 365 Government Community Cloud (GCC), Microsoft must confirm that it is eligible. We prepare what Microsoft’s form asks for; only the customer can send it.',
    legalName: {
      label: 'Legal name of the customer',
      hint: 'In full, for example “City of Springfield”',
      error: 'Enter the legal name, up to 200 characters.',
    },
    bodyKind: { label: 'What kind of body is it?', error: 'Choose what kind of body the customer is.' },
    bodyKinds: {
      federal: 'US federal: a department, an agency, a court',
      state: 'US state or territory, or the District of Columbia',
      tribal: 'Tribal government',
      interstate: 'Regional or interstate: two or more states',
      county: 'County, parish or borough',
      city: 'City, town, township or village',
      specialDistrict: 'Special district',
      schoolDistrict: 'School district',
      researchCenter: 'Federally funded research and development center (FFRDC)',
      company: 'Private company or organization',
      international: 'International body or a foreign government',
    },
    street: { label: 'Street and number', error: 'Enter street and number, up to 200 characters.' },
    city: { label: 'City', error: 'Enter the city, up to 100 characters.' },
    region: { label: 'State', hint: 'For example “IL”', error: 'Enter the state, up to 100 characters.' },
    postalCode: { label: 'ZIP code', error: 'Enter the ZIP code, for example 62701 or 62701-1234.' },
    website: {
      label: 'Website',
      hint: 'www.example.gov',
      error: 'Enter a web address such as www.example.gov, up to 200 characters.',
    },
  },
  'customer-data': {
    title: 'Regulated data and evidence',
    step: 'Step 2 of 4: regulated data and evidence',
    intro: 'A government body may leave all of this empty. A private company qualifies by the data it holds.',
    dataTypes: {
      label: 'Which regulated data does the customer hold?',
      error: 'Choose from the list, or choose nothing.',
    },
    dataTypeNames: {
      itar: 'International Traffic in Arms Regulations (ITAR)',
      cui: 'Controlled Unclassified Information (CUI)',
      dodUcni: 'Unclassified Controlled Nuclear Information of the Department of Defense (DoD UCNI)',
      doeUcni: 'Unclassified Controlled Nuclear Information of the Department of Energy (DoE UCNI)',
      cji: 'Criminal Justice Information (CJI)',
      dodIl2: 'DoD Impact Level 2',
      dodIl4: 'DoD Impact Level 4 or higher',
      other: 'Other data that requires Azure Government',
    },
    foreignOwned: {
      label: 'Owners',
      title: 'The customer has owners abroad',
      error: 'Tick the box or leave it empty.',
    },
    evidence: {
      label: 'Evidence',
      hint: 'Statute or charter; registration or contract number; sponsor',
      error: 'Enter at most 1,000 characters.',
    },
    warning: 'Do not paste regulated data (CUI, CJI, ITAR) here. A reference is enough.',
  },
  'customer-tenants': {
    title: 'Tenants',
    step: 'Step 3 of 4: tenants',
    intro: 'Microsoft’s form may ask for the tenant ID of the partner that buys from Microsoft.',
    reviewOption: {
      label: 'Which review option will the customer choose in Microsoft’s form?',
      error: 'Choose one of the two.',
    },
    reviewOptions: { cspCustomer: 'O365 GCC CSP Customer', other: 'Another one' },
    partnerTenantId: {
      label: 'Tenant ID of the partner that buys from Microsoft',
      hint: '36 characters',
      error: 'Enter the Microsoft ID of the partner that buys: 36 characters.',
      note: 'Direct-bill partner or indirect provider. As a reseller, give your provider’s, not your own; never an Azure tenant ID.',
    },
    customerTenantId: {
      label: 'The customer’s own tenant ID',
      hint: 'Leave it empty if there is none yet',
      error: 'Enter at most 253 characters, or leave it empty.',
    },
    segment: {
      label: 'Does the customer’s tenant have a special qualification already?',
      error: 'Choose one of the three answers.',
    },
    segments: { none: 'None, or there is no tenant', education: 'Education', nonprofit: 'Nonprofit' },
    hasCommercial: {
      label: 'Subscriptions',
      title: 'The customer has commercial subscriptions with us',
      error: 'Tick the box or leave it empty.',
    },
  },
  'customer-contact': {
    title: 'Contact and signature',
    step: 'Step 4 of 4: contact and signature',
    intro: 'Microsoft answers this person at the customer by e-mail.',
    contactName: { label: 'Contact at the customer', error: 'Enter the name, up to 100 characters.' },
    jobTitle: { label: 'Job title', error: 'Enter the job title, up to 100 characters.' },
    email: {
      label: 'Work e-mail',
      hint: 'name@example.gov',
      error: 'Enter one e-mail address in plain Latin letters, for example name@example.gov.',
    },
    phone: {
      label: 'Phone',
      hint: '+1 425 555 0100',
      error: 'Enter a phone number of at least 5 digits; spaces and + - ( ) . / x are allowed in between.',
    },
    signer: { label: 'Who sends and signs Microsoft’s form?', error: 'Choose who signs.' },
    signers: { customer: 'The customer', partner: 'We, in the customer’s name' },
    signerName: {
      label: 'Who signs for the customer',
      hint: 'Name and office',
      error: 'Enter who signs, up to 200 characters.',
    },
    binding: {
      label: 'What is signed',
      title: 'The customer knows that Microsoft’s form is a legally binding contract.',
      error: 'Tick the box or leave it empty.',
    },
  },
  'record-approval': {
    title: 'Microsoft has answered the customer',
    intro:
      'A customer is qualified only with both: Microsoft’s e-mail to it, and its validation ID in Partner Center. An answer with next steps ends the clock as well.',
    answeredOn: {
      label: 'Day of Microsoft’s e-mail',
      error: 'Enter the day of the e-mail: not before the form was sent, and not in the future.',
    },
    outcome: { label: 'What does it say?', error: 'Choose what the e-mail says.' },
    outcomes: { approved: 'Approved', nextSteps: 'Next steps, no approval yet' },
    validationId: {
      label: 'Validation ID',
      hint: 'Digits, from Partner Center > Customers > Add customer',
      error: 'Enter the validation ID: at most 18 digits, and nothing else.',
      missing: 'The approval without it is recorded already: enter the validation ID.',
    },
    isUnlisted: {
      label: 'To be compared',
      title: 'This validation ID is right, and it is this customer’s',
      error: 'Compare it, digit by digit; if it is right, tick this and record it.',
    },
    doubts: {
      recorded: 'This validation ID is recorded with another customer’s application. Nothing was saved yet.',
      unlisted: 'Partner Center does not show this validation ID. Nothing was saved yet.',
      usedUp: 'Partner Center shows this validation ID used up. Nothing was saved yet.',
      otherName:
        'Partner Center shows this validation ID for an organization of another name. Nothing was saved yet.',
    },
    comment: {
      label: 'With next steps: what Microsoft wants',
      error: 'With next steps, write what Microsoft wants, in at most 2,000 characters.',
    },
    hold: 'Without a validation ID an approval is recorded and the application waits (rule C15).',
    submit: 'Record',
  },
};
