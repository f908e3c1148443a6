import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { startChild } from './child.ts';

/** A store of some size in another process. */
export interface StoreProcess {
  /** How long it took to open, in milliseconds. */
  readonly opening: number;
  /** The milliseconds that some commits take, by writers that each wait for their last. */
  commits(writers: number, commits: number): Promise<number>;
  close(): Promise<void>;
}

export async function startStore(cases: number): Promise<StoreProcess> {
  const folder = await mkdtemp(`${tmpdir()}/gcc-desk-bench-`);
  const input = { folder: `${folder}/store`, cases };
  const child = startChild('./storeProcess.js', { input, flags: ['--max-old-space-size=8192'] });
  const { opening = Number.NaN } = await child.next();
  return {
    opening,
    commits: async (writers, commits) => (await child.ask({ writers, commits }))['time'] ?? Number.NaN,
    async close() {
      await child.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
