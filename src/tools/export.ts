import { exportStore } from '../stores/transfer/transfer.ts';
import { command } from './command.ts';
import { storeAddress } from './storeAddress.ts';

/** Writes what the PostgreSQL database of `STORE` holds at one moment into a new folder, as a store on lowdb. */
await command({
  usage: 'npm run export -- <new folder>',
  least: 1,
  most: 1,
  path: 0,
  async run([folder = '']) {
    const sums = await exportStore(storeAddress(), folder, new Date().toISOString());
    console.log(
      `The store in ${folder} was read again. It holds:\n${sums.map((sum) => `  ${sum}`).join('\n')}\nAll orders are stopped in it until an operator starts them.`,
    );
    return 0;
  },
});
