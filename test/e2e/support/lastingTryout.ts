import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { localConfig } from '../../../src/config.ts';
import { openLog } from '../../../src/log.ts';
import { openTryout } from '../../../src/tryout.ts';
import { freePort } from '../../support/http/loopback.ts';
import { monday } from '../../support/processes/tryout.ts';

/** A try-out that keeps its ports and its folder over restarts, as it does for whoever runs it. */
export interface LastingTryout extends AsyncDisposable {
  readonly url: string;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export async function openLastingTryout(): Promise<LastingTryout> {
  const folder = await mkdtemp(`${tmpdir()}/gcc-desk-e2e-`);
  const [PORT, TRY_PORT] = [String(await freePort()), String(await freePort())];
  const EMULATOR_PORT = String(await freePort());
  const config = localConfig({ PORT, TRY_PORT, EMULATOR_PORT, TRY_DATA: folder, LOG_LEVEL: 'error' });
  const open = () => openTryout(config, openLog('error'), () => monday);
  let tryout = await open();
  return {
    url: tryout.simulator.url,
    stop: () => tryout.close(),
    async start() {
      tryout = await open();
    },
    async [Symbol.asyncDispose]() {
      await tryout.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
