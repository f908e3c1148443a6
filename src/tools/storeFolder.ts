import { storeConfig } from '../config.ts';
import { ConfigError } from '../environment.ts';

/** The folder of the store on lowdb. Throws `ConfigError` where the store is another. */
export function storeFolder(): string {
  const config = storeConfig();
  if (config.kind === 'lowdb') return config.directory;
  throw new ConfigError(
    'STORE names PostgreSQL, which has tools of its own: see “Several machines” in the README',
  );
}
