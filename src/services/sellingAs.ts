import {
  type Organization,
  type Provider,
  resellerAmong,
} from '../domain/application/partnerQualification.ts';
import { isPartner } from '../domain/case.ts';
import type { PersonId } from '../domain/person.ts';
import { qualifiedPartners } from './applications/qualifiedPartners.ts';
import type { Store } from './ports.ts';

interface Seller {
  readonly organization?: Pick<Organization, 'partnerType' | 'legalName'> | undefined;
  readonly provider?: Provider | undefined;
}

/**
 * What is known of the partner as which somebody sells: an indirect reseller, who takes part as a guest, by their own
 * application; everybody else as the partner that was qualified here.
 */
export async function sellingAs(store: Store, owner: PersonId): Promise<Seller> {
  const reseller = await resellerOf(store, owner);
  const [partner] = reseller ? [reseller] : await qualifiedPartners(store);
  return partner?.answers ?? {};
}

/** The tenant ID of the indirect reseller as which somebody sells; undefined for everybody else. */
export const resellerTenant = async (store: Store, owner: PersonId): Promise<string | undefined> =>
  (await resellerOf(store, owner))?.tenantId;

const resellerOf = async (store: Store, owner: PersonId) =>
  resellerAmong((await store.list({ kind: 'partnerQualification', owner })).filter(isPartner));
