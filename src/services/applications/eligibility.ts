import { mayBeginWith } from '../../domain/application/anew.ts';
import type { Application } from '../../domain/case.ts';
import type { Actor } from '../../domain/person.ts';
import type { Trace } from '../../domain/trace.ts';
import type { Acted, Acting, CasesService } from '../cases.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Opened, openCase } from '../opening.ts';
import type { Clock, Ids, Store, TenantLookup } from '../ports.ts';
import { namedTenants } from './namedTenants.ts';
import { qualifiedPartners } from './qualifiedPartners.ts';

interface Deps {
  readonly store: Store;
  readonly cases: CasesService;
  readonly tenants: TenantLookup;
  readonly inquiry: Inquiry;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The eligibility service: opens applications and keeps what is answered in them. */
export const eligibilityService = (deps: Deps) => ({
  /**
   * The application of this kind that the person works on, else a new one. Twice in a row: the same. A new one begins with
   * what they answered in one that came to nothing: their last, or among many customers the one with the id `ended`.
   */
  async open(actor: Actor, kind: Application['kind'], trace: Trace, ended?: string): Promise<Opened> {
    const before = await earlierOf(deps.store, actor, kind, ended);
    return openCase(deps, actor, kind, trace, before);
  },

  /** The tenant IDs of the partners that are qualified here, last changed first. */
  qualifiedTenants: async (): Promise<string[]> =>
    (await qualifiedPartners(deps.store)).map(({ partnerTenantId }) => partnerTenantId),

  /** Whether an application for an organization, of somebody else, is on its way. */
  isAppliedFor: async ({ id }: Actor): Promise<boolean> =>
    (await deps.store.list({ kind: 'partnerQualification', statuses: onTheirWay })).some(
      ({ owner }) => owner !== id,
    ),

  /** Keeps one step's answers. The tenants that they name are looked up on the way. */
  async answer(acting: Acting, step: string, answers: object): Promise<Acted> {
    const looked = await namedTenants(deps, acting, step, answers);
    return deps.cases.act(acting, { type: 'answered', step, answers, ...looked });
  },
});

const onTheirWay = ['submitted', 'inReview', 'actionNeeded', 'filed'] as const;

/** What a new application of this kind begins with; nothing that is not all this person's own. */
async function earlierOf(
  store: Store,
  { id }: Actor,
  kind: Application['kind'],
  ended = '',
): Promise<Application | undefined> {
  if (kind === 'partnerQualification') {
    const own = await store.list({ kind, owner: id, statuses: ['rejected', 'withdrawn'] });
    return own.find((one) => mayBeginWith(one, id));
  }
  const one = await store.find(ended);
  return one?.kind === kind && mayBeginWith(one, id) ? one : undefined;
}

export type EligibilityService = ReturnType<typeof eligibilityService>;
