import { createServer } from 'node:http';
import { Agent, Pool } from 'undici';
import { openPartnerQualification } from '../../../src/domain/application/open.ts';
import type { Notice } from '../../../src/domain/notice.ts';
import type { Role } from '../../../src/domain/person.ts';
import { directoryWith, handClock } from '../bots/doubles.ts';
import { clientId, serviceUrl, tenantId, tokenWith } from '../http/keyServer.ts';
import { portOf } from '../http/loopback.ts';
import { business, organization } from '../journeys/journey.ts';
import { openProduction } from '../processes/production.ts';
import { type Held, held } from './flatness.ts';

const agents = 20;
const inFlight = 16;
const noticeEvery = 17;
const start = new Date().toISOString();
const much = { requests: 1e9, seconds: 10 };

const agentOf = (number: number): string =>
  `aaaaaaaa-0000-4000-8000-${String(number % agents).padStart(12, '0')}`;
const personOf = (number: number): string => `${tenantId}/${agentOf(number)}`;
const refOf = (number: number): string => `GCC-A${String(number % agents).padStart(4, '0')}`;
const conversationOf = (number: number): string => `a:${agentOf(number)}`;

/** What people do all day, by turns: nothing of it makes a case longer. */
const doings = [
  (number: number) => ({ type: 'message', text: refOf(number) }),
  () => ({ type: 'message', text: 'help' }),
  (number: number) => act('qualify-organization', { ...organization, ...itself(number) }),
  () => ({ type: 'message', text: 'cases' }),
  (number: number) => act('qualify-business', { ...business, ...itself(number) }),
  (number: number) => ({ type: 'message', text: `something else ${number}` }),
  (number: number) => act('show-case', itself(number)),
];
const act = (verb: string, data: object) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});
const itself = (number: number) => ({ caseId: `case-${number % agents}`, revision: 1 });

const activity = (number: number): object => ({
  id: `f:${number}`,
  channelId: 'msteams',
  serviceUrl,
  locale: number % 2 ? 'de-DE' : 'en-US',
  from: { id: `29:${agentOf(number)}`, name: 'Sales agent', aadObjectId: agentOf(number) },
  recipient: { id: `28:${clientId}` },
  conversation: { id: conversationOf(number), conversationType: 'personal', tenantId },
  replyToId: `form-${number % agents}`,
  ...doings[number % doings.length]?.(number),
});

/** A connector on loopback that takes everything, and the way to it. */
async function openSink() {
  let taken = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.end(`{"id":"m${++taken}"}`));
  });
  const origin = `http://127.0.0.1:${await portOf(server)}`;
  const pool = new Agent({ connections: inFlight });
  return {
    dispatcher: pool.compose((dispatch) => (options, handler) => dispatch({ ...options, origin }, handler)),
    close: () => server.close(),
  };
}

/** What came of a day. */
export interface Day {
  /** How many activities were not answered with 200. */
  readonly failed: number;
  /** What was held on to after each part of it. */
  readonly parts: readonly Held[];
  /** How many lines the ledger of notices has at last. */
  readonly ledger: number;
  readonly undelivered: number;
}

/** Lets twenty agents use the bot over HTTP, one activity a second of a moved clock, and notices reach them meanwhile. */
export async function soak(activities: number, parts: number): Promise<Day> {
  const clock = handClock(start);
  const sink = await openSink();
  const everybody = Array.from({ length: agents }, (_, number) => number);
  const roles = Object.fromEntries(
    everybody.map((number): [string, Role[]] => [personOf(number), ['salesAgent']]),
  );
  const production = await openProduction({
    clock,
    dispatcher: sink.dispatcher,
    directory: directoryWith(roles),
    paces: { person: much, tenant: much, address: much },
  });
  const { store } = production;
  await store.commit({
    put: everybody.map((number) =>
      openPartnerQualification(
        `case-${number}`,
        refOf(number),
        { id: personOf(number), name: 'Sales agent', roles: [] },
        start,
      ),
    ),
  });
  const client = new Pool(production.url, { connections: inFlight });
  let failed = 0;
  let next = 0;

  const once = async (authorization: string) => {
    const number = next++;
    clock.add(1_000);
    const headers = { 'content-type': 'application/json', authorization };
    const body = JSON.stringify(activity(number));
    const response = await client.request({ path: '/api/messages', method: 'POST', headers, body });
    await response.body.dump();
    if (response.statusCode !== 200) failed += 1;
    if (number % noticeEvery === 0) await store.commit({ notices: [notice(number, clock.now())] });
  };
  const part = async (until: number) => {
    const now = Math.floor(Date.parse(clock.now()) / 1_000);
    const authorization = `Bearer ${tokenWith({ claims: { nbf: now - 60, exp: now + 86_400 } })}`;
    const visit = async () => {
      while (next < until) await once(authorization);
    };
    await Promise.all(Array.from({ length: inFlight }, visit));
    await production.bot.settle();
    return held();
  };

  const measured: Held[] = [];
  for (let count = 1; count <= parts; count += 1) measured.push(await part((activities / parts) * count));
  const left = await store.notices({ states: ['waiting', 'dead'] });
  const ledger = (await store.notices({})).length;
  await client.close();
  await production.close();
  sink.close();
  return { failed, parts: measured, ledger, undelivered: left.length };
}

const notice = (number: number, at: string): Notice => ({
  id: `n${number}`,
  to: personOf(number),
  caseId: `case-${number % agents}`,
  news: 'submitted',
  state: 'waiting',
  at,
  notBefore: at,
  attempts: 0,
});
