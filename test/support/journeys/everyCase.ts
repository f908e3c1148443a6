import type { ApplicationEvent } from '../../../src/domain/application/application.ts';
import { openCustomerQualification, openPartnerQualification } from '../../../src/domain/application/open.ts';
import {
  advance,
  type Case,
  type CaseEvent,
  type CaseKind,
  type CaseStatus,
  isLegal,
} from '../../../src/domain/case.ts';
import type { OrderEvent } from '../../../src/domain/order/events.ts';
import { openOrder } from '../../../src/domain/order/open.ts';
import type { Actor } from '../../../src/domain/person.ts';
import { isAllowed, theDesk } from '../../../src/domain/policy.ts';
import type { SetupEvent } from '../../../src/domain/setup/events.ts';
import { openCustomerSetup } from '../../../src/domain/setup/open.ts';
import type { TakeoverEvent } from '../../../src/domain/takeover/events.ts';
import { openTakeover } from '../../../src/domain/takeover/open.ts';
import {
  body,
  contact,
  customerEvents,
  regulatedData,
  tenants,
} from '../../domain/application/customerBuilders.ts';
import { business, declaration, events, organization } from '../../domain/builders.ts';
import { requestId, setupAnswers } from '../../domain/setup/setupBuilders.ts';
import { invitation, link, takenOver } from '../../domain/takeover/takeoverBuilders.ts';
import { g3 } from './orders.ts';

/** The moment at which everything happened. */
export const moment = '2026-01-05T18:00:00.000Z';

const trouble = { code: '600009', status: 500, reason: 'Nobody knows.' };
const quote = { at: moment, currency: 'USD', total: 500, prices: {}, problems: {} };
const customer = { id: '9b1e0c44-21c5-4a57-8a36-6f0d5c2e7a18', name: 'City of Example' };

const answered = (answers: Readonly<Record<string, object>>) =>
  Object.entries(answers).map(([step, one]) => ({ type: 'answered', step, answers: one }) as const);

const setupEvents: readonly SetupEvent[] = [
  ...answered(setupAnswers).map((event) => ({ ...event, looked: {} })),
  { type: 'confirmed', requestId },
  { type: 'tenantCreated', tenantId: customer.id, hasCredentials: false, requestId },
  { type: 'qualified' },
  { type: 'refused', ...trouble },
  { type: 'stuck', ...trouble },
];

const looked = {
  tenant: { kind: 'gcc', id: customer.id },
  link,
  partnerName: 'Fabrikam',
  isOurs: false,
} as const;
const takeoverEvents: readonly TakeoverEvent[] = [
  { type: 'answered', step: 'takenOver', answers: takenOver, looked },
  { type: 'answered', step: 'invitation', answers: invitation },
  { type: 'sent', sentOn: '2026-01-05' },
  { type: 'accepted' },
  { type: 'checked', standing: 'approved' },
  { type: 'checked', standing: 'none' },
  { type: 'declined' },
  { type: 'lapsed' },
];

const orderEvents: readonly OrderEvent[] = [
  { type: 'customerChosen', customer },
  { type: 'cartChanged', lines: [g3], quote },
  { type: 'submitted', requestId, quote },
  { type: 'intended', cartId: 'cart-1', requestId },
  { type: 'held', reason: 'price', quote },
  { type: 'bought', orderIds: ['order-1'] },
  { type: 'provisioned' },
  { type: 'parked', why: 'lost' },
  { type: 'rejected', code: '800002', status: 400 },
  { type: 'withdrawn' },
];

const withAnswers = (answers: Readonly<Record<string, object>>, common: object): ApplicationEvent[] => [
  ...answered(answers),
  ...Object.values<ApplicationEvent>(Object(common)).filter(
    ({ type }) => type !== 'answered' && type !== 'takenOn',
  ),
];

type Opener = (id: string, ref: string, owner: Actor, at: string) => Case;

/** How each kind of case begins, its answers, and good events that lead from status to status. */
const kinds: Readonly<Record<CaseKind, { readonly open: Opener; readonly events: readonly CaseEvent[] }>> = {
  partnerQualification: {
    open: openPartnerQualification,
    events: withAnswers({ organization, business, declaration }, events),
  },
  customerQualification: {
    open: openCustomerQualification,
    events: withAnswers({ body, regulatedData, tenants, contact }, customerEvents),
  },
  customerSetup: { open: openCustomerSetup, events: setupEvents },
  takeover: { open: openTakeover, events: takeoverEvents },
  order: { open: openOrder, events: orderEvents },
};
const caseKinds = Object.keys(kinds) as CaseKind[]; // the keys are the type

/** Events that only fill a draft. */
const filling: readonly CaseEvent['type'][] = ['answered', 'customerChosen', 'cartChanged'];

/** Who takes part in the cases. */
export interface Parties {
  readonly owner: Actor;
  readonly reviewer: Actor;
  readonly operator: Actor;
  /** Answered for the owner once; whatever their roles, they never review. */
  readonly applicant: Actor;
}

/** A case of this kind in every status that its transition table leads to, every question answered. */
function everyStatus(kind: CaseKind, parties: Parties, set: number, retold: Retold): Case[] {
  const { open } = kinds[kind];
  const events = kinds[kind].events.map(retold);
  const reached = new Map<CaseStatus, Case>();
  const first = events
    .filter(({ type }) => filling.includes(type))
    .reduce(happening(parties.applicant), open('', '', parties.owner, moment));
  const queue = [first];
  for (let one = queue.shift(); one; one = queue.shift()) {
    if (reached.has(one.status)) continue;
    reached.set(one.status, named(one, set, reached.size));
    const legal = events.filter(({ type }) => isLegal(one, type) && !filling.includes(type));
    queue.push(...legal.map((event) => happening(actorFor(event, one, parties))(one, event)));
  }
  return [...reached.values()];
}

/** What people typed in an event, in other words. */
export type Retold = (event: CaseEvent) => CaseEvent;

/** Every kind in every status; sets with different numbers, of one digit, have different ids and refs. */
export const everyCase = (parties: Parties, set = 0, retold: Retold = (event) => event): Case[] =>
  caseKinds.flatMap((kind) => everyStatus(kind, parties, set, retold));

const happening = (by: Actor) => (one: Case, event: CaseEvent) => advance(one, event, by, moment);

/** Whoever policy lets cause the event. */
function actorFor({ type }: CaseEvent, one: Case, { owner, reviewer, operator }: Parties): Actor {
  const actor = [owner, reviewer, operator, theDesk].find((person) => isAllowed(person, one, type));
  if (!actor) throw new Error(`nobody may cause ${type} in ${one.status}`);
  return actor;
}

const letters: Readonly<Record<CaseKind, string>> = {
  partnerQualification: 'P',
  customerQualification: 'C',
  customerSetup: 'S',
  takeover: 'T',
  order: 'R',
};

const named = (one: Case, set: number, count: number): Case => ({
  ...one,
  lookAt: undefined, // no worker goes on with it
  id: `${one.kind}-${one.status}-${set}`,
  ref: `GCC-${letters[one.kind]}${set}${String(count).padStart(3, '0')}`,
});
