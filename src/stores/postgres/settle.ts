import { type Notice, type Outcome, settled } from '../../domain/notice.ts';
import type { Session } from './session.ts';

/** Finds a notice that the same statement settled a moment ago, too: its answer may have been lost on the way. */
const statement = `with ours as (
    update notices set state = $3, not_before = $4, lease = null, body = $5::json
    where id = $1 and lease = $2 returning id)
  select id from ours union all
  select id from notices where id = $1 and lease is null and body::text = $5::json::text`;

/** Records what became of a claimed notice; false when its lease was lost in between. */
export async function settle({ query }: Session, notice: Notice, outcome: Outcome): Promise<boolean> {
  const after = settled(notice, outcome);
  const found = await query(statement, [
    notice.id,
    notice.lease,
    after.state,
    after.notBefore,
    JSON.stringify(after),
  ]);
  return found.length > 0;
}
