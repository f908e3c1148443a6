import { restore } from '../../../src/stores/lowdb/upkeep/restore.ts';

/** Restores a backup into a folder again and again from a day on, until it is killed. `process.send` tells when it begins. */
const [, , from = '', folder = '', day = ''] = process.argv;
process.send?.('ready');
for (let second = 0; ; second += 1)
  await restore(from, folder, new Date(Number(day) * 86_400_000 + second * 1000));
