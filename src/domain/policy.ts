import type { EventType } from './application.ts';
import { applicants, type Case } from './case.ts';
import type { CustomerQualification } from './customerQualification.ts';
import type { Actor, Role } from './person.ts';

/** The desk itself, when it reminds. */
export const clockwork: Actor = { id: 'desk/clock', name: 'GCC Desk', roles: [] };

const has = (person: Actor, ...roles: Role[]): boolean => roles.some((role) => person.roles.includes(role));

/** Somebody without any role sees nothing but whom to ask. */
export const mayUse = (person: Actor): boolean => person.roles.length > 0;

/** Admin agents and sales agents apply (S0). */
export const mayApply = (person: Actor): boolean => has(person, 'adminAgent', 'salesAgent');

export const mayReview = (person: Actor): boolean => has(person, 'reviewer');

export const mayOperate = (person: Actor): boolean => has(person, 'operator');

/** Four eyes: nobody reviews an application they opened, answered, submitted or replied for. */
export const mayReviewCase = (person: Actor, one: Case): boolean =>
  mayReview(person) && !applicants(one).includes(person.id);

/** The owner, while still an agent, works on an application. */
export const owns = (person: Actor, one: Case): boolean => mayApply(person) && one.owner === person.id;

/** Who may write to the customer of a case: those who work on it, while it is checked and Microsoft's form is still to be sent. */
export const mayMailCustomer = (person: Actor, one: Case): one is CustomerQualification =>
  one.kind === 'customerQualification' &&
  one.status === 'inReview' &&
  (owns(person, one) || mayReviewCase(person, one));

/** Owners see their own cases; reviewers see what was submitted at least once, drafts before that are not theirs to read. */
export const maySee = (person: Actor, one: Case): boolean =>
  person.id === clockwork.id ||
  owns(person, one) ||
  (mayReview(person) && one.history.some((line) => line.what === 'submitted'));

/** Who may do what to a case; whether it is legal now is for the transition table. */
export const allowed: Record<EventType, (person: Actor, one: Case) => boolean> = {
  answered: owns,
  submitted: owns,
  edited: owns,
  withdrawn: owns,
  replied: owns,
  reviewStarted: mayReviewCase,
  asked: mayReviewCase,
  filed: mayReviewCase,
  decided: mayReviewCase,
  rejected: mayReviewCase,
  reopened: mayReviewCase,
  reminded: (person) => person.id === clockwork.id,
};
