import { begun, blank } from '../opened.ts';
import type { Actor } from '../person.ts';
import type { CustomerQualification } from './customerQualification.ts';
import type { PartnerQualification } from './partnerQualification.ts';

/** A new partner qualification, in draft. */
export const openPartnerQualification = (
  id: string,
  ref: string,
  owner: Actor,
  at: string,
): PartnerQualification => begun({ ...draft(id, ref, owner, at), kind: 'partnerQualification' }, owner);

/** A new customer qualification, in draft. */
export const openCustomerQualification = (
  id: string,
  ref: string,
  owner: Actor,
  at: string,
): CustomerQualification => begun({ ...draft(id, ref, owner, at), kind: 'customerQualification' }, owner);

const draft = (id: string, ref: string, owner: Actor, at: string) => ({
  ...blank(id, ref, owner, at),
  status: 'draft' as const,
  answers: {},
  reminded: [],
});
