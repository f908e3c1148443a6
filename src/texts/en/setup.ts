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
  customerReady: 'Your customer is set up and may order from the government catalogue',
  customerDenied: 'Microsoft has denied the customer’s qualification',
  setupRefused: 'Partner Center did not create the customer',
  setupStuck: 'The setup of a customer needs attention',
};

export const setupHistory = {
  confirmed: 'Creation ordered',
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
  awaitCreation: 'Partner Center creates the customer; you are told.',
  awaitVetting: 'Microsoft reviews the customer’s qualification; you are told.',
  correctSetup: 'See why it was refused; change the answers and have it created again.',
  mendSetup: 'See what stands in the way, mend it in Partner Center, and have it tried again.',
  isSetUp: 'The customer is set up and may order from the government catalogue.',
};

export const notConnected =
  'Partner Center is not connected to this bot, so this cannot be done here. Ask your operator to set PARTNER_CENTER_CLIENT_ID and the settings beside it.';
