import { storeConfig } from '../config.ts';
import { historyLines } from '../domain/historyFile.ts';
import { caseIn } from '../stores/lowdb/upkeep/caseIn.ts';
import { viewing } from '../stores/lowdb/upkeep/view.ts';
import { command } from './command.ts';

/** Prints the whole history of a case as a file to keep, beside a running bot or not: 2 when there is no such case. */
await command({
  usage: 'npm run -s history -- <GCC-XXXXX> [<folder of the store>]',
  least: 1,
  most: 2,
  async run([ref = '', folder = storeConfig().directory]) {
    const one = await viewing(folder, (view) => caseIn(view, ref.toUpperCase()));
    if (one) console.log(historyLines(one).join('\n'));
    else console.error(`${folder} holds no case ${ref}.`);
    return one ? 0 : 2;
  },
});
