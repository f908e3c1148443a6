import { advance, type Case, type CaseEvent, isCurrent, isLegal, ownerName } from '../domain/case.ts';
import type { Actor } from '../domain/person.ts';
import { isAllowed, maySee, sightOf, theDesk } from '../domain/policy.ts';
import type { TakenOn } from '../domain/takenOn.ts';
import type { Trace } from '../domain/trace.ts';
import type { CasePage, Part } from './casePage.ts';
import { judge } from './findings.ts';
import { guards } from './guards.ts';
import type { Judgement } from './judgement.ts';
import type { NoticesService } from './notices.ts';
import type { CaseQuery, Change, Clock, Directory, Store, TenantLookup } from './ports.ts';
import { canTakeOn, leftCases } from './takingOn.ts';
import { withTenantsNow } from './tenantsNow.ts';

/** Who acts, on which revision of which case, on which card, and in which request. */
export interface Acting {
  readonly actor: Actor;
  readonly caseId: string;
  readonly revision: number;
  readonly activityId?: string | undefined;
  readonly trace: Trace;
}

/** The same, or what the desk does unasked: that belongs to no request, and may be done once under a key. */
interface Action extends Omit<Acting, 'trace'> {
  readonly trace?: Trace;
  readonly once?: Change['once'];
}

/**
 * What became of an action. `done` and `stale` carry the case as it is now: stale when it had moved on, or the action is
 * not legal any more, and nothing was written. `refused` also says nothing was written: policy or a rule forbids it.
 * `gone` stands for a case that is not there and for one that the person may not see, without a difference.
 */
export type Acted =
  | { readonly outcome: 'done' | 'stale' | 'refused'; readonly one: Case }
  | { readonly outcome: 'gone' };

interface Deps {
  readonly store: Store;
  readonly directory: Directory;
  readonly tenants: TenantLookup;
  readonly notices: NoticesService;
  readonly clock: Clock;
}

/** Cases of every kind: finds them, says what the rules find in them, and moves them along. */
export const casesService = (deps: Deps) => ({
  act: (acting: Acting, event: Exclude<CaseEvent, TakenOn>): Promise<Acted> => act(deps, acting, event),

  /** Makes an agent the owner of a case that was left: the directory is asked for its owner's roles in this very act. */
  takeOn: (acting: Acting): Promise<Acted> => takeOn(deps, acting),

  /** What the desk does by itself about a case that it knows at this revision; under a key, once: `stale` when it has been. */
  actAsDesk: ({ id, revision }: Case, event: CaseEvent, once?: Change['once']): Promise<Acted> =>
    act(deps, { actor: theDesk, caseId: id, revision, once }, event),

  judged: (one: Case): Promise<Judgement> => judge(deps, one),

  /** The case with this id or ref, if the person may see it. */
  find: (actor: Actor, idOrRef: string): Promise<Case | undefined> => find(deps, actor, idOrRef),

  /** The same, or one that the person may take on; of that one they are not to see more than whose it was. */
  findOrLeft: (actor: Actor, idOrRef: string): Promise<Case | undefined> => findOrLeft(deps, actor, idOrRef),

  ...leftCases(deps),

  /** The ref of a case, whoever may see it: for the log alone. */
  refOf: async (idOrRef: string): Promise<string | undefined> => (await deps.store.find(idOrRef))?.ref,

  /** The cases among these that the person may see, last changed first. */
  async list(actor: Actor, query: CaseQuery): Promise<Case[]> {
    return (await deps.store.list(query)).filter((one) => maySee(actor, one));
  },

  /** A part of what the person may see among these, those first that are not closed, then those last changed. */
  async page(actor: Actor, query: CaseQuery, part: Part): Promise<CasePage> {
    const page = await deps.store.page(query, sightOf(actor), part);
    return { ...page, cases: page.cases.filter((one) => maySee(actor, one)) }; // as they are by now
  },
});

export type CasesService = ReturnType<typeof casesService>;

async function find({ store }: Deps, actor: Actor, idOrRef: string): Promise<Case | undefined> {
  const one = await store.find(idOrRef);
  return one && maySee(actor, one) ? one : undefined;
}

async function findLeft(deps: Deps, actor: Actor, idOrRef: string): Promise<Case | undefined> {
  const one = await deps.store.find(idOrRef);
  return one && (await canTakeOn(deps, actor, one)) ? one : undefined;
}

const findOrLeft = async (deps: Deps, actor: Actor, idOrRef: string): Promise<Case | undefined> =>
  (await find(deps, actor, idOrRef)) ?? findLeft(deps, actor, idOrRef);

async function act(deps: Deps, acting: Action, event: CaseEvent): Promise<Acted> {
  const one = await find(deps, acting.actor, acting.caseId);
  return one ? actOn(deps, one, acting, event) : { outcome: 'gone' };
}

async function takeOn(deps: Deps, acting: Acting): Promise<Acted> {
  const { actor, caseId } = acting;
  const left = await findLeft(deps, actor, caseId);
  if (left) return actOn(deps, left, acting, { type: 'takenOn', owner: actor.id, before: ownerName(left) });
  const one = await find(deps, actor, caseId);
  return one ? { outcome: hasTakenOn(actor, one) ? 'stale' : 'refused', one } : { outcome: 'gone' };
}

/** Whether it is theirs because they took it on: the same press may come twice. */
const hasTakenOn = ({ id }: Actor, { owner, history }: Case): boolean =>
  owner === id && history.some(({ what, by }) => what === 'takenOn' && by === id);

async function actOn(deps: Deps, found: Case, acting: Action, event: CaseEvent): Promise<Acted> {
  if (!isAllowed(acting.actor, found, event.type)) return { outcome: 'refused', one: found };
  if (!isCurrent(found, acting.revision) || !isLegal(found, event.type))
    return { outcome: 'stale', one: found };
  const guard = guards[found.kind];
  const isGuarded = guard.guarded.includes(event.type);
  const one = isGuarded ? await withTenantsNow(deps, found) : found;
  const judgement = isGuarded ? await judge(deps, one) : undefined;
  if (judgement && guard.isStopped(one, event, judgement)) return { outcome: 'refused', one };
  const next = traced(advance(one, event, acting.actor, deps.clock.now()), acting.trace);
  const standing = [one, ...(judgement ? guard.rivals(event, judgement) : [])];
  const expect = standing.map(({ id, revision }) => ({ id, revision }));
  const change = { expect, put: [next], once: acting.once };
  const happening = { event, after: next, by: acting.actor.id, activityId: acting.activityId };
  if ((await deps.notices.commit(change, happening)) === 'ok') return { outcome: 'done', one: next };
  const now = await findOrLeft(deps, acting.actor, one.id); // it may be somebody else's by now
  return now ? { outcome: 'stale', one: now } : { outcome: 'gone' };
}

/** What workers then do about a case is part of the request that changed it last. */
const traced = (one: Case, trace?: Trace): Case =>
  trace ? { ...one, correlationId: trace.correlationId } : one;
