import { begun, blank } from '../opened.ts';
import type { Actor } from '../person.ts';
import type { CustomerSetup } from './customerSetup.ts';

/** A new setup of a customer, in draft. */
export const openCustomerSetup = (id: string, ref: string, owner: Actor, at: string): CustomerSetup =>
  begun(
    {
      ...blank(id, ref, owner, at),
      kind: 'customerSetup',
      status: 'draft',
      answers: {},
      failures: 0,
      doubts: 0,
    },
    owner,
  );
