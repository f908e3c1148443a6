import { apply } from './apply.ts';
import { cases } from './cases.ts';
import { check } from './check.ts';
import type { Desk } from './desk.ts';
import type { Dialog } from './dialog.ts';
import { help } from './helpDialog.ts';
import { language } from './language.ts';
import { next } from './next.ts';
import { operations } from './operations.ts';
import { placeOrder } from './placeOrder.ts';
import { qualifyCustomer } from './qualifyCustomer.ts';
import { qualifyPartner } from './qualifyPartner.ts';
import { review } from './review.ts';
import { setUpCustomer } from './setUpCustomer.ts';
import { takeOver } from './takeOver.ts';
import { why } from './why.ts';

/** Every dialog, in the order in which help and suggestions name them. */
export function createDialogs(desk: Desk): Dialog[] {
  const dialogs = [
    qualifyPartner(desk),
    qualifyCustomer(desk),
    setUpCustomer(desk),
    takeOver(desk),
    placeOrder(desk),
    apply(desk),
    cases(desk),
    next(desk),
    check(desk),
    why(),
    review(desk),
    language(desk),
    operations(desk),
  ];
  return [help(dialogs), ...dialogs];
}
