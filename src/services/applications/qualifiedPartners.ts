import type { PartnerQualification } from '../../domain/application/partnerQualification.ts';
import { isPartner } from '../../domain/case.ts';
import { domainOf, mailDomainOf } from '../../domain/webAddress.ts';
import type { Store } from '../ports.ts';

/** The partners that were qualified here (S1), last changed first: they may buy for customers. */
export const qualifiedPartners = async (store: Store): Promise<PartnerQualification[]> =>
  (await store.list({ kind: 'partnerQualification', statuses: ['approved'] })).filter(isPartner);

/** The domains in which no customer has its mail (C7): of the sites of partners, and of their mail where a site is a part of it. */
export const domainsOf = (partners: readonly PartnerQualification[]): string[] =>
  partners.flatMap(({ answers: { organization, declaration } }) => {
    const site = domainOf(organization?.website ?? '');
    const mail = mailDomainOf(declaration?.email ?? '');
    return [site, site.endsWith(`.${mail}`) ? mail : ''].filter(Boolean);
  });
