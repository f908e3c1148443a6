import type { Case } from '../../domain/case.ts';
import { inTime } from '../../domain/moments.ts';
import type { Store } from '../../services/ports.ts';
import { type CaseRow, caseOf, wholeCase } from './caseQueries.ts';
import type { Session } from './session.ts';

/** Those that are due and that nobody has, in the order in which they became due. */
const due = `select id from cases
  where look_at <= $1 and kind = any($2) and (leased_until is null or leased_until <= $1)
  order by look_at limit $3 for update skip locked`;

/** Who may look at which case: a column of it, since the workers are in several processes. */
export const caseLeases = ({ query }: Session): Pick<Store, 'claimCases' | 'releaseCase'> => ({
  async claimCases({ kinds, limit }, now, until) {
    const rows = await query<CaseRow>(
      `update cases set leased_until = $4 where id in (${due}) returning ${wholeCase}`,
      [now, kinds, limit, until],
    );
    return rows.map(caseOf).sort(byTime);
  },
  async releaseCase(id, until) {
    await query('update cases set leased_until = null where id = $1 and leased_until = $2', [id, until]);
  },
});

const byTime = (a: Case, b: Case): number => inTime(String(a.lookAt), String(b.lookAt));
