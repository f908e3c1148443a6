import type { Invitation, TakenOver } from '../../../src/domain/takeover/answers.ts';

/** Partner Center's link, in the documented shape. */
export const link =
  'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5d7c2f10-8e43-4b6a-9f21-c0a4e7b81d36&msppId=0&DAP=false#/BillingAccounts/partner-invitation';

export const takenOver: TakenOver = {
  customerName: 'Example Transit District',
  customerTenant: '9b1e0c44-21c5-4a57-8a36-6f0d5c2e7a18',
  market: 'us',
  reseller: '',
  contactName: 'IT director',
  email: 'it@exampletransit.example',
};

export const invitation: Invitation = {
  subject: 'Please accept us as your partner',
  body: `Please open this link:\n${link}\n\nKind regards`,
};
