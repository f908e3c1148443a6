import {
  isReseller,
  type PartnerAnswers,
  type PartnerQualification,
} from '../domain/application/partnerQualification.ts';
import { isClosed, isPartner } from '../domain/case.ts';
import type { PersonId } from '../domain/person.ts';
import { qualifiedPartners } from './applications/qualifiedPartners.ts';
import type { Store } from './ports.ts';

/**
 * What is known of the partner as which somebody sells: an indirect reseller, who takes part as a guest, by their own
 * application; everybody else as the partner that was qualified here.
 */
export async function sellingAs(store: Store, owner: PersonId): Promise<PartnerAnswers> {
  const reseller = await resellerOf(store, owner);
  const [partner] = reseller ? [reseller] : await qualifiedPartners(store);
  return partner?.answers ?? {};
}

/** The tenant ID of the indirect reseller as which somebody sells; undefined for everybody else. */
export async function resellerTenant(store: Store, owner: PersonId): Promise<string | undefined> {
  const reseller = await resellerOf(store, owner);
  return reseller && (reseller.tenant?.id ?? reseller.partnerTenantId);
}

async function resellerOf(store: Store, owner: PersonId): Promise<PartnerQualification | undefined> {
  const own = (await store.list({ kind: 'partnerQualification', owner })).filter(isPartner);
  return own.find((one) => !isClosed(one) && isReseller(one.answers));
}
