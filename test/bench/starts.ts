import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { request } from 'undici';
import { clientId, tenantId } from '../support/keyServer.ts';
import { compiled, type Numbers, startChild } from './child.ts';
import { type Figure, ratios } from './figure.ts';
import { freePort, openOutside } from './outside.ts';

const rounds = 10;

const settings = {
  HOST: '127.0.0.1',
  CLIENT_ID: clientId,
  TENANT_ID: tenantId,
  CLIENT_SECRET: 'canary-secret',
};

/** Resolves when a bot says that it is ready. */
async function ready(port: number): Promise<void> {
  const url = `http://127.0.0.1:${port}/readyz`;
  for (;;) {
    const response = await request(url).catch(() => undefined); // it does not listen yet
    await response?.body.dump();
    if (response?.statusCode === 200) return;
    await setTimeout(5);
  }
}

/** Starts a bot in an empty folder: the milliseconds until it is ready, and the bytes that it takes after so long a rest. */
async function start(program: string, flags: readonly string[], restFor: number): Promise<Numbers> {
  const folder = await mkdtemp(`${tmpdir()}/gcc-desk-bench-`);
  await writeFile(`${folder}/roles.json`, '{}');
  const { cloud, close } = await openOutside();
  const port = await freePort();
  const own = { PORT: String(port), STORE: `lowdb:${folder}/store`, ROLES_FILE: `${folder}/roles.json` };
  const env = { ...settings, ...own, LOG_LEVEL: 'silent' };
  const begun = performance.now();
  const child = startChild(program, { input: cloud, flags, env });
  await ready(port);
  const time = performance.now() - begun;
  await setTimeout(restFor);
  const { memory = Number.NaN } = await child.ask({});
  await child.close();
  close();
  await rm(folder, { recursive: true, force: true });
  return { time, memory };
}

const compared = (what: 'time' | 'memory', restFor: number) => async (): Promise<number[]> => {
  const preload = ['--import', compiled('./fakeCloud.js')];
  const ours = async () => (await start('../../src/main.js', preload, restFor))[what] ?? Number.NaN;
  const teamsAi = async () => (await start('./teamsProcess.js', [], restFor))[what] ?? Number.NaN;
  await ours();
  await teamsAi();
  return ratios(rounds, ours, teamsAi);
};

/** What it takes to start the bot and to keep it, measured against an echo bot on the same library. */
export const startFigures: readonly Figure[] = [
  {
    name: 'cold start to /readyz / teams-ai’s echo bot on restify',
    goal: { atMost: 1 },
    measure: compared('time', 0),
  },
  {
    name: 'memory at rest / teams-ai’s echo bot on restify',
    goal: { atMost: 1 },
    measure: compared('memory', 1_000),
  },
];
