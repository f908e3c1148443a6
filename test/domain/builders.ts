import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  type AnswerClock,
  pause,
  type Reading,
  read,
  resume,
} from '../../src/domain/application/answerClock.ts';
import type {
  ApplicationEvent,
  ApplicationEventType,
  ApplicationStatus,
} from '../../src/domain/application/application.ts';
import { openPartnerQualification } from '../../src/domain/application/open.ts';
import type {
  Business,
  Declaration,
  Organization,
  Provider,
} from '../../src/domain/application/partnerQualification.ts';
import { type Application, advance, type Case, isApplication, isLegal } from '../../src/domain/case.ts';
import type { Actor } from '../../src/domain/person.ts';
import { theDesk } from '../../src/domain/policy.ts';
import type { Day } from '../../src/domain/text.ts';

/** The zone of Microsoft's headquarters, where the clock runs by default. */
export const zone = 'America/Los_Angeles';

/** Checks a property with one hundred runs; a failure prints its seed and the smallest counterexample. */
export const holds = <T>(property: fc.IProperty<T>): void => fc.assert(property, { numRuns: 100 });

/** Any day of the years in which the desk may work. */
export const anyDay = fc
  .integer({ min: 0, max: 365 * 15 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));

/** Monday and Tuesday at ten in the morning in Los Angeles. */
export const monday = '2026-01-05T18:00:00.000Z';
export const tuesday = '2026-01-06T18:00:00.000Z';

/** Noon in Los Angeles on a winter day. */
export const noon = (day: Day): string => `${day}T20:00:00.000Z`;

/** What a clock shows at noon. */
export const readOn = (clock: AnswerClock, day: Day): Reading => read(clock, noon(day), zone);

/** A clock that stood still from one moment to another. */
export const paused = (clock: AnswerClock, from: string, to: string): AnswerClock =>
  resume(pause(clock, from), to);

export const owner: Actor = { id: 'contoso/olga', name: 'Olga Owner', roles: ['adminAgent'] };
/** An agent who goes on with what the owner has left. */
export const successor: Actor = { id: 'contoso/carl', name: 'Carl Colleague', roles: ['salesAgent'] };
export const reviewer: Actor = { id: 'desk/rita', name: 'Rita Reviewer', roles: ['reviewer'] };

export const tenantId = '3f6c1f0e-9a54-4a56-8c3e-5d2b7c9e1a40';

export const organization: Organization = {
  partnerType: 'directBill',
  legalName: 'Fabrikam Cloud LLC',
  tenantId,
  street: '1 Main Street',
  city: 'Redmond',
  region: 'WA',
  postalCode: '98052',
  country: 'USA',
  website: 'https://fabrikam.example',
  enrolment: 'active',
  agreement: 'accepted',
};

export const provider: Provider = {
  providerName: 'Big Provider Inc.',
  providerEmail: 'gcc@provider.example',
};

export const business: Business = {
  servesGovernment: true,
  servesGovernmentReference: 'City of Springfield, contract 17',
  hasContracts: false,
  hasContractsReference: '',
  usesVehicles: false,
  usesVehiclesReference: '',
};

export const declaration: Declaration = {
  contactName: 'Olga Owner',
  jobTitle: 'Director',
  email: 'olga@fabrikam.example',
  phone: '+1 (425) 555-0100',
  binding: true,
  authorized: true,
};

