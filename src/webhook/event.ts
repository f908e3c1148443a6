import { z } from 'zod/v4';

/** The fields we look at of an event of Partner Center's; it is a hint, and nothing in it is believed. */
export const CenterEvent = z.object({ EventName: z.string().max(200) });

const wakers = [
  'reseller-relationship-accepted-by-customer',
  'indirect-reseller-relationship-accepted-by-customer',
];

/** Whether an event says that Partner Center's list of customers is worth a look. */
export const isAboutCustomers = ({ EventName }: z.infer<typeof CenterEvent>): boolean =>
  wakers.includes(EventName.toLowerCase());
