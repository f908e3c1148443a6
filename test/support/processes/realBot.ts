import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { request } from 'undici';
import { openTeamsClient } from '../bots/teamsClient.ts';
import { clientId, openKeyServer, serviceUrl, tenantId, tokenWith } from '../http/keyServer.ts';

/** Secrets that the program is given, each of which says what it is. */
export const canaries = {
  CLIENT_SECRET: 'canary-client-secret',
  PARTNER_CENTER_CLIENT_SECRET: 'canary-partner-center-secret',
};

const loopback = new URL('loopback.js', import.meta.url).href;

/** A program that was built, and what it is told on the command line. */
export type Program = readonly string[];
export const built: Program = ['dist/main.js'];

/** Builds the program that `built` starts. */
export const build = (): void =>
  void execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'inherit', 'inherit'] });

/** All of Microsoft that a bot in production needs, on loopback: sign-in, and Teams with its people. */
export async function openMicrosoft() {
  const signIn = await openKeyServer();
  signIn.state.keysUrl = 'https://login.botframework.com/keys';
  const teams = await openTeamsClient({ authorization: `Bearer ${tokenWith()}`, serviceUrl });
  const port = Number(new URL(signIn.url).port);
  return {
    signIn,
    teams,
    /** Where each of Microsoft's hosts is. */
    hosts: {
      'login.botframework.com': port,
      'login.microsoftonline.com': port,
      'smba.trafficmanager.net': teams.port,
    } as Record<string, number>,
    async [Symbol.asyncDispose]() {
      signIn.close();
      await teams[Symbol.asyncDispose]();
    },
  };
}

export type Microsoft = Awaited<ReturnType<typeof openMicrosoft>>;

/** What every start needs; the store and the roles are in the folder. */
export const settings = (folder: string): Record<string, string> => ({
  CLIENT_ID: clientId,
  TENANT_ID: tenantId,
  CLIENT_SECRET: canaries.CLIENT_SECRET,
  ROLES_FILE: `${folder}/roles.json`,
  STORE: `lowdb:${folder}/store`,
  TENANT_LOOKUP_URL: 'off',
  HOST: '127.0.0.1',
  PORT: '0',
});

/** A program that runs, and what it has said. */
export interface RealBot extends AsyncDisposable {
  readonly child: ChildProcess;
  readonly url: string;
  /** From its start until it was ready, in milliseconds. */
  readonly startedIn: number;
  /** Every line of its log. */
  readonly lines: readonly string[];
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts the program, without a look at what it says. */
export const spawnBot = (program: Program, env: Record<string, string>, hosts: object = {}): ChildProcess =>
  spawn(process.execPath, [`--import=${loopback}`, ...program], {
    env: { PATH: process.env['PATH'], LOOPBACK: JSON.stringify(hosts), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Starts the program and waits until it is ready. */
export async function startBot(
  program: Program,
  env: Record<string, string>,
  { hosts }: Pick<Microsoft, 'hosts'>,
): Promise<RealBot> {
  const start = performance.now();
  const child = spawnBot(program, env, hosts);
  const ended = once(child, 'exit').then(([code]) => code as number | null); // as Node documents it
  const lines = linesOf(child);
  for (;;) {
    const port = lines.map((line) => Number(/"port":(\d+)/.exec(line)?.[1])).find(Boolean);
    const url = `http://127.0.0.1:${port}`;
    const ready = port && (await request(`${url}/readyz`).catch(() => undefined));
    if (ready) await ready.body.dump();
    if (ready && ready.statusCode === 200) {
      const startedIn = performance.now() - start;
      return {
        child,
        url: `${url}/api/messages`,
        startedIn,
        lines,
        ended,
        async [Symbol.asyncDispose]() {
          child.kill('SIGKILL');
          await ended;
        },
      };
    }
    if (child.exitCode !== null) throw new Error(`the bot did not start: ${lines.join('\n')}`);
    await pause(2);
  }
}

/** Tells a bot to end; resolves to the milliseconds that it took. Throws when it did not end well. */
export async function stopped({ child, ended }: RealBot): Promise<number> {
  const at = performance.now();
  child.kill('SIGTERM');
  const code = await ended;
  if (code !== 0) throw new Error(`the bot ended with ${code}`);
  return performance.now() - at;
}

/** The lines of a program's output and of its errors, as they come in. */
function linesOf(child: ChildProcess): string[] {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      const parts = (rest + piece).split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
    });
  }
  return lines;
}
