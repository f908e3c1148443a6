import type { PartnerQualification } from '../../domain/application/partnerQualification.ts';
import { isPartner } from '../../domain/case.ts';
import { domainOf, mailDomainOf } from '../../domain/webAddress.ts';
import type { Store } from '../ports.ts';

/** The partners that were qualified here (S1), last changed first: they may buy for customers. */
export const qualifiedPartners = async (store: Store): Promise<PartnerQualification[]> =>
  (await store.list({ kind: 'partnerQualification', statuses: ['approved'] })).filter(isPartner);

/** Where anybody may have their mail, a partner's people and a town's clerk. */
const publicMail = ['gmail.com', 'outlook.com', 'hotmail.com', 'yahoo.com', 'aol.com', 'icloud.com'];

/** The domain names of partners, of their site and of their mail, in which no customer has its mail (C7). */
export const domainsOf = (partners: readonly PartnerQualification[]): string[] =>
  partners
    .flatMap(({ answers: { organization, declaration } }) => [
      domainOf(organization?.website ?? ''),
      mailDomainOf(declaration?.email ?? ''),
    ])
    .filter((domain) => domain !== '' && !publicMail.includes(domain));
