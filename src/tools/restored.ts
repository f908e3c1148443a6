import { meta } from '../stores/postgres/meta.ts';
import { openForUpkeep } from '../stores/postgres/upkeep.ts';
import { command } from './command.ts';
import { storeAddress } from './storeAddress.ts';

/** Says that the PostgreSQL database of `STORE` was set back to an earlier moment: all orders are stopped in it. */
await command({
  usage: 'npm run restored',
  least: 0,
  most: 0,
  async run() {
    await openForUpkeep(storeAddress(), (client) =>
      meta(client).write('restoredAt', new Date().toISOString()),
    );
    console.log('All orders are stopped until an operator starts them again.');
    return 0;
  },
});
