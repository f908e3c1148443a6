import type { Actor } from '../../domain/person.ts';
import type { TakenOver } from '../../domain/takeover/answers.ts';
import type { Looked } from '../../domain/takeover/takeover.ts';
import { isGuid } from '../../domain/tenant.ts';
import type { Trace } from '../../domain/trace.ts';
import { askFor } from '../askFor.ts';
import { findOurs } from '../findOurs.ts';
import type { Asked, Inquiry } from '../inquiry.ts';
import { type Opened, type OpeningDeps, openCase } from '../opening.ts';
import type { TenantLookup } from '../ports.ts';

interface Deps extends OpeningDeps {
  readonly tenants: TenantLookup;
  readonly inquiry: Inquiry;
}

/** What was found about a customer; `noReseller` when the reseller named is none of ours. */
export type Found = Asked<Looked> | { readonly refusal: 'noReseller' };

/** The taking over of customers (S5). */
export const takeoversService = (deps: Deps) => ({
  /** The take-over that the person has opened and not begun, else a new one. */
  open: (actor: Actor, trace: Trace): Promise<Opened> => openCase(deps, actor, 'takeover', trace),

  /** Looks up the customer and the link that invites it, in the time that somebody waits. */
  async lookUp(actor: Actor, { customerTenant, reseller }: TakenOver, trace: Trace): Promise<Found> {
    const tenant = await deps.tenants.find(customerTenant);
    const id = tenant.id ?? customerTenant;
    const asked = await askFor(deps, actor.id, trace, async (center) => {
      const resellers = reseller ? await center.account.resellers() : [];
      const through = resellers.find(({ id: known }) => known.toLowerCase() === reseller);
      const [link, organization, ours] = await Promise.all([
        center.account.invitation(through?.id),
        center.account.organization(),
        isGuid(id) ? findOurs(center, id) : undefined,
      ]);
      return {
        isKnown: reseller === '' || through !== undefined,
        looked: { tenant, link, partnerName: organization.name, isOurs: ours !== undefined },
      };
    });
    if ('refusal' in asked) return asked;
    return asked.answer.isKnown ? { answer: asked.answer.looked } : { refusal: 'noReseller' };
  },
});

export type TakeoversService = ReturnType<typeof takeoversService>;
