import type { Reseller } from '../domain/partnerAccount.ts';
import { isSameText } from '../domain/text.ts';
import type { CustomerFilter, Customers, PartnerCenter } from './partnerCenter.ts';

/**
 * Partner Center as it is seen by whoever sells as the indirect reseller with this tenant ID: no reseller but itself, and no
 * customer but those that are linked to it. Undefined while it is not linked itself. Without a tenant ID, all of it.
 */
export async function seenBy(
  center: PartnerCenter,
  tenant: string | undefined,
): Promise<PartnerCenter | undefined> {
  if (tenant === undefined) return center;
  const own = (await center.account.resellers()).find((one) => one.isActive && isSameText(one.id, tenant));
  return own && seenByReseller(center, own);
}

const seenByReseller = (center: PartnerCenter, own: Reseller): PartnerCenter => ({
  ...center,
  account: {
    ...center.account,
    resellers: async () => [own],
    invitation: () => center.account.invitation(own.id), // any other would link the customer to somebody else
  },
  customers: { ...center.customers, ...customersOf(center, own) },
  traced: (correlationId) => seenByReseller(center.traced(correlationId), own),
});

/** Partner Center takes one filter, so names and domains are compared here. */
function customersOf({ customers }: PartnerCenter, own: Reseller): Pick<Customers, 'list' | 'find'> {
  const linked = () => customers.list({ reseller: own.id });
  return {
    list: async (filter) => (await linked()).filter((one) => !filter || begins(one, filter)),
    find: async (id) => {
      const one = (await linked()).find((each) => isSameText(each.id, id));
      return one && customers.find(one.id);
    },
  };
}

function begins(one: { readonly name: string; readonly domain: string }, filter: CustomerFilter): boolean {
  if ('name' in filter) return one.name.toLowerCase().startsWith(filter.name.toLowerCase());
  return 'domain' in filter && one.domain.toLowerCase().startsWith(filter.domain.toLowerCase());
}
