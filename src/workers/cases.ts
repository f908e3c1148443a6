import type { Case, CaseKind, Cases } from '../domain/case.ts';
import { later, minute } from '../domain/moments.ts';
import type { Log } from '../log.ts';
import { lookAgain } from '../services/lookAgain.ts';
import type { Clock, Store } from '../services/ports.ts';
import type { Loop } from './loop.ts';
import { pool } from './pool.ts';

/** Takes a case one or more steps on. Every step is a commit that expects the revision it was decided on. */
type Step<C> = (one: C) => Promise<void>;

interface Deps {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** What is done about the cases of each kind when it is time to look at them. */
  readonly steps: { readonly [K in CaseKind]?: Step<Cases[K]> };
}

/** A case, and until when nobody else gets it. */
interface Taken {
  readonly one: Case;
  readonly until: string;
}

const atOnce = 4;
const lookEvery = 1_000;
const afterFailure = 30_000;
/** Longer than a step takes unless Partner Center hangs; whoever is overtaken then saves nothing. */
const leaseFor = minute;

/** Looks at the cases that wait for something outside, each when its time has come, and never twice at once. */
export function caseWorker({ store, clock, log, steps }: Deps): Loop {
  const stepOf = <K extends CaseKind>(kind: K): Step<Cases[K]> | undefined => steps[kind];
  const kinds = Object.keys(steps) as CaseKind[]; // the keys are the type

  const take = async (limit: number): Promise<Taken[]> => {
    if (!(await store.ready())) return []; // what cannot be noted is not begun
    const now = clock.now();
    const until = later(now, leaseFor);
    return (await store.claimCases({ kinds, limit }, now, until)).map((one) => ({ one, until }));
  };

  const work = async ({ one, until }: Taken): Promise<void> => {
    try {
      await stepOf<CaseKind>(one.kind)?.(one);
    } catch (error) {
      const { id, correlationId } = one;
      log.error(
        { err: error, case: id, correlationId },
        'a case could not be taken on; it is looked at again',
      );
    }
    await putOff(one).finally(() => store.releaseCase(one.id, until));
  };

  /** A case whose step changed nothing is looked at again, but not at once. */
  const putOff = async (before: Case): Promise<void> => {
    const one = await store.find(before.id);
    if (!one || one.revision !== before.revision || one.lookAt !== before.lookAt) return;
    await lookAgain(store, one, later(clock.now(), afterFailure));
  };

  return pool({ atOnce, take, work, every: lookEvery, log });
}
