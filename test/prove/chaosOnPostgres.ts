import { chaos } from '../support/chaos/run.ts';
import type { Proof } from './proof.ts';

const size = { applications: 5_000, orders: 1_500, kills: 100, crashes: 4 };
const shareRepeated = 0.05;

/** Four bots are killed again and again, and their database too, while Partner Center and Teams fail in one call of ten. */
export const chaosOnPostgres: Proof = {
  promise:
    'PostgreSQL: nothing is bought twice or lost when bots and database are killed, and nobody is not told',
  async attempt(seed) {
    const { doubleOrders, lostCases, missingNotices, notices, repeatedNotices } = await chaos(size, seed);
    const isRight = doubleOrders + lostCases + missingNotices === 0;
    return {
      holds: isRight && repeatedNotices <= notices * shareRepeated,
      figure:
        `${size.orders} orders and ${size.applications} applications, ${size.kills} kills, ${size.crashes} crashes of the ` +
        `database: ${doubleOrders} bought twice, ${lostCases} lost, ${missingNotices} of ${notices} notices missing, ` +
        `${((100 * repeatedNotices) / notices).toFixed(1)} % repeated`,
    };
  },
};
