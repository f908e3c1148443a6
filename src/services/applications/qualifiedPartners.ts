import type { PartnerQualification } from '../../domain/application/partnerQualification.ts';
import { isPartner } from '../../domain/case.ts';
import type { Store } from '../ports.ts';

/** The partners that were qualified here (S1), last changed first: they may buy for customers. */
export const qualifiedPartners = async (store: Store): Promise<PartnerQualification[]> =>
  (await store.list({ kind: 'partnerQualification', statuses: ['approved'] })).filter(isPartner);
