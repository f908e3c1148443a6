import { deepEqual, equal, rejects } from 'node:assert/strict';
import type pg from 'pg';
import { Unsaved } from '../../../src/services/ports.ts';
import { openPool } from '../../../src/stores/postgres/pool.ts';
import { type Query, type Session, session } from '../../../src/stores/postgres/session.ts';
import { newPlace, type Place } from '../../support/stores/postgres.ts';

/** A statement that fails as the server does. */
const failing = (state: string) => `do $$ begin raise exception 'no' using errcode = '${state}'; end $$`;

describe('speaking to PostgreSQL', () => {
  let place: Place;
  let pool: pg.Pool;
  let sql: Session;
  beforeEach(async () => {
    place = await newPlace();
    pool = openPool(place.url, () => undefined);
    sql = session(pool);
  });
  afterEach(async () => {
    await pool.end();
    await place.remove();
  });

  /** A transaction that fails at its first attempts; resolves to how often it was attempted. */
  const attempts = async (state: string, failures: number): Promise<number> => {
    let made = 0;
    const task = async (query: Query) => {
      made += 1;
      if (made <= failures) await query(failing(state));
    };
    await sql.transaction(task, () => true);
    return made;
  };

  for (const state of ['08006', '25006', '40001', '40P01', '53300', '55P03', '57P01', '58030'])
    it(`tries again after ${state}, which says nothing about the statement`, async () => {
      equal(await attempts(state, 2), 3);
    });

  it('says that nothing was saved when such a failure does not end', async () => {
    await rejects(attempts('57P03', Number.POSITIVE_INFINITY), Unsaved);
  });

  for (const state of ['23505', '42P01', '22P02', '0A008'])
    it(`takes ${state} for a bug, and does not try again`, async () => {
      await rejects(attempts(state, 2), { code: state });
      deepEqual(await sql.query('select 1 as one'), [{ one: 1 }]);
    });

  it('leaves no connection open on which a transaction failed, and one on which it was only not kept', async () => {
    await sql.transaction(
      async () => undefined,
      () => false,
    );
    equal(pool.totalCount, 1);
    await rejects(attempts('23505', 1));
    equal(pool.totalCount, 0);
  });

  it('tells statements apart by names of their own', async () => {
    const client = await pool.connect();
    client.release();
    deepEqual(await sql.query('select 1 as one'), [{ one: 1 }]);
    deepEqual(await sql.query('select 2 as two'), [{ two: 2 }]);
    deepEqual(await sql.query('select 1 as one'), [{ one: 1 }]);
  });
});
