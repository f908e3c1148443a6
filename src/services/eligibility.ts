import type { ApplicationEvent, EventType } from '../domain/application.ts';
import { isTaken, stops } from '../domain/assess.ts';
import { advance, type Case, type CaseKind, isAnswered, isCurrent, isLegal } from '../domain/case.ts';
import type { Actor } from '../domain/person.ts';
import { allowed, maySee } from '../domain/policy.ts';
import { judge } from './findings.ts';
import type { Judgement } from './judgement.ts';
import { namedTenants } from './namedTenants.ts';
import type { NoticesService } from './notices.ts';
import { openCase } from './opening.ts';
import type { CaseQuery, Clock, Directory, Ids, Store, TenantLookup } from './ports.ts';
import { qualifiedPartners } from './qualifiedPartners.ts';

/** Who acts, on which revision of which case, and on which card. */
export interface Acting {
  readonly actor: Actor;
  readonly caseId: string;
  readonly revision: number;
  readonly activityId?: string | undefined;
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
  readonly ids: Ids;
}

/** The eligibility service: opens applications, moves them along and says what the rules find in them. */
export const eligibilityService = (deps: Deps) => ({
  act: (acting: Acting, event: ApplicationEvent): Promise<Acted> => act(deps, acting, event),

  judged: (one: Case): Promise<Judgement> => judge(deps.store, deps.directory, one),

  /** The case with this id or ref, if the person may see it. */
  find: (actor: Actor, idOrRef: string): Promise<Case | undefined> => find(deps, actor, idOrRef),

  /** The cases among these that the person may see, last changed first. */
  async list(actor: Actor, query: CaseQuery): Promise<Case[]> {
    return (await deps.store.list(query)).filter((one) => maySee(actor, one));
  },

  /** The application of this kind that the person works on, else a new one. Twice in a row: the same. */
  open: (actor: Actor, kind: CaseKind): Promise<Case> => openCase(deps, actor, kind),

  /** The tenant IDs of the partners that are qualified here, last changed first. */
  qualifiedTenants: async (): Promise<string[]> =>
    (await qualifiedPartners(deps.store)).map(({ partnerTenantId }) => partnerTenantId),

  /** Keeps one step's answers. The tenants that they name are looked up on the way. */
  async answer(acting: Acting, step: string, answers: object): Promise<Acted> {
    const looked = await namedTenants(deps.tenants, step, answers);
    return act(deps, acting, { type: 'answered', step, answers, ...looked });
  },
});

export type EligibilityService = ReturnType<typeof eligibilityService>;

async function find({ store }: Deps, actor: Actor, idOrRef: string): Promise<Case | undefined> {
  const one = await store.find(idOrRef);
  return one && maySee(actor, one) ? one : undefined;
}

async function act(deps: Deps, acting: Acting, event: ApplicationEvent): Promise<Acted> {
  const { store, notices, clock } = deps;
  const one = await find(deps, acting.actor, acting.caseId);
  if (!one) return { outcome: 'gone' };
  if (!isCurrent(one, acting.revision) || !isLegal(one, event.type)) return { outcome: 'stale', one };
  if (!allowed[event.type](acting.actor, one)) return { outcome: 'refused', one };
  const judgement = guarded.includes(event.type) ? await judge(store, deps.directory, one) : undefined;
  if (judgement && isStopped(one, event, judgement)) return { outcome: 'refused', one };
  const next = advance(one, event, acting.actor, clock.now());
  const told = await notices.of(event, next, acting.actor.id, acting.activityId);
  const standing = [one, ...(judgement ? rivals(event, judgement) : [])];
  const expect = standing.map(({ id, revision }) => ({ id, revision }));
  if ((await store.commit({ expect, put: [next], notices: told })) === 'ok')
    return { outcome: 'done', one: next };
  return { outcome: 'stale', one: (await store.find(one.id)) ?? one };
}

/** The events that rules may forbid. */
const guarded: readonly EventType[] = ['submitted', 'replied', 'filed', 'reopened'];

/** What the rules forbid, whatever a card offered: an unfinished application, or one with findings that stop it. */
function isStopped(one: Case, { type }: ApplicationEvent, { findings }: Judgement): boolean {
  if (type === 'submitted') return stops(findings) || !isAnswered(one);
  if (type === 'replied') return stops(findings);
  if (type === 'filed') return stops(findings.filter(({ rule }) => rule !== 'P7')); // whoever applied may have left since
  return type === 'reopened' && isTaken(findings);
}

/** Applications for the same tenant or customer that must stand still meanwhile: of two submitted at once, one gets through. */
const rivals = ({ type }: ApplicationEvent, { others }: Judgement): readonly Case[] =>
  type === 'submitted' || type === 'reopened' ? others : [];
