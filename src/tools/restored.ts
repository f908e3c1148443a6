import { meta } from '../stores/postgres/meta.ts';
import { refuseNone } from '../stores/postgres/migrate.ts';
import { transacting } from '../stores/postgres/upkeep.ts';
import { command } from './command.ts';
import { storeAddress } from './storeAddress.ts';

/**
 * Says that the PostgreSQL database of `STORE`, whichever version's, was set back to an earlier moment: all orders are stopped
 * in it.
 */
await command({
  usage: 'npm run restored',
  least: 0,
  most: 0,
  async run() {
    await transacting(storeAddress(), async (client) => {
      await refuseNone(client);
      await meta(client).write('restoredAt', new Date().toISOString());
    });
    console.log('All orders are stopped until an operator starts them again.');
    return 0;
  },
});
