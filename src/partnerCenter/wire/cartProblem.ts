import { Code } from './words.ts';

/** The names that the documents give to codes of lines (https://learn.microsoft.com/partner-center/developer/cart-resources). */
const names = {
  unknown: '0',
  currencyisnotsupported: '10000',
  catalogitemidisnotvalid: '10001',
  quotanotavailable: '10002',
  inventorynotavailable: '10003',
  participantsisnotsupportedforpartner: '10004',
  unabletoprocesscartlineitem: '10006',
  subscriptionisnotvalid: '10007',
  subscriptionisnotenabledforri: '10008',
  sandboxlimitexceeded: '10009',
  invalidinput: '10010',
  subscriptionnotregistered: '10011',
  attestationnotaccepted: '10012',
};
const codes = new Map(Object.entries(names));

/** Why a line cannot be bought, as a code, whether it comes as a number, as text, or by its name in either spelling. */
export const CartProblem = Code.transform(
  (given) => codes.get(given.toLowerCase().replaceAll('_', '')) ?? given,
);
