import { begunWith, type Earlier } from '../domain/application/anew.ts';
import { openCustomerQualification, openPartnerQualification } from '../domain/application/open.ts';
import { type Case, type CaseKind, currentOf } from '../domain/case.ts';
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

/** Which of somebody's own cases is gone on with: there is one partner to qualify, but any number of customers. */
type GoOn = (own: readonly Case[], ended?: Earlier) => Case | undefined;
const goOn: Readonly<Record<CaseKind, GoOn>> = {
  partnerQualification: currentOf,
  customerQualification: (own, ended) =>
    own.find((one) => one.revision === 1 && begunWith(one) === (ended?.ref ?? '')),
  customerSetup: (own) => own.find(({ revision }) => revision === 1),
  takeover: (own) => own.find(({ revision }) => revision === 1),
  order: (own) => own.find(({ revision }) => revision === 1),
};

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
): Promise<Case> {
  const own = await deps.store.list({ kind, owner: actor.id });
  return goOn[kind](own, ended) ?? openNew({ ...deps, ended }, actor, kind, own, trace);
}

interface Opening extends OpeningDeps {
  readonly ended: Earlier | undefined;
}

/** Opens a new case; the count of earlier ones makes the key under which it is opened once only. */
async function openNew(
  deps: Opening,
  actor: Actor,
  kind: CaseKind,
  earlier: readonly Case[],
  trace: Trace,
): Promise<Case> {
  const { store, clock, ids, ended } = deps;
  const { correlationId } = trace;
  const now = clock.now();
  const one = {
    ...openers[kind](ids.id(), await freeRef(store, ids), actor, now, ended),
    correlationId,
  };
  const once = {
    key: `open/${kind}/${actor.id}/${earlier.length}`,
    result: one.id,
    until: later(now, keyKeptFor),
  };
  const done = await store.commit({ expect: [{ id: one.id, revision: 0 }], put: [one], once });
  if (done === 'ok') return one;
  const before = typeof done === 'object' ? await store.find(done.duplicate) : undefined;
  if (!before) throw new Error('a case could not be opened, since its id or ref is taken');
  const isNew = before.owner === actor.id && earlier.every(({ id }) => id !== before.id);
  return isNew ? before : openNew(deps, actor, kind, [...earlier, before], trace); // others have taken some on since
}

async function freeRef(store: Store, ids: Ids): Promise<string> {
  const ref = ids.ref();
  return (await store.find(ref)) ? freeRef(store, ids) : ref;
}
