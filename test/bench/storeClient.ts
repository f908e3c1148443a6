import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

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
  const child = fork(
    fileURLToPath(new URL('storeProcess.ts', import.meta.url)),
    [`${folder}/store`, String(cases)],
    {
      execArgv: ['--import=tsx', '--max-old-space-size=8192'],
    },
  );
  const answer = async () => (await once(child, 'message'))[0] as Record<'opening' | 'time', number>; // sent by storeProcess.ts
  const { opening } = await answer();
  return {
    opening,
    async commits(writers, commits) {
      const answered = answer();
      child.send({ writers, commits });
      return (await answered).time;
    },
    async close() {
      child.kill();
      await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
