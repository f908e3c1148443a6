import { type Case, isCustomer, isSetup } from '../../domain/case.ts';
import type { Actor } from '../../domain/person.ts';
import type { SetupStep } from '../../domain/setup/answers.ts';
import { type CustomerSetup, type SeenCode, takesCustomer } from '../../domain/setup/customerSetup.ts';
import type { Trace } from '../../domain/trace.ts';
import { askFor } from '../askFor.ts';
import type { Acted, Acting, CasesService } from '../cases.ts';
import type { Asked, Inquiry } from '../inquiry.ts';
import { type Opened, openCase } from '../opening.ts';
import type { Clock, Ids, Store, TenantLookup } from '../ports.ts';
import { sellingAs } from '../sellingAs.ts';
import { activeResellers } from './activeResellers.ts';
import { approvedNow, customersOf } from './approvedCustomers.ts';
import { shownCodes } from './codes.ts';
import { isStopped, lookedNow } from './lookedNow.ts';
import { type ChosenCode, lookAtChosen, lookInto, type Unfit } from './lookInto.ts';
import { setupsOf } from './setupsOf.ts';

interface Deps {
  readonly store: Store;
  readonly cases: CasesService;
  readonly inquiry: Inquiry;
  readonly tenants: TenantLookup;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What became of an answer; one that does not fit was not kept. */
type Answered = Acted | { readonly unfit: Unfit };

/** Sets customers up in Partner Center (S3), up to the moment when a worker goes on. */
export function setupsService(deps: Deps) {
  const { store, cases, ids } = deps;

  return {
    /** The setup that a person goes on with, else a new one. */
    open: (actor: Actor, trace: Trace) => openCase(deps, actor, 'customerSetup', trace),

    /** A setup of this customer: the draft that there is of it, else one that begins with it. */
    openFor: (actor: Actor, application: string, trace: Trace) => openFor(deps, actor, application, trace),

    /** The setup that has this customer to itself, whoever began it, if the person sees it or may take it on. */
    begunFor: (actor: Actor, application: Case) => begunFor(deps, actor, application),

    /** The customers of a person that may be set up, for this setup. */
    customers: (actor: Actor, setupId?: string) => customersOf(store, actor.id, setupId),

    /** The validation IDs that Partner Center shows now, as far as the owner may see them. */
    codes: (one: CustomerSetup, trace: Trace): Promise<Asked<SeenCode[]>> => shownCodes(deps, one, trace),

    /** The resellers that an indirect provider may work for; none for anybody else, and nobody is asked then. */
    async resellers(one: CustomerSetup, trace: Trace): ReturnType<typeof activeResellers> {
      const { organization } = await sellingAs(store, one.owner);
      return organization?.partnerType === 'indirectProvider'
        ? activeResellers(deps, one, trace)
        : { answer: [] };
    },

    /** Keeps one step's answers with what they come to at Partner Center; what does not fit is not kept. */
    answer: (acting: Acting, step: SetupStep, answers: object) => answer(deps, acting, step, answers),

    /** Has the customer created by a worker: its write is saved, or what Partner Center shows against it by now. */
    confirm: (acting: Acting): Promise<Acted> => confirm(deps, acting),

    /** Has what stopped tried again. */
    resume: (acting: Acting): Promise<Acted> => cases.act(acting, { type: 'resumed', requestId: ids.guid() }),

    /** Has the tenant that was created qualified with another validation ID. */
    changeCode: (acting: Acting, chosen: ChosenCode) => changeCode(deps, acting, chosen),
  };
}

export type SetupsService = ReturnType<typeof setupsService>;

async function begunFor(
  { store, cases }: Deps,
  actor: Actor,
  { id: applicationId, ref }: Case,
): Promise<Case | undefined> {
  const begun = (await setupsOf(store, { applicationId, ref })).find(takesCustomer);
  return begun && cases.findOrLeft(actor, begun.id);
}

async function openFor(deps: Deps, actor: Actor, application: string, trace: Trace): Promise<Opened> {
  const drafts = await deps.store.list({ kind: 'customerSetup', owner: actor.id, statuses: ['draft'] });
  const begun = drafts.filter(isSetup).find(({ answers }) => answers.choice?.application === application);
  if (begun && !(await isCleared(deps, begun))) return begun;
  const one = begun ?? (await openCase(deps, actor, 'customerSetup', trace));
  if (one === 'tooManyDrafts') return one;
  const acting = { actor, caseId: one.id, revision: one.revision, trace };
  const answered = await answer(deps, acting, 'choice', { application });
  return 'one' in answered ? answered.one : one;
}

/** Whether the tenant that stood in the way of a setup (V7) has turned out to be one that does not. */
async function isCleared({ store, tenants }: Deps, { approved }: CustomerSetup): Promise<boolean> {
  const chosen = approved?.hasTenant && (await store.find(approved.applicationId));
  return chosen && isCustomer(chosen) ? !(await approvedNow(tenants, chosen)).hasTenant : false;
}

async function confirm(deps: Deps, acting: Acting): Promise<Acted> {
  const { cases, ids } = deps;
  const one = await cases.find(acting.actor, acting.caseId);
  if (!one || !isSetup(one)) return { outcome: 'gone' };
  const asked = await askFor(deps, one.owner, acting.trace, (center) => lookedNow(center, one));
  const looked = 'answer' in asked ? asked.answer : {}; // the worker looks again before it creates anything
  return isStopped(looked)
    ? cases.act(acting, { type: 'stopped', looked })
    : cases.act(acting, { type: 'confirmed', requestId: ids.guid() });
}

async function changeCode(deps: Deps, acting: Acting, chosen: ChosenCode): Promise<Answered> {
  const { cases, ids } = deps;
  const one = await cases.find(acting.actor, acting.caseId);
  if (!one || !isSetup(one)) return { outcome: 'gone' };
  const look = await lookAtChosen({ ...deps, trace: acting.trace }, one, chosen);
  if ('unfit' in look) return look;
  if (isStopped(look.looked)) return { unfit: { fields: ['validationId'], offers: [] } };
  return cases.act(acting, { type: 'codeChanged', ...chosen, ...look, requestId: ids.guid() });
}

async function answer(deps: Deps, acting: Acting, step: SetupStep, answers: object): Promise<Answered> {
  const { cases } = deps;
  const one = await cases.find(acting.actor, acting.caseId);
  if (!one || !isSetup(one)) return { outcome: 'gone' };
  const look = await lookInto({ ...deps, trace: acting.trace }, one, step, answers);
  if ('unfit' in look) return look;
  return cases.act(acting, { type: 'answered', step, answers, looked: look.looked });
}
