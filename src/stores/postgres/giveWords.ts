import type pg from 'pg';
import { type CaseRow, caseOf } from './caseQueries.ts';
import { caseRow } from './rows.ts';
import { unhurried } from './unhurried.ts';

const atOnce = 1_000;

/** Gives the applications of an earlier version the words by which their validation IDs are found. */
export async function giveWords(client: pg.ClientBase): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const { rows }: { rows: CaseRow[] } = await client.query(
      unhurried(
        `select body, '[]'::json as history from cases
           where id > $1 and kind = 'customerQualification' and body -> 'answer' ->> 'validationId' <> ''
           order by id limit ${atOnce}`,
        [after],
      ),
    );
    const worded = rows
      .map((row) => caseRow(caseOf(row)))
      .map(({ id, search, grams }) => ({ id, search, grams }));
    await client.query(
      unhurried(
        `update cases set search = worded.search, grams = array(select json_array_elements_text(worded.grams))
           from json_to_recordset($1) as worded (id text, search text, grams json) where cases.id = worded.id`,
        [JSON.stringify(worded)],
      ),
    );
    after = worded.at(-1)?.id;
  }
}
