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
  return tenantOf(await resellerOf(store, owner));
}

/** The same of somebody who may have taken back since what they said: whoever was a reseller's is not the provider's by that. */
export async function resellerEver(store: Store, owner: PersonId): Promise<string | undefined> {
  const own = (await applicationsOf(store, owner)).filter(({ answers }) => isReseller(answers));
  return tenantOf(own.find((one) => !isClosed(one)) ?? own[0]);
}

const tenantOf = (one: PartnerQualification | undefined): string | undefined =>
  one && (one.tenant?.id ?? one.partnerTenantId);

const applicationsOf = async (store: Store, owner: PersonId): Promise<PartnerQualification[]> =>
  (await store.list({ kind: 'partnerQualification', owner })).filter(isPartner);

async function resellerOf(store: Store, owner: PersonId): Promise<PartnerQualification | undefined> {
  const own = await applicationsOf(store, owner);
  return own.find((one) => !isClosed(one) && isReseller(one.answers));
}
