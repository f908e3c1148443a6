import type { Customer } from '../../domain/customer.ts';
import { denialIn, gccStanding } from '../../domain/gccStanding.ts';
import { isTimeAgain, later } from '../../domain/moments.ts';
import { refusalOf } from '../../domain/refusal.ts';
import { decideTakeover, pauseOf, type Seen } from '../../domain/takeover/decide.ts';
import {
  customerTenantOf,
  isAccepted,
  type Takeover,
  TakeoverStatus,
} from '../../domain/takeover/takeover.ts';
import type { CasesService } from '../cases.ts';
import { lastingRefusal } from '../lastingRefusal.ts';
import { lookAgain, lookNow } from '../lookAgain.ts';
import type { PartnerCenter } from '../partnerCenter.ts';
import type { PartnerCenterError } from '../partnerCenterError.ts';
import type { Clock, Store } from '../ports.ts';
import { seenBy } from '../seenBy.ts';
import { resellerTenant } from '../sellingAs.ts';

interface Deps {
  readonly store: Store;
  readonly cases: CasesService;
  readonly clock: Clock;
  readonly zone: string;
}

/** For how long one reading of the customer list, in milliseconds, serves every take-over. */
const listKept = 20_000;

/** Watches Partner Center's list of customers for those that were invited; it believes nothing else. */
export function takeoverWatch(deps: Deps, center: PartnerCenter) {
  let read: { readonly at: string; readonly list: Promise<Customer[]> } | undefined;

  /** The list as it is now, or was a moment ago; but never from before something said that it has changed. */
  const customers = (since: string): Promise<Customer[]> => {
    const at = deps.clock.now();
    if (!read || isTimeAgain(read.at, listKept, at) || read.at < since)
      read = { at, list: center.customers.list() };
    return read.list;
  };
  /** The list as the take-over's owner may see it; only what everybody else sees is kept for a while. */
  const list = async ({ owner, lookAt, correlationId }: Takeover): Promise<Customer[]> => {
    const tenant = await resellerTenant(deps.store, owner);
    if (tenant === undefined) return customers(lookAt ?? '');
    return (await seenBy(center.traced(correlationId), tenant))?.customers.list() ?? [];
  };
  const forget = (): void => {
    read = undefined;
  };

  return {
    /** Looks at one take-over, and notes what has happened to it, or when it is to be looked at next. */
    async look(one: Takeover): Promise<void> {
      try {
        await note(deps, one, await seenOf(one, center.traced(one.correlationId), () => list(one)));
      } catch (error) {
        forget();
        const refused = await lastingRefusal(deps, one, error, pauseOf(one.status)); // the client has logged it
        if (refused) await noteRefusal(deps, one, refused);
      }
    },

    /** Has every invited customer looked for now, since something says that one has accepted. */
    async wake(): Promise<void> {
      forget();
      const statuses = TakeoverStatus.options.filter((status) => !isAccepted({ status }));
      await lookNow(deps, await deps.store.list({ kind: 'takeover', statuses }));
    },
  };
}

async function seenOf(one: Takeover, center: PartnerCenter, list: () => Promise<Customer[]>): Promise<Seen> {
  const id = customerTenantOf(one);
  if (isAccepted(one)) {
    const all = await center.customers.qualifications(id);
    return { isOurs: true, standing: gccStanding(all), reason: denialIn(all) };
  }
  const isOurs = (await list()).some((customer) => customer.isOurs && customer.id.toLowerCase() === id);
  return { isOurs };
}

async function note(deps: Deps, one: Takeover, seen: Seen): Promise<void> {
  const event = decideTakeover(one, seen, deps.clock.now(), deps.zone);
  if (!event) return putOff(deps, one);
  await deps.cases.actAsDesk(one, event);
}

/** A customer that has accepted and is not shown any more is not ours any more, or nobody can tell where it stands. */
async function noteRefusal(deps: Deps, one: Takeover, { code, status }: PartnerCenterError): Promise<void> {
  const isNews = one.status === 'accepted' || refusalOf(code, status) === 'noRelationship';
  if (!isAccepted(one) || !isNews) return putOff(deps, one);
  await deps.cases.actAsDesk(one, { type: 'refused', code, status });
}

const putOff = ({ store, clock }: Deps, one: Takeover): Promise<void> =>
  lookAgain(store, { ...one, refusedSince: undefined }, later(clock.now(), pauseOf(one.status)));
