import { Case } from '../../domain/case.ts';
import type { Store } from '../../services/ports.ts';
import type { Session } from './session.ts';
import { plain } from './words.ts';

/** A case as it stands in its row and in those of its history: two texts of JSON. */
interface CaseTexts {
  readonly id: string;
  readonly body: string;
  readonly history: string;
}

const statement = `select id, body::text as body,
    (select json_agg(entry order by number)::text from history where case_id = cases.id) as history
  from cases where id = $1 or ref = $2`;

const rememberedAtMost = 100;

/**
 * Makes the way to find the case with an id or ref; an id comes first. One that stands there as it did when it was last
 * found is not parsed again: whoever works on a case looks at it several times.
 */
export function finding({ query }: Pick<Session, 'query'>): Store['find'] {
  const remembered = new Map<string, CaseTexts & { readonly one: Case }>();

  const caseOf = (row: CaseTexts): Case => {
    const before = remembered.get(row.id);
    const isSame = before?.body === row.body && before.history === row.history;
    const one = isSame ? before.one : parsed(row);
    remembered.delete(row.id);
    remembered.set(row.id, { ...row, one });
    const [oldest = row.id] = remembered.keys();
    if (remembered.size > rememberedAtMost) remembered.delete(oldest);
    return one;
  };

  return async (idOrRef) => {
    const name = plain(idOrRef);
    const rows = await query<CaseTexts>(statement, [name, name.toUpperCase()]);
    const row = rows.find(({ id }) => id === name) ?? rows[0];
    return row && caseOf(row);
  };
}

const parsed = ({ body, history }: CaseTexts): Case =>
  Case.parse({ ...JSON.parse(body), history: JSON.parse(history) });
