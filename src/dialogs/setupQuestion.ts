import type { CustomerSetup } from '../domain/setup/customerSetup.ts';
import { caseReply } from './caseCard.ts';
import type { Desk } from './desk.ts';
import type { Reply, Turn } from './dialog.ts';

/** What the owner of a customer's setup is asked next. */
export const setupQuestion = (one: CustomerSetup, turn: Turn, desk: Desk): Promise<Reply> =>
  caseReply(one, turn, desk);
