import type { Customer } from '../../domain/customer.ts';
import { hour, isTimeAgain } from '../../domain/moments.ts';
import type { PartnerCenter } from '../partnerCenter.ts';
import { unlessFailed } from '../partnerCenterError.ts';
import type { Shared } from '../sharedValues.ts';
import { type ComparingDeps, compareOrders } from './compareOrders.ts';
import { type Comparison, sharedRounds } from './comparison.ts';
import { type Mismatch, mismatches } from './mismatches.ts';

interface Deps extends ComparingDeps {
  readonly partnerCenter: PartnerCenter | undefined;
  readonly shared?: Pick<Shared, 'change'> | undefined;
}

const compareEvery = hour;
const tryAgainAfter = 50_000; // less than the minute in which the worker comes by

/**
 * Compares the orders of the last days at Microsoft with ours, both ways. One that carries a reference of ours, and that
 * the desk does not know it has bought, is put before the operators, as after a backup was restored, or when an order was
 * bought twice; so is one of ours that Microsoft does not have.
 */
export function openReconciler(deps: Deps) {
  const { partnerCenter: center, clock } = deps;
  const change = sharedRounds(deps.store, deps.shared);
  const found = mismatches(deps.store);

  return {
    /**
     * One round, unless this process or another has just begun one: once an hour all customers, in between those that could
     * not be read. One that cannot be holds up no other.
     */
    async reconcile(): Promise<Comparison> {
      const now = clock.now();
      const { isMyTurn, last } = await change((known) => {
        const isMyTurn = !known.triedAt || isTimeAgain(known.triedAt, tryAgainAfter, now);
        const rounds = isMyTurn ? { ...known, triedAt: now } : known;
        return { rounds, result: { isMyTurn, last: known.last } };
      });
      if (!center || !isMyTurn) return { ...last, found: 0 };
      const next = await runRound(deps, center, last, now);
      if (next.found > 0) await found.keep({ at: now, count: next.found });
      await change((known) => ({ rounds: { ...known, last: next }, result: undefined }));
      return next;
    },

    /** What came of the last round, and the last that found any. */
    async compared(): Promise<Compared> {
      const last = await change((rounds) => ({ rounds, result: rounds.last }));
      return { ...last, lastFound: await found.last() };
    },
  };
}

/** How far the comparison has come, and what it found last, however long ago. */
export type Compared = Comparison & { readonly lastFound: Mismatch | undefined };

export type Reconciler = ReturnType<typeof openReconciler>;

async function runRound(
  deps: Deps,
  center: PartnerCenter,
  { at, unread }: Comparison,
  now: string,
): Promise<Comparison> {
  const isDue = unread === 'all' || !at || isTimeAgain(at, compareEvery, now);
  const customers = isDue ? await unlessFailed(ours(center)) : unread;
  if (!customers) return { at, unread: 'all', found: 0 };
  return { at: isDue ? now : at, ...(await compareOrders(deps, center, customers)) };
}

const ours = async ({ customers }: PartnerCenter): Promise<Customer[]> =>
  (await customers.list()).filter(({ isOurs }) => isOurs);
