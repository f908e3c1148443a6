import type { PartnerQualification } from '../../domain/application/partnerQualification.ts';
import { isPartner } from '../../domain/case.ts';
import { domainOf } from '../../domain/webAddress.ts';
import type { Store } from '../ports.ts';

/** The partners that were qualified here (S1), last changed first: they may buy for customers. */
export const qualifiedPartners = async (store: Store): Promise<PartnerQualification[]> =>
  (await store.list({ kind: 'partnerQualification', statuses: ['approved'] })).filter(isPartner);

/** The domain names of partners, in which no customer has its mail (C7). */
export const domainsOf = (partners: readonly PartnerQualification[]): string[] =>
  partners.map(({ answers }) => domainOf(answers.organization?.website ?? ''));
