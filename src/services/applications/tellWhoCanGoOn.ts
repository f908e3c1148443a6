import type { Case } from '../../domain/case.ts';
import { day, hasPassed } from '../../domain/moments.ts';
import type { CasesService } from '../cases.ts';
import type { NoticesService } from '../notices.ts';
import type { Clock, Store } from '../ports.ts';
import { qualifiedPartners } from './qualifiedPartners.ts';

interface Deps {
  readonly store: Store;
  readonly cases: CasesService;
  readonly notices: NoticesService;
  readonly clock: Clock;
}

/** What may be prepared before the partner is qualified, and the rule that keeps it from being sent. */
const heldUp = [
  { kind: 'customerQualification', statuses: ['draft'], rule: 'C1' },
  { kind: 'takeover', statuses: ['drafted'], rule: 'X1' },
] as const;

/** How long after the approval somebody may still have to be told: a process that was away comes back before that. */
const toldWithin = day;

/** Makes the task that tells agents whose drafts had to wait for the partner's qualification that they can go on, each once. */
export const tellWhoCanGoOn =
  ({ store, cases, notices, clock }: Deps) =>
  async (): Promise<void> => {
    const [approvedAt] = (await qualifiedPartners(store)).map(approvalAt).toSorted();
    if (approvedAt === undefined || hasPassed(approvedAt, toldWithin, clock.now())) return;
    for (const { rule, ...query } of heldUp)
      for (const one of await store.list(query)) {
        const isFree = async () => (await cases.judged(one)).findings.every((found) => found.rule !== rule);
        if (one.changedAt < approvedAt && (await isFree()))
          await notices.tell(one, { news: 'partnerQualified', to: ['owner'] }, `goingOn/${one.id}`);
      }
  };

const approvalAt = ({ history, changedAt }: Case): string =>
  history.findLast(({ what }) => what === 'decided')?.at ?? changedAt;
