import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { request } from 'undici';
import { freePort } from '../support/http/loopback.ts';
import { openMicrosoft, settings } from '../support/processes/realBot.ts';
import { compiled, type Numbers, startChild } from './child.ts';
import { type Figure, ratios } from './figure.ts';

const rounds = 10;

/** From the compiled module to what is not compiled. */
const project = '../../../../';

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
async function start(program: string, preloads: readonly string[], restFor: number): Promise<Numbers> {
  const folder = await mkdtemp(`${tmpdir()}/gcc-desk-bench-`);
  await writeFile(`${folder}/roles.json`, '{}');
  await using microsoft = await openMicrosoft();
  const port = await freePort();
  const LOOPBACK = JSON.stringify(microsoft.hosts);
  const env = { ...settings(folder), PORT: String(port), LOG_LEVEL: 'silent', LOOPBACK };
  const flags = preloads.map((path) => `--import=${compiled(path)}`);
  const begun = performance.now();
  const child = startChild(program, { flags, env });
  await ready(port);
  const time = performance.now() - begun;
  await setTimeout(restFor);
  const { memory = Number.NaN } = await child.ask({});
  await child.close();
  await rm(folder, { recursive: true, force: true });
  return { time, memory };
}

const preloads = [`${project}test/support/processes/loopback.js`, './observed.js'];

const compared = (what: 'time' | 'memory', restFor: number) => async (): Promise<number[]> => {
  const ours = async () => (await start('../../../main.js', preloads, restFor))[what] ?? Number.NaN;
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
    measure: compared('memory', 4_000),
  },
];
