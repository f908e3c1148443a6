import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { Pool } from 'undici';
import { serviceUrl, tokenWith } from '../support/keyServer.ts';
import { type Child, startChild } from './child.ts';
import { freePort, type Outside, openOutside } from './outside.ts';
import type { Sent, Traffic, Visitor } from './traffic.ts';

/** A bot in a process of its own, and the hands to use it. */
export interface Bot {
  readonly child: Child;
  /** The CPU time of the bot for one turn, in microseconds, over so many turns with so many in flight. */
  turns(traffic: Traffic, count: number, inFlight: number): Promise<number>;
  /** The milliseconds of each turn, when so many begin every second whether the bot keeps up or not. */
  paced(traffic: Traffic, count: number, perSecond: number): Promise<number[]>;
  /** The CPU time of the bot for one notice, in microseconds, over so many. */
  notices(count: number): Promise<number>;
}

/** What a figure about bots is measured with: ours among so many cases, the SDK's, and everything around them. */
export async function withBots<T>(
  cases: number,
  use: (ours: Bot, stock: Bot, outside: Outside) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(`${tmpdir()}/gcc-desk-bench-`);
  const outside = await openOutside();
  const { cloud, connector } = outside;
  const ours = await startBot('./ourProcess.js', { folder, cases, cloud, connector }, serviceUrl, outside);
  const stock = await startBot('./stockProcess.js', { cloud, connector }, connector, outside);
  return use(ours, stock, outside).finally(async () => {
    await Promise.all([ours, stock].map(({ child }) => child.close()));
    outside.close();
    await rm(folder, { recursive: true, force: true });
  });
}

/** Starts a bot, in a process of its own, that listens and can be posted to. */
export async function startBot(
  program: string,
  input: object,
  serviceurl: string,
  outside: Outside,
): Promise<Bot> {
  const port = await freePort();
  const child = startChild(program, { input: { ...input, port } });
  await child.next();
  const post = poster(`http://127.0.0.1:${port}`, tokenWith({ claims: { serviceurl } }));
  const cpu = async () => (await child.ask({ ask: 'use' }))['cpu'] ?? Number.NaN;
  return {
    child,
    async turns(traffic, count, inFlight) {
      const before = await cpu();
      let left = count;
      const visit = async (visitor: Visitor) => {
        while (left-- > 0) await post(visitor.next().value);
      };
      await Promise.all(Array.from({ length: inFlight }, () => visit(traffic())));
      return ((await cpu()) - before) / count;
    },
    paced: (traffic, count, perSecond) => paced(post, traffic, count, perSecond),
    async notices(count) {
      const before = outside.taken();
      const card = before > 0 ? outside.lastCard() : {};
      const { cpu: used = Number.NaN } = await child.ask({ ask: 'notify', count, card });
      const sent = outside.taken() - before;
      if (sent !== count) throw new Error(`${sent} notices were sent, not ${count}`);
      return used / count;
    },
  };
}

type Post = (sent: Sent) => Promise<void>;

/** Posts activities to a bot; throws when the answer is not the one that they must have. */
function poster(origin: string, token: string): Post {
  const pool = new Pool(origin, { connections: 64 });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return async ({ activity, answer }) => {
    const body = JSON.stringify(activity);
    const response = await pool.request({ path: '/api/messages', method: 'POST', headers, body });
    const text = await response.body.text();
    if (response.statusCode !== 200 || !text.includes(answer))
      throw new Error(`${response.statusCode} without ${answer}: ${text.slice(0, 2_000)}`);
  };
}

/** Begins turns at even moments, and counts from the moment at which each should begin; every visitor comes once a second. */
async function paced(post: Post, traffic: Traffic, count: number, perSecond: number): Promise<number[]> {
  const visitors = Array.from({ length: perSecond }, traffic);
  const start = performance.now();
  const turns: Promise<number>[] = [];
  while (turns.length < count) {
    const due = start + (turns.length * 1000) / perSecond;
    const visitor = visitors[turns.length % perSecond] ?? traffic();
    await setTimeout(due - performance.now());
    turns.push(post(visitor.next().value).then(() => performance.now() - due));
  }
  return Promise.all(turns);
}
