import type { PostalAddress } from '../../domain/customer.ts';
import { isOtherName } from '../../domain/rules/setup.ts';
import {
  Choice,
  Code,
  Company,
  Domain,
  domainName,
  type SetupStep,
  soldDirectly,
} from '../../domain/setup/answers.ts';
import type { Approved, CustomerSetup, Looked } from '../../domain/setup/customerSetup.ts';
import { isOtherState } from '../../domain/states.ts';
import { isSameText } from '../../domain/text.ts';
import type { Trace } from '../../domain/trace.ts';
import { askFor } from '../askFor.ts';
import type { Inquiry, Unanswered } from '../inquiry.ts';
import type { Store, TenantLookup } from '../ports.ts';
import { resellerTenant } from '../sellingAs.ts';
import { activeResellers } from './activeResellers.ts';
import { approvedNow, customersOf } from './approvedCustomers.ts';
import { shownCodes } from './codes.ts';
import { freeDomains } from './domains.ts';
import { knownAs } from './known.ts';
import { isStopped } from './lookedNow.ts';

interface Deps {
  readonly store: Store;
  readonly inquiry: Inquiry;
  /** The request of whoever waits. */
  readonly trace: Trace;
  readonly tenants: TenantLookup;
}

/** Why an answer does not fit, as far as only the outside can tell. */
export interface Unfit {
  /** The fields that are not right. */
  readonly fields: readonly string[];
  /** Why Partner Center could not be asked, if it could not. */
  readonly refusal?: Unanswered;
  /** A domain that cannot be had because somebody has it. */
  readonly taken?: string;
  /** Answers that would fit, to be offered: values by field. */
  readonly offers: readonly Readonly<Record<string, unknown>>[];
}

/** What was looked up about an answer, or why the answer does not fit. */
type Look = { readonly looked: Looked } | { readonly unfit: Unfit };

/** Looks up what only the outside can tell of an answer, in the time that somebody waits. */
export async function lookInto(
  deps: Deps,
  one: CustomerSetup,
  step: SetupStep,
  answers: object,
): Promise<Look> {
  switch (step) {
    case 'choice':
      return lookAtChoice(deps, one, Choice.parse(answers).application);
    case 'code':
      return lookAtCode(deps, one, Code.parse(answers));
    case 'company':
      return lookAtCompany(deps, one, Company.parse(answers));
    case 'domain':
      return lookAtDomain(deps, one, Domain.parse(answers).prefix);
    default:
      return { looked: {} };
  }
}

const unfit = (fields: readonly string[], more: Partial<Unfit> = {}): Look => ({
  unfit: { fields, offers: [], ...more },
});

async function lookAtChoice(deps: Deps, one: CustomerSetup, id: string): Promise<Look> {
  const { store, tenants } = deps;
  const free = await customersOf(store, one.owner, one.id);
  const chosen = free.approved.find((application) => application.id === id);
  if (!chosen) return unfit(['application']);
  const approved = await approvedNow(tenants, chosen);
  return { looked: { approved, ...(await knownTenant(deps, one, approved)) } };
}

/** How Partner Center knows the tenant that the customer named: one that is ours needs no take-over (V7). */
async function knownTenant(deps: Deps, { owner }: CustomerSetup, approved: Approved): Promise<Looked> {
  if (!approved.tenantId) return {};
  const asked = await askFor(deps, owner, deps.trace, ({ customers }) =>
    knownAs(customers, { name: approved.name, state: approved.state ?? '' }, approved),
  );
  return 'answer' in asked ? { known: asked.answer } : {};
}

async function lookAtCode(deps: Deps, one: CustomerSetup, answer: Code): Promise<Look> {
  const [code, seller] = await Promise.all([
    lookAtChosen(deps, one, answer),
    lookAtSeller(deps, one, answer.reseller),
  ]);
  if ('unfit' in code) return code;
  return 'unfit' in seller ? seller : { looked: { ...code.looked, ...seller.looked } };
}

/** A validation ID that is chosen, and whether it is the customer's under another name. */
export type ChosenCode = Omit<Code, 'reseller'>;

/** Looks up a validation ID that is chosen from those that Partner Center shows. */
export async function lookAtChosen(
  deps: Deps,
  one: CustomerSetup,
  { validationId, sameName }: ChosenCode,
): Promise<Look> {
  const asked = await shownCodes(deps, one, deps.trace);
  if ('refusal' in asked) return unfit([], { refusal: asked.refusal });
  const code = asked.answer.find(({ id }) => id === validationId);
  if (!code) return unfit(['validationId']);
  // Nobody is asked about the name of one that is refused whoever it was issued to (V2 to V4).
  const isAsked = isOtherName(code.organization, one.approved) && !isStopped({ code });
  return isAsked && !sameName ? unfit(['sameName']) : { looked: { code } };
}

async function lookAtSeller(deps: Deps, one: CustomerSetup, named: string): Promise<Look> {
  const id = (await resellerTenant(deps.store, one.owner)) ?? named; // a reseller sells through itself alone
  if (id === soldDirectly) return { looked: { reseller: undefined } };
  const asked = await activeResellers(deps, one, deps.trace);
  if ('refusal' in asked) return unfit([], { refusal: asked.refusal });
  const reseller = asked.answer.find((each) => isSameText(each.id, id));
  return reseller ? { looked: { reseller } } : unfit(['reseller']);
}

/**
 * Another name than the approved one is kept only when somebody says that it is the same customer's; an address that Microsoft
 * is not sure of, or in another state than the application's, only when somebody says that it is right; of the first, also as
 * Microsoft suggests it.
 */
async function lookAtCompany(deps: Deps, one: CustomerSetup, company: Company): Promise<Look> {
  const asked = await askFor(deps, one.owner, deps.trace, ({ checks, customers }) =>
    Promise.all([checks.address(addressOf(company)), knownAs(customers, company, one.approved)]),
  );
  if ('refusal' in asked) return unfit([], { refusal: asked.refusal });
  const [{ verdict, suggestions }, known] = asked.answer;
  const isMoved = isOtherState(company.state, one.approved?.state ?? '') && !isStopped({ known });
  const isUnsure = verdict === 'unclear' || verdict === 'wrong';
  const isDoubtful = (isUnsure || isMoved) && !company.asTyped;
  const isOther = isOtherName(company.name, one.approved) && company.sameName !== company.name;
  if (!isDoubtful && !isOther) return { looked: { known } };
  return unfit([...(isOther ? ['sameName'] : []), ...(isDoubtful ? ['asTyped'] : [])], {
    offers: isUnsure && isDoubtful ? suggestions.map((address) => ({ ...company, ...partsOf(address) })) : [],
  });
}

const addressOf = ({ line1, line2, city, state, postalCode }: Company): PostalAddress => ({
  line1,
  line2,
  city,
  state,
  postalCode,
  country: 'US',
});

const partsOf = ({ line1, line2 = '', city, state, postalCode }: PostalAddress) => ({
  line1,
  line2,
  city,
  state,
  postalCode,
});

async function lookAtDomain({ inquiry, trace }: Deps, one: CustomerSetup, prefix: string): Promise<Look> {
  const asked = await freeDomains(inquiry, trace, prefix, one.answers.company?.state ?? '');
  if ('refusal' in asked) return unfit([], { refusal: asked.refusal });
  const { isFree, alternatives } = asked.answer;
  return isFree
    ? { looked: { isDomainTaken: false } }
    : unfit([], { taken: domainName({ prefix }), offers: alternatives.map((free) => ({ prefix: free })) });
}
