import { chaos } from '../support/chaos/run.ts';
import type { Proof } from './proof.ts';

const whole = { applications: 5_000, orders: 1_500, kills: 100, crashes: 4 };
/** How much of it is done, in the same proportions; `SIZE=1` is the whole. */
const share = Number(process.env.SIZE ?? 0.03);
const part = (number: number): number => Math.max(1, Math.round(number * share));
const size = {
  applications: part(whole.applications),
  orders: part(whole.orders),
  kills: part(whole.kills),
  crashes: part(whole.crashes),
};
/** The one crash of a part repeats as much as each of the whole, among far fewer notices. */
const shareRepeated = share < 1 ? 0.1 : 0.05;

/** Four bots are killed again and again, and their database too, while Partner Center and Teams fail in one call of ten. */
export const chaosOnPostgres: Proof = {
  promise:
    'PostgreSQL: nothing is bought twice or lost when bots and database are killed, and nobody is not told',
  async attempt(seed) {
    const { doubleOrders, lostCases, missingNotices, notices, repeatedNotices } = await chaos(size, seed);
    const isRight = doubleOrders + lostCases.length + missingNotices === 0;
    return {
      holds: isRight && repeatedNotices <= notices * shareRepeated,
      figure:
        `${size.orders} orders and ${size.applications} applications, ${size.kills} kills, ${size.crashes} crashes of the ` +
        `database: ${doubleOrders} bought twice, ${lostCases.length} lost, ${missingNotices} of ${notices} notices missing, ` +
        `${((100 * repeatedNotices) / notices).toFixed(1)} % repeated${lostCases.map((one) => `\n     lost: ${one}`).join('')}`,
    };
  },
};
