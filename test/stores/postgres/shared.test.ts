import { deepEqual, rejects } from 'node:assert/strict';
import type { Shared } from '../../../src/services/sharedValues.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { emptyPlace, type Place } from '../../support/stores/postgres.ts';

const minute = 60_000;

describe('what processes share on PostgreSQL', () => {
  let place: Place;
  const open: Awaited<ReturnType<typeof openPostgresStore>>[] = [];
  beforeEach(async () => {
    place = await emptyPlace();
  });
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
    await place.remove();
  });

  const process = async (): Promise<Shared> => {
    const store = await openPostgresStore(place.url);
    open.push(store);
    return store.shared;
  };
  const add = ({ change }: Shared, key: string, keepFor = minute): Promise<number> =>
    change(
      [key],
      ([value]) => ({ values: [Number(value ?? 0) + 1], result: Number(value ?? 0) + 1 }),
      keepFor,
    );
  const read = ({ change }: Shared, key: string): Promise<unknown> =>
    change([key], ([value]) => ({ values: [value], result: value }), minute);

  it('is changed by one after another, also where many of two processes come at once', async () => {
    const [one, other] = [await process(), await process()];
    const counted = Array.from({ length: 100 }, (_, at) => add(at % 2 ? one : other, 'calls/tenant'));
    deepEqual(
      (await Promise.all(counted)).sort((a, b) => a - b),
      Array.from({ length: 100 }, (_, at) => at + 1),
    );
  });

  it('is each kept for its own time, when it was changed together', async () => {
    const shared = await process();
    await Promise.all([add(shared, 'turn/first'), add(shared, 'turn/brief', 0), add(shared, 'turn/long')]);
    deepEqual([await read(shared, 'turn/brief'), await read(shared, 'turn/long')], [undefined, 1]);
  });

  it('is given up by one change without the others of its key', async () => {
    const shared = await process();
    const forget = () => shared.change(['turn/a'], () => ({ values: [undefined], result: 'gone' }), minute);
    const changed = [add(shared, 'turn/a'), add(shared, 'turn/b'), forget(), add(shared, 'turn/a')];
    deepEqual(await Promise.all(changed), [1, 1, 'gone', 1]);
  });

  it('takes changes after one that failed', async () => {
    const shared = await process();
    const failing = shared.change(['turn/a'], () => JSON.parse('no'), minute);
    await rejects(failing, SyntaxError);
    deepEqual(await add(shared, 'turn/a'), 1);
  });
});
