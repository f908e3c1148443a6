import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { Agent } from 'undici';
import { noLimits } from '../../../src/bot/teamsLimits.ts';
import type { Case } from '../../../src/domain/case.ts';
import type { Actor, Role } from '../../../src/domain/person.ts';
import type { LogLevel } from '../../../src/log.ts';
import { openMetrics } from '../../../src/metrics.ts';
import type { Directory } from '../../../src/services/ports.ts';
import type { Stand } from '../attacks/rights.ts';
import { serviceUrl, tenantId, tokenWith } from '../http/keyServer.ts';
import { portOf } from '../http/loopback.ts';
import { everyCase, moment } from '../journeys/everyCase.ts';
import { openCenter } from '../partnerCenter/partnerCenter.ts';
import { action, openProduction } from '../processes/production.ts';

const roles = {
  owner: ['adminAgent'],
  colleague: ['salesAgent'],
  guest: ['salesAgent'],
  reviewer: ['reviewer'],
  /** A reviewer who has answered a question of every case. */
  applicant: ['reviewer'],
  operator: ['operator'],
  nobody: [],
} as const satisfies Record<string, readonly Role[]>;
export type Somebody = keyof typeof roles;
export const everybody = Object.keys(roles) as Somebody[]; // the keys are the type

const objectIdOf = (who: Somebody): string =>
  `aaaaaaaa-0000-4000-8000-${String(everybody.indexOf(who) + 1).padStart(12, '0')}`;
const actor = (who: Somebody): Actor => ({
  id: `${tenantId}/${objectIdOf(who)}`,
  name: who,
  roles: roles[who],
});

/** Every person of the deployment, by their part in its cases. */
export const actors = Object.fromEntries(everybody.map((who) => [who, actor(who)])) as Record<
  Somebody,
  Actor
>; // all of them

/** The cases of the deployment: every kind in every status. */
export const cases = everyCase(actors);

/** The same cases, of the guest: a reseller that works in the tenant of its provider. */
export const othersCases = everyCase({ ...actors, owner: actors.guest }, 1);

/** Who somebody with these roles is to a case. */
export const standOf = (who: Somebody, one: Case, now: readonly Role[] = actors[who].roles): Stand => ({
  roles: now,
  isOwner: one.owner === actors[who].id,
  isApplicant: who === 'applicant' || one.owner === actors[who].id,
  isLeft: false,
});

/** A connector that takes whatever it is sent, and the way to it. */
async function openSink() {
  let taken = 0;
  let listener: ((message: string) => void) | undefined;
  const server = createServer(async (request, response) => {
    // What opens a chat with somebody who never wrote is no message.
    if (listener && request.url?.includes('/activities')) listener(await text(request));
    else request.resume();
    response.setHeader('content-type', 'application/json');
    response.end(`{"id":"m${++taken}"}`);
  });
  const origin = `http://127.0.0.1:${await portOf(server)}`;
  const dispatcher = new Agent({ connections: 32 }).compose(
    (dispatch) => (options, handler) => dispatch({ ...options, origin }, handler),
  );
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const listen = (told: (message: string) => void) => {
    listener = told;
  };
  return { dispatcher, listen, close };
}

/**
 * What an activity of somebody in their own chat begins with, as Teams sends it. A guest has an Entra object id of our tenant
 * like everybody else, and nothing but the name tells of it.
 */
export const from = (who: Somebody) => ({
  channelId: 'msteams',
  serviceUrl,
  recipient: action.recipient,
  locale: 'en-US',
  from: { id: `29:${who}`, name: who === 'guest' ? 'guest (Guest)' : who, aadObjectId: objectIdOf(who) },
  conversation: { id: `a:${who}`, conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
});

/** The activity of a button. */
export const pressed = (who: Somebody, verb: unknown, data: unknown) => ({
  ...from(who),
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});

/** The activity of something typed. */
export const typed = (who: Somebody, words: unknown) => ({ ...from(who), type: 'message', text: words });

/** Stands between the bot and Partner Center, at a URL of its own. */
export type Detour = (url: string) => Promise<{ readonly url: string; close(): void }>;

/** The bot as in production with everything that it talks to, one case of every kind in every status, and a clock that stands still. */
export async function openDeployment(level: LogLevel = 'info', detour?: Detour) {
  const center = await openCenter();
  const way = await detour?.(center.emulator.url);
  const sink = await openSink();
  const lines: string[] = [];
  const appointed = new Map<string, readonly Role[]>(everybody.map((who) => [actors[who].id, roles[who]]));
  const directory: Directory = {
    rolesOf: async (person) => appointed.get(person) ?? [],
    withRole: async (role) => [...appointed.keys()].filter((person) => appointed.get(person)?.includes(role)),
  };
  const metrics = openMetrics();
  const production = await openProduction({
    directory,
    metrics,
    clock: center.clock,
    log: pino({ level, base: null }, { write: (line: string) => lines.push(line) }),
    partnerCenter: center.open(undefined, way?.url),
    dispatcher: sink.dispatcher,
    limits: noLimits,
  });
  const restore = () => production.store.commit({ put: [...cases, ...othersCases] });
  await restore();
  const now = Date.parse(moment) / 1000;
  const authorization = `Bearer ${tokenWith({ claims: { nbf: now - 60, exp: now + 3600 } })}`;

  return {
    ...production,
    metrics,
    /** What was logged, one JSON object a line. */
    lines,
    /** Delivers an activity with a good token. */
    deliver: (activity: object) => production.post(activity, authorization),
    /** Tells every message that is sent from now on, as JSON. */
    listen: sink.listen,
    /** Puts every case back into its status. */
    restore,
    /** Gives somebody other roles from now on. */
    appoint: (who: Somebody, ...others: Role[]) => appointed.set(actors[who].id, others),
    async [Symbol.asyncDispose]() {
      await production.close();
      sink.close();
      way?.close();
      await center[Symbol.asyncDispose]();
    },
  };
}

export type Deployment = Awaited<ReturnType<typeof openDeployment>>;
