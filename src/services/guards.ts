import type { ApplicationEventType } from '../domain/application/application.ts';
import { isTaken, stops } from '../domain/assess.ts';
import { type Case, type CaseEvent, type CaseKind, type EventName, isAnswered } from '../domain/case.ts';
import type { Judgement } from './judgement.ts';

/** What rules say to an event before it happens. */
interface Guard {
  /** The events that rules may forbid. */
  readonly guarded: readonly EventName[];
  /** What the rules forbid, whatever a card offered. */
  isStopped(one: Case, event: CaseEvent, judgement: Judgement): boolean;
  /** Cases that must stand still meanwhile. */
  rivals(event: CaseEvent, judgement: Judgement): readonly Case[];
}

const guardedEvents: readonly ApplicationEventType[] = ['submitted', 'replied', 'filed', 'reopened'];

const applicationGuard: Guard = {
  guarded: guardedEvents,
  /** An unfinished application, or one with findings that stop it. */
  isStopped(one, { type }, { findings }) {
    if (type === 'submitted') return stops(findings) || !isAnswered(one);
    if (type === 'replied' || type === 'filed') return stops(findings);
    return type === 'reopened' && isTaken(findings);
  },
  /** Applications for the same tenant or customer: of two submitted at once, one gets through. */
  rivals: ({ type }, { others = [] }) => (type === 'submitted' || type === 'reopened' ? others : []),
};

/** Nothing leaves the desk before it is whole, or when a rule forbids it. */
const leaving = (...guarded: EventName[]): Guard => ({
  guarded,
  isStopped: (one, _event, { findings }) => stops(findings) || !isAnswered(one),
  rivals: () => [],
});

export const guards: Readonly<Record<CaseKind, Guard>> = {
  partnerQualification: applicationGuard,
  customerQualification: applicationGuard,
  /** Two setups of the same customer must not be created at once. */
  customerSetup: { ...leaving('confirmed'), rivals: (_event, { others = [] }) => others },
  /** What the desk sees of an invitation is not for rules to stop. */
  takeover: leaving('sent'),
  /** What an order says about its customer is for Partner Center to judge, when it is confirmed and when it is bought. */
  order: leaving('submitted', 'reconfirmed'),
};
