import type { PartnerQualification } from '../../domain/application/partnerQualification.ts';
import { isPartner } from '../../domain/case.ts';
import { domainOf, mailDomainOf } from '../../domain/webAddress.ts';
import type { Store } from '../ports.ts';

/** The partners that were qualified here (S1), last changed first: they may buy for customers. */
export const qualifiedPartners = async (store: Store): Promise<PartnerQualification[]> =>
  (await store.list({ kind: 'partnerQualification', statuses: ['approved'] })).filter(isPartner);

/** The domain names of partners, of their site and of their mail where that is the same house, in which no customer has its mail (C7). */
export const domainsOf = (partners: readonly PartnerQualification[]): string[] =>
  partners.flatMap(({ answers: { organization, declaration } }) => {
    const site = domainOf(organization?.website ?? '');
    const mail = mailDomainOf(declaration?.email ?? '');
    return [site, ...(isWithin(site, mail) || isWithin(mail, site) ? [mail] : [])].filter(Boolean);
  });

/** Whether a domain is another, or a part of it. One that anybody may have their mail in is no partner's. */
const isWithin = (domain: string, whole: string): boolean =>
  domain !== '' && whole !== '' && `.${domain}`.endsWith(`.${whole}`);
