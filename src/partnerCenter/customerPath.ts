/** The path of a customer, or of something that it has. */
export const customerPath = (customerId: string, ...more: string[]): string =>
  `/customers/${[customerId, ...more].map(encodeURIComponent).join('/')}`;
