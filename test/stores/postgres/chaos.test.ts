import { deepEqual } from 'node:assert/strict';
import { chaos } from '../../support/chaos/run.ts';

const seed = Number(process.env['CHAOS_SEED'] ?? Date.now() % 1_000_000);
const size = { applications: 20, orders: 10, kills: 4, crashes: 1 };

describe(`four bots on one database, all of which are killed (CHAOS_SEED=${seed})`, () => {
  it('place no order twice, lose no case and miss no notice', async function () {
    this.timeout(180_000); // a busy machine starts bots slowly
    const { doubleOrders, lostCases, missingNotices } = await chaos(size, seed);
    deepEqual(
      { doubleOrders, lostCases, missingNotices },
      { doubleOrders: 0, lostCases: 0, missingNotices: 0 },
    );
  });
});
