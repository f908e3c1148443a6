import type { ApplicationEventType } from './application/application.ts';
import type { CustomerQualification } from './application/customerQualification.ts';
import { applicants, type Case, type CaseKind, type EventName, isApplication, isLegal } from './case.ts';
import type { OrderEventType } from './order/events.ts';
import type { Actor, Role } from './person.ts';
import type { SetupEventType } from './setup/events.ts';
import { caring, isSeen, type Sight } from './sight.ts';
import type { TakeoverEventType } from './takeover/events.ts';

/** The desk itself, in whatever it does without anybody asking. */
export const theDesk: Actor = { id: 'desk/clock', name: 'GCC Desk', roles: [] };

/** Whether it is the desk itself that acts. */
function isDesk(person: Actor): boolean {
  return person.id === theDesk.id;
}

/** Who somebody is, and what they may be. */
type Who = Pick<Actor, 'id' | 'roles'>;

const has = (person: Pick<Actor, 'roles'>, ...roles: Role[]): boolean =>
  roles.some((role) => person.roles.includes(role));

/** Somebody without any role sees nothing but whom to ask. */
export const mayUse = (person: Actor): boolean => person.roles.length > 0;

/** Admin agents and sales agents apply (S0). */
export const mayApply = (person: Pick<Actor, 'roles'>): boolean => has(person, 'adminAgent', 'salesAgent');

export const mayReview = (person: Actor): boolean => has(person, 'reviewer');

export const mayOperate = (person: Actor): boolean => has(person, 'operator');

/** Four eyes: nobody reviews an application they opened, answered, submitted, replied for or took on, whoever has it now. */
export const mayReviewCase = (person: Actor, one: Case): boolean =>
  mayReview(person) && isApplication(one) && !applicants(one).includes(person.id);

/** A case is worked on by its owner, as long as they are an agent. */
export const owns = (person: Actor, one: Case): boolean => mayApply(person) && one.owner === person.id;

/**
 * Whether a case was left, and still matters: by the roles that its owner has now they are no longer an agent. What the desk
 * has found was never an agent's.
 */
export const isLeft = (one: Case, ownersRoles: readonly Role[]): boolean =>
  isLegal(one, 'takenOn') && one.owner !== theDesk.id && !mayApply({ roles: ownersRoles });

/** Any other agent takes on what was left. */
const succeeds = (person: Who, one: Case): boolean => mayApply(person) && one.owner !== person.id;

/** Whether a person may take a case on, by the roles that its owner has now. */
export const mayTakeOn = (person: Who, one: Case, ownersRoles: readonly Role[]): boolean =>
  succeeds(person, one) && isLeft(one, ownersRoles);

/**
 * Who may write to the customer of a case: those who work on it, while the customer has Microsoft's form to send, Microsoft's
 * answer to look for, or a validation ID to ask for (C15).
 */
export const mayMailCustomer = (person: Actor, one: Case): one is CustomerQualification =>
  one.kind === 'customerQualification' &&
  (one.status === 'inReview' || (one.status === 'filed' && one.answer?.outcome !== 'nextSteps')) &&
  (owns(person, one) || mayReviewCase(person, one));

/** Owners, while still agents, see their own cases; reviewers and operators those that `roleThatSees` gives them. */
export const sightOf = (person: Actor): Sight => ({
  owner: mayApply(person) ? person.id : undefined,
  roles: caring.filter((role) => person.roles.includes(role)),
});

export const maySee = (person: Actor, one: Case): boolean => isDesk(person) || isSeen(one, sightOf(person));

/** Who may keep a copy of a case's whole history: whoever looks after cases of its kind, and sees this one. */
export const mayKeepHistory = (person: Actor, one: Case): boolean =>
  maySee(person, one) && (isApplication(one) ? mayReview(person) : mayOperate(person));

type Permission = (person: Actor, one: Case) => boolean;

/** Who may do what to an application; whether it is legal now is for the transition table. */
export const allowedInApplication: Record<ApplicationEventType, Permission> = {
  answered: owns,
  kept: owns,
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
  reminded: isDesk,
  codeFound: isDesk,
  takenOn: succeeds,
};

/** Whoever set it going may have it tried again, and operators may. */
const ownsOrOperates: Permission = (person, one) => owns(person, one) || mayOperate(person);

/** Whether a setup has got as far as the customer's tenant. */
const hasMadeTenant = (one: Case): boolean => one.kind === 'customerSetup' && one.tenantId !== undefined;

/** Who may do what to a customer's setup; most of it is the desk's work. */
const allowedInSetup: Record<SetupEventType, Permission> = {
  answered: owns,
  kept: owns,
  confirmed: owns,
  withdrawn: owns,
  stopped: (person, one) => owns(person, one) || isDesk(person),
  corrected: (person, one) => owns(person, one) && !hasMadeTenant(one),
  resumed: ownsOrOperates,
  codeChanged: (person, one) => owns(person, one) && hasMadeTenant(one),
  creationBegun: isDesk,
  tenantCreated: isDesk,
  tenantFound: isDesk,
  credentialsSent: isDesk,
  credentialsLost: isDesk,
  qualificationBegun: isDesk,
  retried: isDesk,
  doubted: isDesk,
  inReview: isDesk,
  qualified: isDesk,
  denied: isDesk,
  refused: isDesk,
  stuck: isDesk,
  takenOn: succeeds,
};

/** Who may do what to a take-over: the agent writes and sends, the desk watches. */
const allowedInTakeover: Record<TakeoverEventType, Permission> = {
  answered: owns,
  kept: owns,
  sent: owns,
  declined: owns,
  lapsed: (person, one) => owns(person, one) || isDesk(person),
  reminded: isDesk,
  accepted: isDesk,
  checked: isDesk,
  refused: isDesk,
  takenOn: succeeds,
};

/** Four eyes: no operator settles an order that they have or had. */
const operatesAnothers: Permission = (person, one) =>
  mayOperate(person) && !applicants(one).includes(person.id);

/** Who may do what to an order. */
const allowedInOrder: Record<OrderEventType, Permission> = {
  customerChosen: owns,
  sellerChosen: owns,
  cartChanged: owns,
  submitted: owns,
  reconfirmed: owns,
  edited: owns,
  withdrawn: owns,
  handedOver: owns,
  intended: isDesk,
  held: isDesk,
  woken: isDesk,
  checkoutRefused: isDesk,
  rejected: isDesk,
  bought: isDesk,
  documentWanted: isDesk,
  documentGiven: isDesk,
  provisioned: isDesk,
  parked: isDesk,
  settled: operatesAnothers,
  takenOn: succeeds,
};

const permissions: Readonly<Record<CaseKind, Readonly<Partial<Record<EventName, Permission>>>>> = {
  partnerQualification: allowedInApplication,
  customerQualification: allowedInApplication,
  customerSetup: allowedInSetup,
  takeover: allowedInTakeover,
  order: allowedInOrder,
};

/** Whether a person may cause an event in a case, if it is legal. */
export const isAllowed = (person: Actor, one: Case, event: EventName): boolean =>
  permissions[one.kind][event]?.(person, one) ?? false;
