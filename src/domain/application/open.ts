import { begun, blank } from '../opened.ts';
import type { Actor } from '../person.ts';
import { type Earlier, typedAgain } from './anew.ts';
import type { CustomerQualification } from './customerQualification.ts';
import type { PartnerQualification } from './partnerQualification.ts';

/** A new partner qualification, in draft; with what was answered `before`, to be looked through. */
export const openPartnerQualification = (
  id: string,
  ref: string,
  owner: Actor,
  at: string,
  before?: Earlier,
): PartnerQualification =>
  begun({ ...draft(id, ref, owner, at, before), kind: 'partnerQualification' }, owner, after(before));

/** A new customer qualification, in draft; with what was answered `before`, to be looked through. */
export const openCustomerQualification = (
  id: string,
  ref: string,
  owner: Actor,
  at: string,
  before?: Earlier,
): CustomerQualification =>
  begun({ ...draft(id, ref, owner, at, before), kind: 'customerQualification' }, owner, after(before));

const draft = (id: string, ref: string, owner: Actor, at: string, before: Earlier | undefined) => ({
  ...blank(id, ref, owner, at),
  status: 'draft' as const,
  answers: {},
  reminded: [],
  ...(before && { unfinished: typedAgain(before.answers) }),
});

const after = (before: Earlier | undefined) => (before ? { after: before.ref } : {});
