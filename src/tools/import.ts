import { importStore, type Mode } from '../stores/transfer/transfer.ts';
import { command, misused } from './command.ts';
import { storeAddress } from './storeAddress.ts';

const modes: readonly Mode[] = ['import', 'dry-run', 'verify'];

const sentences = {
  moved: 'It was moved to PostgreSQL, read again there, and is marked here: no bot opens it any more.',
  movedBefore: 'It had been moved to PostgreSQL before; nothing was changed there.',
  wouldMove: 'It is whole, and PostgreSQL is ready for it. Nothing was changed.',
  same: 'PostgreSQL holds every byte of it.',
};

/** Moves a store on lowdb to the PostgreSQL database of `STORE`. The bot must not be running on the folder. */
await command({
  usage: 'npm run import -- <folder of the store> [dry-run | verify]',
  least: 1,
  most: 2,
  path: 0,
  async run([folder = '', word = 'import']) {
    const mode = modes.find((one) => one === word);
    if (!mode) {
      console.error(`“${word}” is neither dry-run nor verify.`);
      return misused;
    }
    const { outcome, sums } = await importStore(folder, storeAddress(), mode, new Date().toISOString());
    console.log(
      `The store in ${folder} holds:\n${sums.map((sum) => `  ${sum}\n`).join('')}${sentences[outcome]}`,
    );
    return 0;
  },
});