/** One good event of each type. */
export const events: { readonly [T in ApplicationEventType]: ApplicationEvent<T> } = {
  answered: { type: 'answered', step: 'organization', answers: organization, tenant: { kind: 'commercial' } },
  kept: { type: 'kept', step: 'declaration', typed: { contactName: 'Olga', email: 'olga@' } },
  submitted: { type: 'submitted' },
  edited: { type: 'edited' },
  withdrawn: { type: 'withdrawn' },
  reviewStarted: { type: 'reviewStarted' },
  asked: { type: 'asked', reasons: ['EVIDENCE_MISSING'], comment: 'Which contract?' },
  replied: { type: 'replied', reply: 'Number 17.' },
  filed: { type: 'filed', filedOn: '2026-01-05', reference: 'MS-1' },
  decided: { type: 'decided', answeredOn: '2026-01-07', outcome: 'approved', legalInfo: true, comment: '' },
  rejected: { type: 'rejected', reasons: ['DUPLICATE', 'OTHER'], comment: 'See GCC-7K2QM.' },
  reopened: { type: 'reopened', comment: 'Looked again.' },
  reminded: { type: 'reminded', mark: 'halfWay' },
  codeFound: {
    type: 'codeFound',
    validationId: '481516',
    organization: 'City of Springfield',
    seenAt: tuesday,
  },
  takenOn: { type: 'takenOn', owner: successor.id, before: owner.name },
};

/** Microsoft's approval came by e-mail, but Legal info does not show it yet. */
export const approvedByMail: ApplicationEvent = { ...events.decided, legalInfo: false };

const ownersEvents: readonly ApplicationEventType[] = [
  'answered',
  'kept',
  'submitted',
  'edited',
  'withdrawn',
  'replied',
];

/** Who usually causes an event. */
function actorOf(type: ApplicationEventType): Actor {
  if (type === 'reminded' || type === 'codeFound') return theDesk;
  if (type === 'takenOn') return successor;
  return ownersEvents.includes(type) ? owner : reviewer;
}

export const draft = (by: Actor = owner): Application =>
  openPartnerQualification('case-1', 'GCC-7K2QM', by, monday);

/** The case after one more event, caused by whoever usually causes it. */
export function happen(one: Case, event: ApplicationEvent, at = tuesday): Application {
  const next = advance(one, event, actorOf(event.type), at);
  if (!isApplication(next)) throw new Error(`${next.kind} is no application`);
  return next;
}

/** The case after one good event of each of these types. */
export const walk = (one: Application, ...types: readonly ApplicationEventType[]): Application =>
  types.reduce((before: Application, type) => happen(before, events[type]), one);

export const pathTo: Record<ApplicationStatus, readonly ApplicationEventType[]> = {
  draft: [],
  submitted: ['submitted'],
  inReview: ['submitted', 'reviewStarted'],
  actionNeeded: ['submitted', 'reviewStarted', 'asked'],
  filed: ['submitted', 'reviewStarted', 'filed'],
  approved: ['submitted', 'reviewStarted', 'filed', 'decided'],
  rejected: ['submitted', 'reviewStarted', 'filed', 'rejected'],
  withdrawn: ['withdrawn'],
};

/** A case in this status, on the shortest usual way. */
export const caseIn = (status: ApplicationStatus): Application => walk(draft(), ...pathTo[status]);

/** Every event once, and those that can go more than one way in each of them. */
const variants: readonly ApplicationEvent[] = [
  ...Object.values(events),
  approvedByMail,
  { type: 'answered', step: 'business', answers: business },
  { type: 'reminded', mark: 'overdue' },
];

/** A case after any sequence of legal events. */
export const anyCase: fc.Arbitrary<Application> = fc
  .array(fc.nat(), { maxLength: 30, size: 'max' })
  .map((choices) =>
    choices.reduce((one: Application, choice) => {
      const legal = variants.filter(({ type }) => isLegal(one, type));
      const event = legal[choice % Math.max(legal.length, 1)];
      return event ? happen(one, event) : one;
    }, draft()),
  );

const alwaysDiffer = ['revision', 'changedAt', 'history'];

/** The fields that differ between two states of a case, as they are afterwards, without those that always do. */
export function changed(before: Case, next: Case): Record<string, unknown> {
  const old: Record<string, unknown> = before;
  const fields = Object.entries(next).filter(
    ([field, value]) => !alwaysDiffer.includes(field) && !isDeepStrictEqual(value, old[field]),
  );
  return Object.fromEntries(fields);
}
