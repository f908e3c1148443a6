import { marks } from '../domain/answerClock.ts';
import type { Case } from '../domain/case.ts';
import { clockwork } from '../domain/policy.ts';
import type { EligibilityService } from './eligibility.ts';
import type { Clock, Store } from './ports.ts';

interface Deps {
  readonly store: Store;
  readonly eligibility: EligibilityService;
  readonly clock: Clock;
  readonly zone: string;
}

/** The two-day clock at work: reminds of every filed application whose time has come, once for each mark. */
export function remindersService({ store, eligibility, clock, zone }: Deps) {
  /** The last mark that has passed; when several passed at once, only that one is told. */
  const due = (one: Case) =>
    one.clock &&
    marks(one.clock, zone)
      .filter(({ at }) => at <= clock.now())
      .map(({ mark }) => mark)
      .findLast((mark) => !one.reminded.includes(mark));

  return {
    async remind(): Promise<void> {
      for (const one of await store.list({ statuses: ['filed'] })) {
        const mark = due(one);
        if (!mark) continue;
        const acting = { actor: clockwork, caseId: one.id, revision: one.revision };
        await eligibility.act(acting, { type: 'reminded', mark });
      }
    },
  };
}
