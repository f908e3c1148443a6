import { type PartnerAnswers, saidReseller } from '../domain/application/partnerQualification.ts';
import { isPartner } from '../domain/case.ts';
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
export const resellerTenant = async (store: Store, owner: PersonId): Promise<string | undefined> =>
  (await resellerOf(store, owner))?.tenantId;

/**
 * Whoever was a reseller's once is not the provider's by withdrawing or changing their application: what they said last of a
 * reseller stands until one of theirs is approved, which a reseller's never is.
 */
async function resellerOf(store: Store, owner: PersonId) {
  const own = (await store.list({ kind: 'partnerQualification', owner })).filter(isPartner);
  if (own.some(({ status }) => status === 'approved')) return undefined;
  return own.map(saidReseller).find((said) => said !== undefined);
}
