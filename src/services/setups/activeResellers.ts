import type { CustomerSetup } from '../../domain/setup/customerSetup.ts';
import type { Trace } from '../../domain/trace.ts';
import { askFor } from '../askFor.ts';
import type { Asked, Inquiry } from '../inquiry.ts';
import type { Store } from '../ports.ts';

interface Deps {
  readonly store: Store;
  readonly inquiry: Inquiry;
}

/** The indirect resellers that may be named as the one that sells to a customer: to a reseller, itself alone. */
export const activeResellers = (
  deps: Deps,
  { owner }: CustomerSetup,
  trace: Trace,
): Promise<Asked<NonNullable<CustomerSetup['reseller']>[]>> =>
  askFor(deps, owner, trace, async ({ account }) =>
    (await account.resellers()).filter(({ isActive }) => isActive).map(({ id, name }) => ({ id, name })),
  );
