import { randomUUID } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../files.ts';

/** Where the refresh token is kept between starts. */
export interface RefreshTokenStore {
  read(): Promise<string>;
  /** Durable when it resolves. */
  replace(token: string): Promise<void>;
}

/** A refresh token in a file that only its owner can read; it is replaced whole or not at all. */
export const refreshTokenFile = (path: string): RefreshTokenStore => ({
  read: async () => (await readFile(path, 'utf8')).trim(),
  async replace(token) {
    const next = `${path}.${randomUUID()}.next`; // another process may be at it too
    const file = await open(next, 'w', 0o600);
    try {
      await file.chmod(0o600); // a file left over keeps its own mode otherwise
      await file.writeFile(`${token}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(next, path);
    await syncFolder(dirname(path));
  },
});
