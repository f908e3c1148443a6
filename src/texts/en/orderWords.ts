/** What the card of an order says besides. */
export const orderWords = {
  lines: 'Lines',
  purchase: 'Purchase',
  total: 'In all',
  prices: 'Prices',
  seller: 'Sold through',
  orderIds: 'Microsoft’s order number',
  cancelUntil: 'Can be canceled until',
  cancelWhere: 'In Partner Center, in the customer’s order history. Seats can be reduced until then, too.',
  cancelOurs: 'Seven calendar days from the order; Microsoft’s own date follows when it is provisioned.',
  customer: 'Customer',
  waitsTitle: 'Why it waits',
  waitedTitle: 'Why it waited',
  refusedTitle: 'Why it was refused',
  reviewTitle: 'Why it needs attention',
  settledTitle: 'What an operator found in Partner Center',
  documentTitle: 'Microsoft wants the customer’s purchase order',
  document:
    'Upload it in Partner Center: open the customer’s order history there and find the order by Microsoft’s number below. Microsoft goes on when it has it; you will be told.',
  since: (at: string) => `since ${at}`,
  unansweredSince: (at: string) => `no answer since ${at}`,
  reason: (words: string) => `Microsoft’s reason: ${words}`,
  about: (products: string) => `It is about: ${products}`,
  needs: (product: string, bases: string, more: number) =>
    `${product} needs one of: ${bases}${more > 0 ? `, or ${more === 1 ? 'one' : more} more` : ''}`,
  holds: {
    qualification: 'Microsoft is still checking the customer’s qualification (O3).',
    account: 'Microsoft is reviewing the customer’s account (O7).',
    price: 'Partner Center no longer offers this as you confirmed it: the price or the offer has changed.',
    limit: 'The limit for orders of one day is reached (O19).',
  },
  isOver:
    'That is over. Review the order again and confirm it if you still want it: nothing is bought without your confirmation.',
  reviews: {
    lost: 'Partner Center did not say in time what became of the purchase.',
    partial: 'Partner Center could place a part of the order only.',
    failed: 'Microsoft could not provision the order.',
    found: 'It was found in Partner Center; its purchase is not known here.',
    missing: 'It is placed here, but Microsoft does not have it.',
  },
  reviewAgain: 'Review again',
  settle: 'Settle',
  handOver: 'Mail to the provider',
  handedOver: 'Sent to the provider',
  newOrder: 'New order',
  twins:
    'Two lines are of the same product for the same term. If that is not meant, change the quantity of one and remove the other.',
  full: (most: number) =>
    `The cart is full: an order has room for ${most} products. Remove one to add another, or place this order and begin a new one.`,
};
