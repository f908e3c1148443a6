import { addBusinessDays, type Day, momentOf } from './businessDays.ts';

/** After how many business days an invitation that nobody accepted is worth a question (X8), and counts as lapsed. */
const patience = { reminded: 5, lapsed: 20 };

/** When an invitation sent on a day is due for a reminder, or lapses; at nine in the morning, so that nobody is woken. */
export const invitationDue = (sentOn: Day, what: keyof typeof patience, zone: string): string =>
  momentOf(addBusinessDays(sentOn, patience[what]), 9, zone);
