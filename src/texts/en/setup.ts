/** Words of a customer's setup in Partner Center (S3). */
export const setupStatus = {
  creating: 'Being created',
  qualifying: 'Being qualified',
  ready: 'Ready to order',
  refused: 'Refused',
  needsReview: 'Needs attention',
};

export const setupNews = {
  customerCreated: 'The customer’s tenant was created; its first credentials are in a message of their own',
  credentialsLost:
    'The customer’s tenant was created, but its first credentials could not be delivered: reset the password',
  customerInReview: 'Microsoft is reviewing the customer’s qualification',
  customerReady: 'Your customer is set up and may order from the government catalog',
  customerDenied: 'Microsoft has denied the customer’s qualification',
  setupRefused: 'Partner Center did not create the customer',
  setupStuck: 'The setup of a customer needs attention',
};

export const setupHistory = {
  confirmed: 'Creation ordered',
  stopped: 'Not created: Partner Center shows by now that it must not be',
  codeChanged: 'Another validation ID chosen',
  corrected: 'Taken back for changes',
  creationBegun: 'Creation begun',
  tenantCreated: 'Tenant created',
  tenantFound: 'Tenant found',
  credentialsSent: 'First credentials sent',
  credentialsLost: 'First credentials not delivered',
  qualificationBegun: 'Qualification begun',
  retried: 'To be tried again',
  doubted: 'Outcome unknown; being looked into',
  qualified: 'Qualification approved by Microsoft',
  denied: 'Qualification denied by Microsoft',
  refused: 'Refused by Partner Center',
  stuck: 'Stopped; needs attention',
  resumed: 'Taken up again',
  inReview: 'In review at Microsoft',
};

export const setupSteps = {
  continueSetup: 'Finish the customer’s setup and have it created.',
  awaitCreation: 'Partner Center creates the customer; you will be told.',
  awaitVetting: 'Microsoft reviews the customer’s qualification; you will be told.',
  correctSetup: 'See why it was refused; change the answers and have it created again.',
  mendSetup: 'See what stands in the way, fix it in Partner Center, and have it tried again.',
  isSetUp: 'The customer is set up: you can order for it from the government catalog.',
};

export const notConnected =
  'Partner Center is not connected to this bot, so this cannot be done here. Ask your operator to set PARTNER_CENTER_CLIENT_ID and the related settings.';

export const notLinked =
  'No customers are shown, because Partner Center does not have your organization as an active indirect reseller. Check the tenant ID in your application (“qualify”), and ask your provider to link it in Partner Center.';

/** Parts of a setup. */
export const setupParts = {
  choice: 'Customer',
  code: 'Validation ID',
  company: 'Organization and address',
  domain: 'Domain',
  person: 'Contact',
};

/** Everything else that is said about a setup. */
export const setup = {
  chosen: 'Customer and validation ID',
  start: 'Set up in Partner Center',
  resume: 'Try again',
  otherCode: 'Choose another validation ID',
  withdraw: 'Withdraw this setup',
  nobody: (waiting: number, lacking: number) => {
    const one = (count: number) => (count === 1 ? 'one is' : `${count} are`);
    const why = [
      waiting > 0 && `${one(waiting)} not approved yet (V6)`,
      lacking > 0 && `${one(lacking)} approved, but without a validation ID so far (C15)`,
    ].filter(Boolean);
    return why.length > 0
      ? `None of your customers can be set up now: ${why.join('; ')}. “customer” shows where they stand.`
      : 'There is no approved customer left to set up. Type “customer” to have one qualified.';
  },
  trouble: 'What stands in the way',
  code: (code: string) => `Error code ${code}`,
  denied: 'Microsoft has denied the qualification',
  deniedNext:
    'The tenant exists but may not order GCC. Ask US Government Cloud Eligibility what is missing; you are told when Microsoft approves it after all. Do not create it again.',
  contactName: 'Name',
  credentials: 'First credentials',
  credentialsAre: {
    pending: 'being delivered',
    sent: 'delivered once, kept nowhere',
    lost: 'not delivered; reset the password',
  },
  passwordTitle: 'How to get the first password',
  password:
    'In Partner Center: Customers > this customer > Users and licenses > the administrator > Reset password. It shows a new temporary password.',
};
