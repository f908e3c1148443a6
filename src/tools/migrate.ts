import { botPassword } from '../config.ts';
import { ConfigError } from '../environment.ts';
import { grantTo } from '../stores/postgres/grants.ts';
import { openForUpkeep } from '../stores/postgres/upkeep.ts';
import { command } from './command.ts';
import { storeAddress } from './storeAddress.ts';

/**
 * Brings the schema in the PostgreSQL database of `STORE` up to date, and lets another role run bots on it, which is made if
 * `BOT_PASSWORD` is set.
 */
await command({
  usage: 'npm run migrate [-- <role of the bots>]',
  least: 0,
  most: 1,
  async run([role]) {
    const password = botPassword();
    if (password !== undefined && !role)
      throw new ConfigError(
        'BOT_PASSWORD is not usable: no role is named; npm run migrate -- <role of the bots>',
      );
    await openForUpkeep(storeAddress(), async (client) => role && grantTo(role, client, password));
    console.log(`The schema is up to date${role ? `, and ${role} may run bots on it` : ''}.`);
    return 0;
  },
});
