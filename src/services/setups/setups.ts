import { isSetup } from '../../domain/case.ts';
import type { PostalAddress } from '../../domain/customer.ts';
import type { Actor } from '../../domain/person.ts';
import { isOtherName } from '../../domain/rules/setup.ts';
import { Choice, Code, Company, Domain, type SetupStep } from '../../domain/setup/answers.ts';
import type { CustomerSetup, Looked, SeenCode } from '../../domain/setup/customerSetup.ts';
import type { Acted, Acting, CasesService, Unfit } from '../cases.ts';
import type { Asked, Inquiry } from '../inquiry.ts';
import { openCase } from '../opening.ts';
import type { Clock, Ids, Store } from '../ports.ts';
import { approvedFrom, customersOf } from './approvedCustomers.ts';
import { shownCodes } from './codes.ts';
import { freeDomains } from './domains.ts';
import { knownAs } from './known.ts';

interface Deps {
  readonly store: Store;
  readonly cases: CasesService;
  readonly partnerCenter: Inquiry;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What was looked up about an answer, or why the answer does not fit. */
type Look = { readonly looked: Looked } | { readonly unfit: Unfit };

/** Sets customers up in Partner Center (S3), up to the moment when a worker goes on. */
export function setupsService(deps: Deps) {
  const { store, cases, partnerCenter, ids } = deps;
  const writeIds = () => ({ requestId: ids.guid(), correlationId: ids.guid() });

  return {
    /** The setup that a person goes on with, else a new one. */
    open: (actor: Actor) => openCase(deps, actor, 'customerSetup'),

    /** The customers of a person that may be set up, for this setup. */
    customers: (actor: Actor, setupId?: string) => customersOf(store, actor.id, setupId),

    /** The validation IDs that Partner Center shows now. */
    codes: (): Promise<Asked<SeenCode[]>> => shownCodes(partnerCenter),

    /** Keeps one step's answers with what they come to at Partner Center; what does not fit is not kept. */
    async answer(acting: Acting, step: SetupStep, answers: object): Promise<Acted> {
      const one = await cases.find(acting.actor, acting.caseId);
      if (!one || !isSetup(one)) return { outcome: 'gone' };
      const look = await lookInto(deps, one, acting.actor, step, answers);
      if ('unfit' in look) return { outcome: 'unfit', one, unfit: look.unfit };
      return cases.act(acting, { type: 'answered', step, answers, looked: look.looked });
    },

    /** Has the customer created: the write is saved with its ids, and a worker makes it. */
    confirm: (acting: Acting): Promise<Acted> => cases.act(acting, { type: 'confirmed', ids: writeIds() }),

    /** Has what stopped tried again. */
    resume: (acting: Acting): Promise<Acted> => cases.act(acting, { type: 'resumed', ids: writeIds() }),
  };
}

export type SetupsService = ReturnType<typeof setupsService>;

async function lookInto(
  deps: Deps,
  one: CustomerSetup,
  actor: Actor,
  step: SetupStep,
  answers: object,
): Promise<Look> {
  switch (step) {
    case 'choice':
      return lookAtChoice(deps, one, actor, Choice.parse(answers).application);
    case 'code':
      return lookAtCode(deps, one, Code.parse(answers));
    case 'company':
      return lookAtCompany(deps, Company.parse(answers));
    case 'domain':
      return lookAtDomain(deps, one, Domain.parse(answers).prefix);
    default:
      return { looked: {} };
  }
}

const unfit = (fields: readonly string[], more: Partial<Unfit> = {}): Look => ({
  unfit: { fields, offers: [], ...more },
});

async function lookAtChoice(deps: Deps, one: CustomerSetup, actor: Actor, id: string): Promise<Look> {
  const { approved } = await customersOf(deps.store, actor.id, one.id);
  const chosen = approved.find((application) => application.id === id);
  return chosen ? { looked: { approved: approvedFrom(chosen) } } : unfit(['application']);
}

async function lookAtCode(deps: Deps, one: CustomerSetup, { validationId, sameName }: Code): Promise<Look> {
  const asked = await shownCodes(deps.partnerCenter);
  if ('refusal' in asked) return unfit([], { refusal: asked.refusal });
  const code = asked.answer.find(({ id }) => id === validationId);
  if (!code) return unfit(['validationId']);
  if (isOtherName(code, one.approved?.name ?? '') && !sameName) return unfit(['sameName']);
  return { looked: { code } };
}

/** An address that Microsoft is not sure of is kept only as it suggests, or when somebody says that it is right. */
async function lookAtCompany({ partnerCenter }: Deps, company: Company): Promise<Look> {
  const asked = await partnerCenter.ask(({ checks, customers }) =>
    Promise.all([checks.address(addressOf(company)), knownAs(customers, company.name)]),
  );
  if ('refusal' in asked) return unfit([], { refusal: asked.refusal });
  const [{ verdict, suggestions }, known] = asked.answer;
  const isDoubtful = verdict === 'unclear' || verdict === 'wrong';
  if (!isDoubtful || company.asTyped) return { looked: { known } };
  return unfit(['asTyped'], { offers: suggestions.map((one) => ({ ...company, ...partsOf(one) })) });
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

async function lookAtDomain({ partnerCenter }: Deps, one: CustomerSetup, prefix: string): Promise<Look> {
  const asked = await freeDomains(partnerCenter, prefix, one.answers.company?.state ?? '');
  if ('refusal' in asked) return unfit([], { refusal: asked.refusal });
  const { isFree, alternatives } = asked.answer;
  return isFree
    ? { looked: {} }
    : unfit(['prefix'], { offers: alternatives.map((free) => ({ prefix: free })) });
}
