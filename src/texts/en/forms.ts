/** The forms of a partner's application, and those that every application has. */
export const forms = {
  'qualify-organization': {
    title: 'Qualify your organization',
    step: 'Step 1 of 3: the organization',
    intro:
      'To sell Office 365 Government Community Cloud (GCC), your organization must be qualified first. We prepare everything that Microsoft’s form asks for; a reviewer checks it and files it.',
    known:
      'An organization is qualified here already (P9). If it is yours, no application is needed: type “customer” to go on with your customers.',
    applied:
      'A colleague has applied for an organization already (P8). If it is yours, no other application is needed: type “next” to see what comes next.',
    partnerType: { label: 'How do you buy from Microsoft?', error: 'Choose how you buy from Microsoft.' },
    partnerTypes: {
      directBill: 'Direct-bill partner',
      indirectProvider: 'Indirect provider',
      indirectReseller: 'Indirect reseller',
    },
    legalName: {
      label: 'Legal name of the company',
      hint: 'Exactly as registered, for example “Fabrikam Cloud LLC”',
      error: 'Enter the legal name, up to 200 characters; a legal form such as “LLC” alone is none.',
    },
    tenantId: {
      label: 'Partner tenant ID (“Microsoft ID”)',
      hint: '36 characters, from Partner Center > Organization profile',
      error: 'Enter the Microsoft ID from the organization profile: 36 characters.',
      note: 'Take the commercial/global one. Do not use an Azure GCC tenant ID.',
    },
    street: { label: 'Street and number', error: 'Enter street and number, up to 200 characters.' },
    city: { label: 'City', error: 'Enter the city, up to 100 characters.' },
    region: { label: 'State or region', error: 'Enter the state or region, up to 100 characters.' },
    postalCode: { label: 'ZIP or postal code', error: 'Enter the postal code, up to 20 characters.' },
    country: { label: 'Country', error: 'Enter the country, up to 60 characters.' },
    website: {
      label: 'Website',
      hint: 'www.example.com',
      error: 'Enter a web address such as www.example.com, up to 200 characters.',
    },
    enrolment: {
      label: 'Is the company enrolled in the Cloud Solution Provider (CSP) program?',
      error: 'Choose one of the three answers.',
    },
    enrolments: { active: 'Yes, and active', inactive: 'Yes, but not active now', none: 'No' },
    agreement: {
      label: 'Has the Microsoft Partner Agreement been accepted?',
      error: 'Choose yes or no.',
    },
    agreements: { accepted: 'Yes', open: 'No, or not sure' },
  },
  'qualify-provider': {
    title: 'Your indirect provider takes over',
    intro:
      'Qualification is for indirect providers and direct-bill partners. As an indirect reseller you need none of your own: your provider supports you. Tell us who it is, and we write the mail for you.',
    providerName: {
      label: 'Name of your indirect provider',
      error: 'Enter the provider’s name, up to 200 characters.',
    },
    providerEmail: {
      label: 'E-mail address there',
      hint: 'csp@provider.example',
      error: 'Enter one e-mail address in plain Latin letters, for example csp@provider.example.',
    },
    submit: 'Write the mail',
  },
  'qualify-business': {
    title: 'Your government business',
    step: 'Step 2 of 3: the government business',
    intro: 'At least one of the three must be true. Name the contract, vehicle or sponsor it rests on.',
    servesGovernment: {
      label: 'Criterion a',
      title: 'We serve US federal, state, local or tribal government entities',
      error: 'Tick the box or leave it empty.',
    },
    servesGovernmentReference: {
      label: 'Contract number or sponsor for a)',
      error: 'Enter at most 300 characters.',
    },
    hasContracts: {
      label: 'Criterion b',
      title: 'We provide services or solutions to US government customers, by direct or indirect contract',
      error: 'Tick the box or leave it empty.',
    },
    hasContractsReference: { label: 'Contract number for b)', error: 'Enter at most 300 characters.' },
    usesVehicles: {
      label: 'Criterion c',
      title: 'We serve them through GSA or another contract vehicle',
      error: 'Tick the box or leave it empty.',
    },
    usesVehiclesReference: {
      label: 'Schedule or vehicle number for c)',
      error: 'Enter at most 300 characters.',
    },
    warning: 'Do not paste regulated data (CUI, CJI, ITAR) here. A reference is enough.',
  },
  'qualify-declaration': {
    title: 'Contact and declaration',
    step: 'Step 3 of 3: contact and declaration',
    intro: 'Microsoft answers this person by e-mail.',
    contactName: { label: 'Name', error: 'Enter the name, up to 100 characters.' },
    jobTitle: { label: 'Job title', error: 'Enter the job title, up to 100 characters.' },
    email: {
      label: 'Work e-mail',
      hint: 'name@company.example',
      error: 'Enter one e-mail address in plain Latin letters, for example name@company.example.',
    },
    phone: {
      label: 'Phone',
      hint: '+1 425 555 0100',
      error: 'Enter a phone number of at least 5 digits; spaces and + - ( ) . / x are allowed in between.',
    },
    binding: {
      label: 'What I sign',
      title: 'I know that Microsoft’s form is a legally binding contract.',
      error: 'Tick the box or leave it empty.',
    },
    authorized: {
      label: 'In whose name',
      title: 'I am authorized to bind the company.',
      error: 'Tick the box or leave it empty.',
    },
  },
  'submit-application': {
    title: 'Check and submit',
    intro: 'This is what the reviewer will see. Change what is not right.',
    ready: 'Nothing stands in the way. You can submit.',
    nobody:
      'You can submit, but nobody else has the role of a reviewer yet: please ask the person who runs GCC Desk.',
    notNeeded: 'This application is not needed: your organization is qualified already. You can withdraw it.',
    notReady: 'This cannot be submitted yet. What blocks it is listed first.',
    submit: 'Submit',
    changes: {
      organization: 'Change organization',
      business: 'Change business',
      declaration: 'Change contact',
      body: 'Change customer',
      regulatedData: 'Change data',
      tenants: 'Change tenants',
      contact: 'Change contact',
    },
    discard: 'Withdraw',
  },
  'reply-to-question': {
    title: 'Answer the question',
    intro: 'Change what has to change first; then tell the reviewer. Everything else stays as it is.',
    asked: 'What is asked',
    reply: {
      label: 'Your answer to the reviewer',
      error: 'Write an answer of 1 to 2,000 characters.',
    },
    submit: 'Send answer',
  },
  'withdraw-application': {
    title: 'Withdraw this application?',
    intro: 'Nobody will work on it any more. You can start a new one at any time.',
    submit: 'Yes, withdraw',
  },
};
