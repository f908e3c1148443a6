/** Words of an order from the government catalog (S4). */
export const orderStatus = {
  placing: 'Being placed',
  placed: 'Placed',
  provisioned: 'Provisioned',
  held: 'Waiting',
  awake: 'Confirm again',
  handedOver: 'Sent to the provider',
};

export const orderNews = {
  orderHeld: 'Your order waits; nothing was bought',
  orderAwake: 'What your order waited for is over: confirm it again if you still want it',
  orderRejected: 'Your order was refused; nothing was bought',
  orderPlaced: 'Your order is placed',
  orderProvisioned: 'Your order is provisioned',
  orderDocument: 'Microsoft wants the customer’s purchase order before it goes on with an order',
  orderStuck: 'An order needs attention',
  orderLate: 'An order takes longer than usual; it goes on automatically',
  orderSettled: 'An operator has looked at your order',
};

export const orderHistory = {
  customerChosen: 'Customer chosen',
  sellerChosen: 'Reseller chosen',
  cartChanged: 'Cart changed',
  handedOver: 'Cart sent to the provider, who places the order',
  reconfirmed: 'Confirmed again',
  intended: 'Purchase begun',
  held: 'Waiting',
  woken: 'No longer waiting; to be confirmed again',
  checkoutRefused: 'Refused by Partner Center; being verified',
  bought: 'Bought',
  documentWanted: 'Microsoft wants the customer’s purchase order',
  documentGiven: 'Microsoft no longer waits for a document',
  provisioned: 'Provisioned',
  parked: 'Stopped; needs attention',
  settled: 'Settled by an operator',
};

export const orderSteps = {
  continueOrder: 'Complete the cart, review it and confirm the order.',
  handOver: 'Send your provider the cart: it places the order. Then say there that it was sent.',
  awaitPlacing: 'The order is being placed; you will be told.',
  awaitProvisioning: 'Microsoft provisions the subscriptions; you will be told.',
  uploadDocument: 'Upload the customer’s purchase order in Partner Center; Microsoft waits for it.',
  orderAgain: 'Start a new order.',
  orderRefused: 'See why it was refused; once that is settled, start a new order.',
  awaitOperator: 'An operator looks at the order.',
  awaitHold: 'The order waits; you are asked again when the reason is gone.',
  confirmAgain: 'Confirm the order again if you still want it.',
};
