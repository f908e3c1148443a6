import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { Pool } from 'undici';
import { serviceUrl, tokenWith } from '../support/http/keyServer.ts';
import { freePort } from '../support/http/loopback.ts';
import { type Child, startChild } from './child.ts';
import { type Outside, openOutside } from './outside.ts';
import type { Sent, Traffic, Visitor } from './traffic.ts';

/** A bot in a process of its own, and the hands to use it. */
export interface Bot {
  readonly child: Child;
  /** The CPU time of the bot for one turn, in microseconds, over so many turns with so many in flight. */
  turns(traffic: Traffic, count: number, inFlight: number): Promise<number>;
  /** The memory that the bot takes, in bytes. */
  memory(): Promise<number>;
  /** The milliseconds of each turn, when so many begin every second whether the bot keeps up or not. */
  paced(traffic: Traffic, count: number, perSecond: number): Promise<number[]>;
  /** The CPU time of the bot for one notice, in microseconds, over so many. */
  notices(count: number): Promise<number>;
}

/** What starts bots, which all end when it does, and what is around them. */
export interface Yard {
  readonly outside: Outside;
  /** Our own, among so many cases. */
  ours(cases: number): Promise<Bot>;
  /** The SDK's, which echoes. */
  stock(): Promise<Bot>;
  /** None at all: a route of restify's, and a bare sender of cards. */
  bare(): Promise<Bot>;
}

/** What figures about bots are measured in. */
export async function inYard<T>(use: (yard: Yard) => Promise<T>): Promise<T> {
  const outside = await openOutside();
  const { cloud, connector } = outside;
  const bots: Bot[] = [];
  const folders: string[] = [];
  const started = async (...[program, input, serviceurl]: [string, object, string]): Promise<Bot> => {
    const bot = await startBot(program, { cloud, connector, ...input }, serviceurl, outside);
    bots.push(bot);
    return bot;
  };
  const yard: Yard = {
    outside,
    async ours(cases) {
      const folder = await mkdtemp(`${tmpdir()}/gcc-desk-bench-`);
      folders.push(folder);
      return started('./ourProcess.js', { folder, cases }, serviceUrl);
    },
    stock: () => started('./stockProcess.js', {}, connector),
    bare: () => started('./bareProcess.js', {}, connector),
  };
  return use(yard).finally(async () => {
    await Promise.all(bots.map(({ child }) => child.close()));
    outside.close();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
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
  const used = async (what: 'cpu' | 'memory') => (await child.ask({ ask: 'use' }))[what] ?? Number.NaN;
  const cpu = () => used('cpu');
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
    memory: () => used('memory'),
    paced: (traffic, count, perSecond) => paced(post, traffic, count, perSecond),
    async notices(count) {
      const before = outside.taken();
      const card = before > 0 ? outside.lastCard() : {};
      const { cpu: time = Number.NaN } = await child.ask({ ask: 'notify', count, card });
      const sent = outside.taken() - before;
      if (sent !== count) throw new Error(`${sent} notices were sent, not ${count}`);
      return time / count;
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
