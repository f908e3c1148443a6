import type { Case } from './case.ts';

/** Who applies in a case: the partner or the customer; undefined until it is answered. Typed by somebody. */
export const applicantName = (one: Case): string | undefined =>
  one.kind === 'partnerQualification' ? one.answers.organization?.legalName : one.answers.body?.legalName;

/** Everything by which people search a case, in lower case: its ref, names, tenants and contact. */
export const searchText = (one: Case): string =>
  [one.ref, applicantName(one), one.partnerTenantId, ...ownWords(one)].join(' ').toLowerCase();

const ownWords = (one: Case): (string | undefined)[] =>
  one.kind === 'partnerQualification'
    ? [one.answers.declaration?.contactName]
    : [one.answers.tenants?.customerTenantId, one.answers.contact?.contactName];
