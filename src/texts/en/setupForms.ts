/** Which validation ID, where it is chosen first and where another is. */
const whichCode = {
  validationId: { label: 'Validation ID', error: 'Choose one of the validation IDs that are offered.' },
  sameName: {
    label: 'Another name',
    title: 'The validation ID was issued under another name, and it is the same customer',
    error: 'The names differ: compare them, and tick this only if it is the same customer.',
  },
};

/** The forms of a customer's setup, its last look, and the message with the first credentials. */
export const setupForms = {
  'setup-customer': {
    title: 'Set up a customer in Partner Center',
    step: 'Step 1 of 5: which customer',
    intro: 'Customers that Microsoft has approved, and that are not set up yet.',
    nobody: 'None is left: each is set up, or its approval is gone. You can withdraw this setup.',
    application: { label: 'Customer', error: 'Choose one of the customers that are offered.' },
  },
  'setup-code': {
    title: 'The validation ID',
    step: 'Step 2 of 5: the validation ID',
    intro:
      'Partner Center creates a GCC customer by the validation ID that Microsoft issued for it. It cannot be added afterwards, so choose it with care.',
    customer: 'The customer',
    ...whichCode,
    reseller: { label: 'Through which reseller', error: 'Choose one of the resellers that are offered.' },
    direct: 'None: we sell directly',
    left: (remaining?: number, most?: number) =>
      remaining === undefined ? 'not counted' : `${remaining} of ${most ?? remaining} left`,
    missing: (id: string) =>
      `The reviewer recorded the validation ID ${id}, but Partner Center does not show it. Have it compared before you choose another.`,
    lookAgain: 'Look again',
    none: 'None of these belongs to this customer',
  },
  'setup-company': {
    title: 'Organization and address',
    step: 'Step 3 of 5: organization and address',
    intro: 'Exactly as registered. Microsoft checks the address when you go on.',
    name: { label: 'Organization name', error: 'Enter the name, up to 200 characters.' },
    sameName: {
      label: 'Another name',
      title: 'The customer was approved under another name, and it is the same customer',
      error: 'The names differ: compare them, and tick this only if it is the same customer.',
    },
    approved: 'Approved under the name',
    line1: { label: 'Street and number', error: 'Enter the street, up to 200 characters.' },
    line2: { label: 'Second line', hint: 'If there is one', error: 'Enter at most 200 characters.' },
    city: { label: 'City', error: 'Enter the city, up to 50 characters.' },
    state: { label: 'State', hint: 'Two letters, for example TX', error: 'Enter the state’s two letters.' },
    postalCode: { label: 'ZIP code', error: 'Enter five digits, or nine with a hyphen.' },
    asTyped: {
      label: 'Address',
      title: 'The address is right as it is typed',
      error:
        'Microsoft does not know this address, or the application names another state: take the suggestion, change it, or tick this if it is right.',
    },
    take: (address: string) => `Take ${address}`,
  },
  'setup-domain': {
    title: 'The tenant’s domain',
    step: 'Step 4 of 5: domain',
    intro: 'The customer’s tenant is created under this name, which can never be changed.',
    prefix: {
      label: 'Domain under onmicrosoft.com',
      hint: 'For example townofsample',
      error: 'Enter a letter, then letters and digits, 27 at most.',
    },
    taken: (domain: string) => `${domain} is taken; choose another name.`,
    take: (domain: string) => `Take ${domain}`,
  },
  'setup-person': {
    title: 'Contact at the customer',
    step: 'Step 5 of 5: contact',
    intro: 'Whom Microsoft writes to about the new tenant.',
    firstName: { label: 'First name', error: 'Enter the first name, up to 50 characters.' },
    lastName: { label: 'Last name', error: 'Enter the last name, up to 50 characters.' },
    email: { label: 'E-mail', error: 'Enter one e-mail address in plain Latin letters.' },
    phone: {
      label: 'Phone',
      hint: 'If there is one',
      error: 'Enter a phone number of at least 5 digits in 20 characters at most, or leave it empty.',
    },
  },
  'setup-other-code': {
    title: 'Another validation ID',
    intro:
      'The customer’s tenant is there, but could not be qualified with the validation ID that was chosen. It is qualified with this one at once, which cannot be undone.',
    customer: 'The customer',
    ...whichCode,
    none: 'Partner Center shows no validation ID that can be used. The customer has to ask US Government Cloud Eligibility for one.',
    submit: 'Qualify with this ID',
  },
  'setup-create': {
    title: 'Create the customer?',
    intro:
      'Partner Center creates the tenant and asks Microsoft to qualify it with the validation ID. Neither can be undone.',
    ready: 'Nothing stands in the way.',
    notReady: 'It cannot be created like this; see what stands in the way.',
    submit: 'Create the customer',
    changes: {
      choice: 'Change customer',
      code: 'Change validation ID',
      company: 'Change address',
      domain: 'Change domain',
      person: 'Change contact',
    },
  },
  credentials: {
    title: 'First credentials of a new tenant',
    intro: 'Hand them over safely, then remove them here: they are sent once and kept nowhere.',
    remove: 'Passed on: remove them here',
    removed: 'The first credentials were removed here',
    userName: 'User name',
    password: 'Password',
  },
};
