import type { Case, CaseKind } from './case.ts';
import { kindOf } from './kinds.ts';

/** Whom a case is about: the partner or the customer; undefined until it is answered. Typed by somebody. */
export const applicantName = (one: Case): string | undefined => kindOf<CaseKind>(one.kind).name(one);

/** Everything by which people search a case, in lower case: its ref, names, tenants and contact. */
export const searchText = (one: Case): string =>
  [one.ref, applicantName(one), one.partnerTenantId, ...kindOf<CaseKind>(one.kind).words(one)]
    .join(' ')
    .toLowerCase();
