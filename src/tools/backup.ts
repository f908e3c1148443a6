import { backup } from '../stores/lowdb/upkeep/backup.ts';
import { command } from './command.ts';
import { storeFolder } from './storeFolder.ts';
import { amounts } from './storeReport.ts';

/** Copies the store of `STORE` into a new folder below another one, beside a running bot or not. */
await command({
  usage: 'npm run backup -- <target folder>',
  least: 1,
  most: 1,
  path: 0,
  async run([target = '']) {
    const { folder, found } = await backup(storeFolder(), target, new Date());
    console.log(`The backup is in ${folder}, and was read again.\nIt holds ${amounts(found)}.`);
    return 0;
  },
});
