import { marks } from '../../domain/application/answerClock.ts';
import { type Application, isApplication } from '../../domain/case.ts';
import type { CasesService } from '../cases.ts';
import type { Clock, Store } from '../ports.ts';

interface Deps {
  readonly store: Store;
  readonly cases: CasesService;
  readonly clock: Clock;
  readonly zone: string;
}

/** The two-day clock at work: reminds of every filed application whose time has come, once for each mark. */
export function remindersService({ store, cases, clock, zone }: Deps) {
  /** The last mark that has passed; when several passed at once, only that one is told. */
  const due = (one: Application) =>
    one.clock &&
    marks(one.clock, zone)
      .filter(({ at }) => at <= clock.now())
      .map(({ mark }) => mark)
      .findLast((mark) => !one.reminded.includes(mark));

  return {
    async remind(): Promise<void> {
      for (const one of (await store.list({ statuses: ['filed'] })).filter(isApplication)) {
        const mark = due(one);
        if (mark) await cases.actAsDesk(one, { type: 'reminded', mark });
      }
    },
  };
}
