import { isReseller, type PartnerAnswers } from '../../domain/application/partnerQualification.ts';
import { isClosed, isPartner } from '../../domain/case.ts';
import type { PersonId } from '../../domain/person.ts';
import { qualifiedPartners } from '../applications/qualifiedPartners.ts';
import type { Store } from '../ports.ts';

/**
 * What is known of the partner as which somebody sells: an indirect reseller, who takes part as a guest, by their own
 * application; everybody else as the partner that was qualified here.
 */
export async function sellingAs(store: Store, owner: PersonId): Promise<PartnerAnswers> {
  const own = (await store.list({ kind: 'partnerQualification', owner })).filter(isPartner);
  const reseller = own.find((one) => !isClosed(one) && isReseller(one.answers));
  const [partner] = reseller ? [reseller] : await qualifiedPartners(store);
  return partner?.answers ?? {};
}
