import type { CustomerQualification } from './application/customerQualification.ts';
import { resellerAmong } from './application/partnerQualification.ts';
import {
  type Case,
  currentOf,
  isClosed,
  isCustomer,
  isDraft,
  isOrder,
  isPartner,
  isSetup,
  isTakeover,
} from './case.ts';
import { nextStepOf } from './journey.ts';
import type { NextStep } from './nextStep.ts';
import type { CustomerSetup } from './setup/customerSetup.ts';
import { customerTenantOf } from './takeover/takeover.ts';

/** How far an organization is here: qualified, in an application of somebody else's that is on its way, or neither. */
export type Partners = 'qualified' | 'applied' | 'none';

/** A next step, and the case that it is about. */
interface NextOfAll extends NextStep {
  readonly one?: Case | undefined;
}

/**
 * The one next step of an agent over all of their cases, given last changed first. First what the agent can do in open cases
 * (until the organization is qualified, its own application comes first), then a customer whose ended case leads to another,
 * then what others do, and last a new customer.
 */
export function nextOfAll(own: readonly Case[], partners: Partners): NextOfAll {
  const oldestFirst = own.filter((one) => !isPartner(one)).toReversed();
  const open = oldestFirst.filter((one) => !isClosed(one));
  const steps =
    partners === 'qualified'
      ? open.map((one) => stepAbout(one, own))
      : [
          partnerStep(own, partners),
          ...open.filter((one) => !isTooEarly(one)).map((one) => stepAbout(one, own)),
        ];
  const ended = oldestFirst.find((one) => isToFollow(one, own));
  return (
    steps.find(({ whose }) => whose === 'you') ??
    (ended && stepAbout(ended, own)) ??
    steps[0] ?? { step: sellsThroughOthers(own) ? 'providersCustomers' : 'customers', whose: 'you' }
  );
}

/** The agent's own application; none is begun beside a colleague's, which P8 would stop. */
function partnerStep(own: readonly Case[], partners: Partners): NextOfAll {
  const current = currentOf(own.filter(isPartner));
  const isBlank = current === undefined || current.revision === 1;
  return isBlank && partners === 'applied'
    ? { step: 'colleagueApplied', whose: 'colleague' }
    : stepAbout(current, own);
}

/** Whether somebody's organization is a reseller: whoever is qualified here, it is not that one. */
const sellsThroughOthers = (own: readonly Case[]): boolean =>
  resellerAmong(own.filter(isPartner)) !== undefined;

/** What a qualified organization alone may go on with: C1 stops such a draft, and nobody is sent to it. */
const isTooEarly = (one: Case): boolean => isDraft(one) && (isCustomer(one) || isTakeover(one));

/** A reseller confirms no order: its provider places it (O10). */
function stepAbout(one: Case | undefined, own: readonly Case[]): NextOfAll {
  const { step, whose } = nextStepOf(one);
  return { step: step === 'continueOrder' && sellsThroughOthers(own) ? 'handOver' : step, whose, one };
}

/** Whether a case has ended, and what comes after it for its customer was not begun. */
function isToFollow(one: Case, all: readonly Case[]): boolean {
  if (isCustomer(one)) return one.status === 'approved' && !isBegun(one, all);
  if (isSetup(one)) return one.status === 'ready' ? !isOrderedFor(one.tenantId, all) : isToCorrect(one, all);
  return isTakeover(one) && one.status === 'ready' && !isOrderedFor(customerTenantOf(one), all);
}

const setupsOf = (applicationId: string | undefined, all: readonly Case[]): CustomerSetup[] =>
  all
    .filter(isSetup)
    .filter(({ approved, status }) => status !== 'withdrawn' && approved?.applicationId === applicationId);

/** Whether somebody sets an approved customer up, or takes over the tenant that it has. */
function isBegun({ id, answers, customerTenant }: CustomerQualification, all: readonly Case[]): boolean {
  const tenant = customerTenant?.id ?? answers.tenants?.customerTenantId;
  const isInvited = Boolean(tenant) && all.filter(isTakeover).some((one) => customerTenantOf(one) === tenant);
  return isInvited || setupsOf(id, all).length > 0;
}

/** Whether a creation was refused that left nothing behind, and no other setup of the customer has got further. */
const isToCorrect = ({ status, tenantId, approved }: CustomerSetup, all: readonly Case[]): boolean =>
  status === 'refused' &&
  tenantId === undefined &&
  setupsOf(approved?.applicationId, all).every((one) => one.status === 'refused');

/** Whether something was ordered for a tenant; one that was withdrawn was not wanted, one that was refused still is. */
const isOrderedFor = (tenantId: string | undefined, all: readonly Case[]): boolean =>
  all.filter(isOrder).some(({ customer, status }) => status !== 'rejected' && customer?.id === tenantId);
