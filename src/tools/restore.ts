import { restore } from '../stores/lowdb/upkeep/restore.ts';
import { command } from './command.ts';
import { storeFolder } from './storeFolder.ts';
import { amounts } from './storeReport.ts';

/** Puts a copy of a backup in the place of the store of `STORE`, and that store aside. The bot must not be running. */
await command({
  usage: 'npm run restore -- <backup folder>',
  least: 1,
  most: 1,
  path: 0,
  async run([from = '']) {
    const directory = storeFolder();
    const { found, before } = await restore(from, directory, new Date());
    console.log(`The store in ${directory} is now that of ${from}.\nIt holds ${amounts(found)}.`);
    if (before) console.log(`What was there before is in ${before}.`);
    return 0;
  },
});
