import { storeConfig } from '../config.ts';
import { ConfigError } from '../environment.ts';

/** The address of the store on PostgreSQL. Throws `ConfigError` where the store is another. */
export function storeAddress(): string {
  const config = storeConfig();
  if (config.kind === 'postgres') return config.url;
  throw new ConfigError(
    'STORE must name the PostgreSQL database: postgres://<user>:<password>@<host>/<database>',
  );
}
