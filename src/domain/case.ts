import { z } from 'zod/v4';
import { type ApplicationEvent, closedStatuses, transitions } from './application.ts';
import { type CommonEvent, changeOf } from './changes.ts';
import { CustomerQualification, customerAnswered, nextCustomerStep } from './customerQualification.ts';
import { append, hashOf } from './journal.ts';
import { nextStep, PartnerQualification, partnerAnswered } from './partnerQualification.ts';
import type { Actor, PersonId } from './person.ts';

/** Everything people work on is a case; a union over `kind`. */
export const Case = z.discriminatedUnion('kind', [PartnerQualification, CustomerQualification]);
export type Case = z.infer<typeof Case>;
export type CaseKind = Case['kind'];

/** What people say to name a case: `GCC-` and five letters or digits without I, L, O and U. */
export const refPattern = /^gcc-[0-9abcdefghjkmnpqrstvwxyz]{5}$/i;
export const refAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const isClosed = (one: Case): boolean => closedStatuses.includes(one.status);

/** The same cases, those first that are not closed. */
export const openFirst = (cases: readonly Case[]): Case[] => [
  ...cases.filter((one) => !isClosed(one)),
  ...cases.filter(isClosed),
];

/** Of somebody's own cases, the one they work on; when all are closed, the approved one. */
export const currentOf = (own: readonly Case[]): Case | undefined =>
  own.find((one) => !isClosed(one)) ?? own.find((one) => one.status === 'approved');

/** What a step of a case was answered with, if it was. */
export const answersOf = (one: Case, step: string): object | undefined =>
  new Map<string, object | undefined>(Object.entries(one.answers)).get(step);

/** Whether every question of a case is answered. */
export const isAnswered = (one: Case): boolean =>
  (one.kind === 'partnerQualification' ? nextStep(one.answers) : nextCustomerStep(one.answers)) === undefined;

/** Whether the transition table lets this event happen in the case's status. */
export const isLegal = (one: Case, type: ApplicationEvent['type']): boolean =>
  transitions[type].includes(one.status);

/** Whether somebody who saw this revision saw the case as it is; a reminder since then changes nothing they decide on. */
export const isCurrent = (one: Case, revision: number): boolean =>
  revision >= 1 &&
  revision <= one.revision &&
  one.history.slice(revision).every((line) => line.what === 'reminded');

/** The hash of what a person sees of a case: everything but its history. */
export const shownHash = ({ history: _history, ...seen }: Case): string => hashOf(seen);

/** A new partner qualification, in draft. */
export const openPartnerQualification = (id: string, ref: string, owner: Actor, at: string): Case =>
  begun({ kind: 'partnerQualification', answers: {}, ...blank(id, ref, owner, at) }, owner, at);

/** A new customer qualification, in draft. */
export const openCustomerQualification = (id: string, ref: string, owner: Actor, at: string): Case =>
  begun({ kind: 'customerQualification', answers: {}, ...blank(id, ref, owner, at) }, owner, at);

const blank = (id: string, ref: string, owner: Actor, at: string) => ({
  id,
  ref,
  revision: 1,
  status: 'draft' as const,
  owner: owner.id,
  openedAt: at,
  changedAt: at,
  partnerTenantId: '',
  reminded: [],
  history: [],
});

const begun = (opened: Case, owner: Actor, at: string): Case => ({
  ...opened,
  history: append([], entry(owner, 'opened', {}, shownHash(opened), at)),
});

/** The case after an event, with the event in its history. Throws on an illegal transition: ask `isLegal` first. */
export function advance(one: Case, event: ApplicationEvent, by: Actor, at: string): Case {
  if (!isLegal(one, event.type)) throw new Error(`${event.type} is not legal in ${one.status}`);
  const { type, ...details } = event;
  const history = append(one.history, entry(by, type, details, shownHash(one), at));
  return { ...after(one, event, at), changedAt: at, revision: one.revision + 1, history };
}

function after(one: Case, event: ApplicationEvent, at: string): Case {
  if (event.type !== 'answered') return { ...one, ...changeOf<CommonEvent>(one, event, at) };
  if (one.kind === 'partnerQualification') return { ...one, ...partnerAnswered(one, event) };
  return { ...one, ...customerAnswered(one, event) };
}

/** Those who made the application what it is: opened, answered, submitted or replied. They never review it. */
export function applicants(one: Case): PersonId[] {
  const making = ['opened', 'answered', 'submitted', 'replied'];
  return one.history.filter((line) => making.includes(line.what)).map((line) => line.by);
}

const entry = (by: Actor, what: string, details: object, shown: string, at: string) => ({
  at,
  by: by.id,
  byName: by.name,
  what,
  details: { ...details },
  shown,
});
