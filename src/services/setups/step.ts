import { advance, isLegal, isSetup } from '../../domain/case.ts';
import type { CreatedCustomer } from '../../domain/customer.ts';
import { later } from '../../domain/moments.ts';
import { theDesk } from '../../domain/policy.ts';
import { domainName } from '../../domain/setup/answers.ts';
import type { CustomerSetup, Looked } from '../../domain/setup/customerSetup.ts';
import {
  decide,
  eventAfterReading,
  eventBeforeWrite,
  type Move,
  madeIn,
  pauseOf,
  type Seen,
} from '../../domain/setup/decide.ts';
import type { SetupEvent } from '../../domain/setup/events.ts';
import { eventAfterFailure } from '../../domain/setup/failure.ts';
import { requestOf } from '../../domain/setup/request.ts';
import { lastingRefusal } from '../lastingRefusal.ts';
import { lookAgain } from '../lookAgain.ts';
import type { NoticesService } from '../notices.ts';
import type { PartnerCenter } from '../partnerCenter.ts';
import { PartnerCenterError } from '../partnerCenterError.ts';
import type { Clock, Ids, Store } from '../ports.ts';
import { seenBy } from '../seenBy.ts';
import { resellerTenant } from '../sellingAs.ts';
import { isStopped, lookedNow } from './lookedNow.ts';

/** What an administrator signs in with for the first time. It is never kept, logged or queued. */
export type Credentials = NonNullable<CreatedCustomer['credentials']>;

interface Deps {
  readonly store: Store;
  readonly center: PartnerCenter;
  readonly notices: Pick<NoticesService, 'commit'>;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'guid'>;
  /** Sends first credentials to the owner of a setup, once; false when they have certainly or possibly not arrived. */
  readonly sendCredentials: (one: CustomerSetup, credentials: Credentials) => Promise<boolean>;
}

/** A setup in the middle of a look, with what the look has shown. */
interface Looking {
  readonly one: CustomerSetup;
  readonly seen: Seen;
}

/** Takes a setup as far as it goes now. Every step is a commit that expects the revision it was decided on. */
export const setupStep =
  (deps: Deps) =>
  async (one: CustomerSetup): Promise<void> => {
    let looking: Looking | undefined = { one, seen: {} };
    while (looking) {
      const move: Move | undefined = decide(looking.one, looking.seen);
      looking = move && (await make(move, deps, looking));
    }
  };

/** Makes a move. A read without an answer decides nothing; one that is refused for good needs somebody, but for a denied setup's. */
async function make(move: Move, deps: Deps, looking: Looking): Promise<Looking | undefined> {
  const { one } = looking;
  try {
    return await moves[move](deps, looking);
  } catch (error) {
    const refused = await lastingRefusal(deps, one, error, pauseOf(one, deps.clock.now()));
    const stuck = refused && {
      type: 'stuck' as const,
      code: refused.code,
      status: refused.status,
      reason: '',
    };
    if (stuck) await (isLegal(one, 'stuck') ? record(deps, one, stuck) : putOff(deps, one));
    return undefined;
  }
}

/** What each move does; undefined ends the look. */
const moves: Readonly<Record<Move, (deps: Deps, looking: Looking) => Promise<Looking | undefined>>> = {
  async find(deps, { one }) {
    const { domain } = one.answers;
    const found = await deps.center.customers.list({ domain: domain ? domainName(domain) : '' });
    const made = madeIn(one, found);
    if (made) return goOn(deps, one, { type: 'tenantFound', tenantId: made, requestId: deps.ids.guid() });
    // One that may have been created is gone on with, whatever is shown by now.
    const looked = one.call?.isSent ? {} : await look(deps, one);
    return isStopped(looked)
      ? goOn(deps, one, { type: 'stopped', looked })
      : { one, seen: { isMissing: true } };
  },

  async begin(deps, { one }) {
    const begun = await record(deps, one, eventBeforeWrite(one));
    return begun && { one: begun, seen: { isMissing: true, isBegun: true, isFirst: !one.call?.isSent } };
  },

  create: (deps, looking) => write(deps, looking, create),
  qualify: (deps, looking) => write(deps, looking, qualify),

  loseCredentials: (deps, { one }) => goOn(deps, one, { type: 'credentialsLost' }),

  async read(deps, { one }) {
    const read = eventAfterReading(one, await deps.center.customers.qualifications(one.tenantId ?? ''));
    if (read === 'missing') return { one, seen: { isMissing: true } };
    if (read === 'waiting') await putOff(deps, one);
    else await record(deps, one, read);
    return undefined;
  },
};

/** Looks once more before anything is created: the owner's last look may be long ago. */
async function look({ store, center }: Deps, one: CustomerSetup): Promise<Looked> {
  const seen = await seenBy(center, await resellerTenant(store, one.owner));
  return seen ? lookedNow(seen, one) : {};
}

type Write = (deps: Deps, one: CustomerSetup, requestId: string) => Promise<void>;

/** Makes the write that was begun, and keeps what became of it. */
async function write(deps: Deps, { one, seen }: Looking, work: Write): Promise<undefined> {
  if (!one.call) return;
  try {
    await work(deps, one, one.call.requestId);
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    const after = { isFirst: seen.isFirst === true, requestId: deps.ids.guid(), now: deps.clock.now() };
    await record(deps, one, eventAfterFailure(one, error, after));
  }
}

/** Only whoever keeps the new tenant sends its credentials. */
async function create(deps: Deps, one: CustomerSetup, requestId: string): Promise<void> {
  const { id: tenantId, credentials } = await deps.center.customers.create(requestOf(one), requestId);
  const hasCredentials = credentials !== undefined;
  const created = await record(deps, one, {
    type: 'tenantCreated',
    tenantId,
    hasCredentials,
    requestId: deps.ids.guid(),
  });
  if (!created || !credentials) return;
  const isSent = await deps.sendCredentials(created, credentials);
  await record(deps, created, { type: isSent ? 'credentialsSent' : 'credentialsLost' });
}

async function qualify(deps: Deps, one: CustomerSetup, requestId: string): Promise<void> {
  const code = one.answers.code?.validationId ?? '';
  const read = eventAfterReading(one, [
    await deps.center.customers.qualify(one.tenantId ?? '', code, requestId),
  ]);
  if (typeof read === 'object') await record(deps, one, read);
}

async function goOn(deps: Deps, one: CustomerSetup, event: SetupEvent): Promise<Looking | undefined> {
  const next = await record(deps, one, event);
  return next && { one: next, seen: {} };
}

/** Keeps an event; undefined when somebody else was faster, who goes on then. */
async function record(deps: Deps, one: CustomerSetup, event: SetupEvent): Promise<CustomerSetup | undefined> {
  const { notices, clock } = deps;
  if (!isLegal(one, event.type)) return undefined;
  const next = advance(one, event, theDesk, clock.now());
  const change = { expect: [{ id: one.id, revision: one.revision }], put: [next] };
  const isKept = (await notices.commit(change, { event, after: next, by: theDesk.id })) === 'ok';
  return isKept && isSetup(next) ? next : undefined;
}

/** Has what Microsoft has still to decide, or has denied, looked at again after a while. */
const putOff = ({ store, clock }: Deps, one: CustomerSetup): Promise<void> =>
  lookAgain(store, { ...one, refusedSince: undefined }, later(clock.now(), pauseOf(one, clock.now())));
