import { begunWith, type Earlier } from '../domain/application/anew.ts';
import { openCustomerQualification, openPartnerQualification } from '../domain/application/open.ts';
import { type Case, type CaseKind, type CaseStatus, currentOf } from '../domain/case.ts';
import { later } from '../domain/moments.ts';
import { openOrder } from '../domain/order/open.ts';
import type { Actor } from '../domain/person.ts';
import { openCustomerSetup } from '../domain/setup/open.ts';
import { openTakeover } from '../domain/takeover/open.ts';
import type { Trace } from '../domain/trace.ts';
import type { Clock, Ids, Store } from './ports.ts';
import { keyKeptFor } from './retention.ts';

export interface OpeningDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
}

type Opener = (id: string, ref: string, owner: Actor, at: string, ended?: Earlier) => Case;

const openers: Readonly<Record<CaseKind, Opener>> = {
  partnerQualification: openPartnerQualification,
  customerQualification: openCustomerQualification,
  customerSetup: openCustomerSetup,
  takeover: openTakeover,
  order: openOrder,
};

/** Which of somebody's own cases are looked at, and which of those is gone on with. */
interface GoingOn {
  readonly statuses: readonly CaseStatus[];
  readonly find: (own: readonly Case[], ended?: Earlier) => Case | undefined;
}

const draftsAtMost = 100;

const isUntouched = ({ revision }: Case): boolean => revision === 1;
const drafts: readonly CaseStatus[] = ['draft', 'drafted'];
const anyNumber: GoingOn = { statuses: drafts, find: (own) => own.find(isUntouched) };
const onlyOne: GoingOn = {
  statuses: ['draft', 'submitted', 'inReview', 'actionNeeded', 'filed', 'approved'],
  find: currentOf,
};

/** There is one partner to qualify, but any number of customers; one begun anew is not another one. */
const goingOn: Readonly<Record<CaseKind, GoingOn>> = {
  partnerQualification: onlyOne,
  customerQualification: {
    statuses: drafts,
    find: (own, ended) => own.find((one) => isUntouched(one) && begunWith(one) === (ended?.ref ?? '')),
  },
  customerSetup: anyNumber,
  takeover: anyNumber,
  order: anyNumber,
};

/** A case, or that the person has left so many drafts of its kind unfinished that no more are opened for them. */
export type Opened = Case | 'tooManyDrafts';

/**
 * The case of this kind that a person goes on with, else a new one; of most kinds, one without any answer. A new application
 * begins with what they answered in one that has `ended`.
 */
export async function openCase(
  deps: OpeningDeps,
  actor: Actor,
  kind: CaseKind,
  trace: Trace,
  ended?: Earlier,
  attempt = 0,
): Promise<Opened> {
  const { statuses, find } = goingOn[kind];
  const own = await deps.store.list({ kind, owner: actor.id, statuses });
  const known = find(own, ended);
  if (!known && own.length >= draftsAtMost) return 'tooManyDrafts';
  const one = known ?? (await openNew({ ...deps, ended, attempt }, actor, kind, trace));
  return one ?? openCase(deps, actor, kind, trace, ended, attempt + 1); // it is there by now, or that key was used before
}

interface Opening extends OpeningDeps {
  readonly ended: Earlier | undefined;
  readonly attempt: number;
}

/** Opens a new case under a key of this minute, so that whoever asks twice at once gets one; undefined where the key was used. */
async function openNew(
  { store, clock, ids, ended, attempt }: Opening,
  actor: Actor,
  kind: CaseKind,
  { correlationId }: Trace,
): Promise<Case | undefined> {
  const now = clock.now();
  const one = { ...openers[kind](ids.id(), await freeRef(store, ids), actor, now, ended), correlationId };
  const key = `open/${kind}/${actor.id}/${now.slice(0, 'yyyy-mm-ddThh:mm'.length)}/${attempt}`;
  const once = { key, result: one.id, until: later(now, keyKeptFor) };
  const done = await store.commit({ expect: [{ id: one.id, revision: 0 }], put: [one], once });
  if (done === 'stale') throw new Error('a case could not be opened, since its id or ref is taken');
  return done === 'ok' ? one : undefined;
}

async function freeRef(store: Store, ids: Ids): Promise<string> {
  const ref = ids.ref();
  return (await store.find(ref)) ? freeRef(store, ids) : ref;
}
