import { hasCustomerKey } from '../../domain/application/sameCustomer.ts';
import { Case } from '../../domain/case.ts';
import { searchWords } from '../../domain/names.ts';
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
 * What must hold for the rows of the cases that a query asks for, and what besides for its words, in any of their spellings:
 * `isVague` when those are so short that no index knows them.
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
  const spellings = spellingsOf(plain(query.words ?? ''));
  const isVague = spellings.some((words) => words.flatMap(gramsOf).length === 0);
  const known = isVague ? [] : spellings.map((words) => all.bound('grams @> ?', words.flatMap(gramsOf)));
  const like = spellings.map((words) => words.map((word) => all.bound('search like ?', containing(word))));
  const spelt = [known, like.map((each) => each.join(' and '))].filter((ways) => ways.length > 0);
  return { ...all, spelt: spelt.map((ways) => `(${ways.join(' or ')})`), isVague };
}

/**
 * The words of a search, if there are any: folded, as they stand in a row, and as typed where that differs, as they stand in a
 * row from before words were folded, until it is written again.
 */
function spellingsOf(typed: string): string[][] {
  const [words, asTyped] = [searchWords(typed), typed.toLowerCase().split(/\s+/).filter(Boolean)];
  if (words.length === 0) return [];
  return words.join(' ') === asTyped.join(' ') ? [words] : [words, asTyped];
}
