import { inspect } from '../stores/lowdb/upkeep/inspect.ts';
import { viewing } from '../stores/lowdb/upkeep/view.ts';
import { command } from './command.ts';
import { storeFolder } from './storeFolder.ts';
import { isWhole, storeReport } from './storeReport.ts';

/** Checks a store without changing it, beside a running bot or not: 0 whole, 1 damaged, 2 no store there. */
await command({
  usage: 'npm run fsck [-- <folder of the store>]',
  least: 0,
  most: 1,
  path: 0,
  async run([folder = storeFolder()]) {
    const found = await viewing(folder, inspect);
    if (!found) {
      console.error(`${folder} holds no store.`);
      return 2;
    }
    console.log(storeReport(folder, found).join('\n'));
    return isWhole(found) ? 0 : 1;
  },
});
