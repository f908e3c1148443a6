import type { CustomerSetup } from '../../domain/setup/customerSetup.ts';
import type { Trace } from '../../domain/trace.ts';
import type { Asked, Inquiry } from '../inquiry.ts';

/** The indirect resellers that may be named as the one that sells to a customer. */
export const activeResellers = (
  inquiry: Inquiry,
  trace: Trace,
): Promise<Asked<NonNullable<CustomerSetup['reseller']>[]>> =>
  inquiry.ask(trace, async ({ account }) =>
    (await account.resellers()).filter(({ isActive }) => isActive).map(({ id, name }) => ({ id, name })),
  );
