import { z } from 'zod/v4';
import type { ApplicationEvent } from './application/application.ts';
import { CustomerQualification } from './application/customerQualification.ts';
import { PartnerQualification } from './application/partnerQualification.ts';
import { append } from './journal.ts';
import { kindOf } from './kinds.ts';
import { entryOf, shownHash } from './opened.ts';
import type { OrderEvent } from './order/events.ts';
import { Order } from './order/order.ts';
import type { Actor, PersonId } from './person.ts';
import { CustomerSetup } from './setup/customerSetup.ts';
import type { SetupEvent } from './setup/events.ts';
import type { TakeoverEvent } from './takeover/events.ts';
import { Takeover } from './takeover/takeover.ts';

/** Everything people work on is a case; a union over `kind`. */
export const Case = z.discriminatedUnion('kind', [
  PartnerQualification,
  CustomerQualification,
  CustomerSetup,
  Takeover,
  Order,
]);
export type Case = z.infer<typeof Case>;
export type CaseKind = Case['kind'];
export type CaseStatus = Case['status'];

/** The cases by their kind. */
export type Cases = { readonly [K in CaseKind]: Extract<Case, { kind: K }> };

/** What happens to each kind of case. */
export interface Events {
  readonly partnerQualification: ApplicationEvent;
  readonly customerQualification: ApplicationEvent;
  readonly customerSetup: SetupEvent;
  readonly takeover: TakeoverEvent;
  readonly order: OrderEvent;
}
export type CaseEvent = Events[CaseKind];
export type EventName = CaseEvent['type'];

/** An application for qualification, a partner's or a customer's. */
export type Application = PartnerQualification | CustomerQualification;

/** A case whose questions its owner answers step by step, and may leave unfinished. */
export type Stepwise = Exclude<Case, Order>;

export const isPartner = (one: Case): one is PartnerQualification => one.kind === 'partnerQualification';
export const isCustomer = (one: Case): one is CustomerQualification => one.kind === 'customerQualification';
export const isSetup = (one: Case): one is CustomerSetup => one.kind === 'customerSetup';
export const isTakeover = (one: Case): one is Takeover => one.kind === 'takeover';
export const isOrder = (one: Case): one is Order => one.kind === 'order';
export const isApplication = (one: Case): one is Application => isPartner(one) || isCustomer(one);

/** Whether nobody but its owner has had to do with a case yet. */
export const isDraft = ({ status }: Pick<Case, 'status'>): boolean =>
  status === 'draft' || status === 'drafted';

export const isClosed = ({ kind, status }: Pick<Case, 'kind' | 'status'>): boolean =>
  kindOf<CaseKind>(kind).closed.includes(status);

/** Puts cases in the order in which people read them: those first that are not closed, then those last changed. */
export const inOrder = (a: Case, b: Case): number =>
  Number(isClosed(a)) - Number(isClosed(b)) ||
  Number(a.changedAt < b.changedAt) - Number(a.changedAt > b.changedAt);

/** Of somebody's own cases, the one they work on; when all are closed, the approved one. */
export const currentOf = (own: readonly Case[]): Case | undefined =>
  own.find((one) => !isClosed(one)) ?? own.find((one) => one.status === 'approved');

/** What a step of a case was answered with, if it was. */
export const answersOf = (one: Case, step: string): object | undefined =>
  new Map<string, object | undefined>(Object.entries('answers' in one ? one.answers : {})).get(step);

/** What was typed for a step and is no answer yet, if there is anything. */
export const unfinishedOf = (one: Stepwise, step: string): object | undefined =>
  new Map<string, object>(Object.entries(one.unfinished ?? {})).get(step);

/** Whether every question of a case is answered. */
export const isAnswered = (one: Case): boolean => kindOf<CaseKind>(one.kind).isAnswered(one);

/** What fills a case bit by bit, and keeps in its history all that was typed; and what leads back to that. */
const filling: readonly EventName[] = [
  'answered',
  'kept',
  'customerChosen',
  'sellerChosen',
  'cartChanged',
  'edited',
];

/** Whether a case takes no more answers: with each change it is written whole, and everybody waits for that. */
export const isFull = ({ history }: Pick<Case, 'history'>): boolean => history.length >= 500;

/** Whether this event may happen in a case as it is: the transition table lets it in its status, and nothing else is in the way. */
export function isLegal(one: Case, type: EventName): boolean {
  const kind = kindOf<CaseKind>(one.kind);
  const isInStatus = kind.transitions[type]?.includes(one.status) ?? false;
  return isInStatus && !(isFull(one) && filling.includes(type)) && (kind.isPossible?.(one, type) ?? true);
}

/** Whether something changed nothing of what anybody decides on, such as a reminder. */
export const isQuiet = ({ kind }: Case, what: string): boolean =>
  new Set<string>(kindOf<CaseKind>(kind).quiet).has(what);

/** When a case was changed last, as far as anybody decides on it. */
export const decidedOnAt = (one: Case): string =>
  one.history.findLast(({ what }) => !isQuiet(one, what))?.at ?? one.changedAt;

/** Whether somebody who saw this revision saw the case as it is, as far as they decide on it. */
export const isCurrent = (one: Case, revision: number): boolean =>
  revision >= 1 &&
  revision <= one.revision &&
  one.history.slice(revision).every(({ what }) => isQuiet(one, what));

/** The case after an event, with the event in its history. Throws on an illegal transition: ask `isLegal` first. */
export function advance(one: Case, event: CaseEvent, by: Actor, at: string): Case {
  if (!isLegal(one, event.type)) throw new Error(`${event.type} is not legal in ${one.status}`);
  const { type, ...details } = event;
  const told = event.type === 'kept' ? { step: event.step } : details; // what nobody sent is no part of the history
  const history = append(one.history, entryOf(by, type, told, shownHash(one), at));
  const after = kindOf<CaseKind>(one.kind).after(one, event, at);
  const changedAt = type === 'takenOn' ? one.changedAt : at; // whose it is says nothing of how long it has waited
  return { ...after, changedAt, revision: one.revision + 1, history };
}

/** The name of a case's owner, as it was when they last did something to it. */
export const ownerName = ({ owner, history }: Case): string =>
  history.findLast(({ by }) => by === owner)?.byName ?? '';

/** Those who made the case what it is: opened, answered, submitted, replied or took it on. They never review it. */
export function applicants(one: Case): PersonId[] {
  const making = ['opened', 'answered', 'submitted', 'replied', 'takenOn'];
  return one.history.filter((line) => making.includes(line.what)).map((line) => line.by);
}
