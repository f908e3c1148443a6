import type pg from 'pg';
import { CustomerAnswers } from '../../domain/application/customerQualification.ts';
import { customerKeys } from '../../domain/application/sameCustomer.ts';
import { unhurried } from './unhurried.ts';
import { plain } from './words.ts';

const atOnce = 1_000;

/** Gives customers of an earlier version the keys that they are found by: while one has none, it is read whenever any is looked for. */
export async function giveKeys(client: pg.ClientBase): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ id: string; answers: unknown }>(
      unhurried(
        `select id, body -> 'answers' as answers from cases where customer_keys is null limit ${atOnce}`,
      ),
    );
    if (rows.length === 0) return;
    const keyed = rows.map(({ id, answers }) => ({
      id,
      keys: customerKeys(CustomerAnswers.parse(answers)).map(plain),
    }));
    await client.query(
      unhurried(
        `update cases set customer_keys = array(select json_array_elements_text(keys))
           from json_to_recordset($1) as keyed (id text, keys json) where cases.id = keyed.id`,
        [JSON.stringify(keyed)],
      ),
    );
  }
}
