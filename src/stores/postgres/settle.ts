import { type Notice, type Outcome, settled } from '../../domain/notice.ts';
import type { Session } from './session.ts';

/** Records what became of a claimed notice; false when its lease was lost in between. */
export function settle({ transaction }: Session, notice: Notice, outcome: Outcome): Promise<boolean> {
  const after = settled(notice, outcome);
  return transaction(
    async (query) => {
      const settledNow = await query(
        `update notices set state = $3, not_before = $4, lease = null, body = $5
         where id = $1 and lease = $2 returning id`,
        [notice.id, notice.lease, after.state, after.notBefore, JSON.stringify(after)],
      );
      return settledNow.length > 0;
    },
    (isOurs) => isOurs,
  );
}
