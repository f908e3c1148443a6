import { mayBeginWith } from '../../domain/application/anew.ts';
import type { Application, Case } from '../../domain/case.ts';
import type { Actor } from '../../domain/person.ts';
import type { Trace } from '../../domain/trace.ts';
import type { Acted, Acting, CasesService } from '../cases.ts';
import { openCase } from '../opening.ts';
import type { Clock, Ids, Store, TenantLookup } from '../ports.ts';
import { namedTenants } from './namedTenants.ts';
import { qualifiedPartners } from './qualifiedPartners.ts';

interface Deps {
  readonly store: Store;
  readonly cases: CasesService;
  readonly tenants: TenantLookup;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The eligibility service: opens applications and keeps what is answered in them. */
export const eligibilityService = (deps: Deps) => ({
  /**
   * The application of this kind that the person works on, else a new one. Twice in a row: the same. A new one begins with
   * what they answered in one that came to nothing: their last, or among many customers the one with the id `ended`.
   */
  async open(actor: Actor, kind: Application['kind'], trace: Trace, ended?: string): Promise<Case> {
    const own = await deps.store.list({ kind, owner: actor.id });
    const before = own
      .filter((one) => mayBeginWith(one, actor.id))
      .find(({ id }) => kind === 'partnerQualification' || id === ended);
    return openCase(deps, actor, kind, trace, before);
  },

  /** The tenant IDs of the partners that are qualified here, last changed first. */
  qualifiedTenants: async (): Promise<string[]> =>
    (await qualifiedPartners(deps.store)).map(({ partnerTenantId }) => partnerTenantId),

  /** Keeps one step's answers. The tenants that they name are looked up on the way. */
  async answer(acting: Acting, step: string, answers: object): Promise<Acted> {
    const looked = await namedTenants(deps.tenants, step, answers);
    return deps.cases.act(acting, { type: 'answered', step, answers, ...looked });
  },
});

export type EligibilityService = ReturnType<typeof eligibilityService>;
