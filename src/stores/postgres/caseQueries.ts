import { hasCustomerKey } from '../../domain/application/sameCustomer.ts';
import { Case } from '../../domain/case.ts';
import type { CaseQuery } from '../../services/ports.ts';
import { conditions } from './conditions.ts';
import type { Session } from './session.ts';
import { containing, gramsOf, plain } from './words.ts';

/** What is read of a case. */
export interface CaseRow {
  readonly body: object;
  readonly history: readonly object[];
}

/** A whole case: its body and the rows of its history. */
export const wholeCase = `cases.body,
  (select json_agg(entry order by number) from history where case_id = cases.id) as history`;

export const caseOf = ({ body, history }: CaseRow): Case => Case.parse({ ...body, history });

/** The cases that a query asks for, last changed first. */
export async function listCases({ search }: Session, query: CaseQuery): Promise<Case[]> {
  const { where, spelt, values } = conditionsOf(query);
  const statement = `select ${wholeCase} from cases ${where(...spelt)} order by changed_at desc, number`;
  const found = (await search<CaseRow>(statement, values)).map(caseOf);
  const keys = query.customerKeys;
  return keys ? found.filter((one) => hasCustomerKey(one, keys)) : found;
}

/**
 * What must hold for the rows of the cases that a query asks for, and what besides for each of its words: `isVague` when
 * those are so short that no index knows them.
 */
export function conditionsOf(query: CaseQuery) {
  const all = conditions();
  all.add('kind = ?', query.kind);
  all.add('owner = ?', query.owner);
  all.add('status = any(?)', query.statuses);
  all.add('partner_tenant_id = ?', query.partnerTenantId);
  // A row from before there were keys may be of any customer, until it is written again.
  all.add('(customer_keys && ?::text[] or customer_keys is null)', query.customerKeys?.map(plain));
  all.add('changed_at >= ?', query.changedSince);
  all.add('look_at <= ?', query.lookBy);
  const words = plain(query.words ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  const grams = words.flatMap(gramsOf);
  all.add('grams @> ?', grams.length > 0 ? grams : undefined);
  const spelt = words.map((word) => all.bound('search like ?', containing(word)));
  return { ...all, spelt, isVague: words.length > 0 && grams.length === 0 };
}
