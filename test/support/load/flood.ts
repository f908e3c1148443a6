import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { openPartnerQualification } from '../../../src/domain/application/open.ts';
import type { Case } from '../../../src/domain/case.ts';
import { clientId, serviceUrl, tenantId, tokenWith } from '../http/keyServer.ts';
import { organization } from '../journeys/journey.ts';

/** What came of an activity, and how long it took from the moment at which it was due, in milliseconds. */
export interface Turned {
  readonly took: number;
  readonly status: number;
  readonly body: string;
  /** Whether the form changed its application, which is durable then. */
  readonly isKept: boolean;
}

/** The applications of people, one each, as a store holds them before anybody presses anything. */
export const applicationsOf = (people: readonly string[]): Case[] =>
  people.map((person, number) =>
    openPartnerQualification(
      `of-${person}`,
      `GCC-${number.toString(32).toUpperCase().padStart(5, '0')}`,
      { id: `${tenantId}/${person}`, name: person, roles: ['salesAgent'] },
      new Date().toISOString(),
    ),
  );

/** Somebody who sends the first form of their application, whose tenant is nobody else's. */
function activity(person: string, count: number, revision: number): object {
  const tail = [...person].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 16 ** 12;
  const inputs = {
    ...organization,
    legalName: `Company ${count}`,
    tenantId: `c0a41b77-2d6e-4f19-8b53-${tail.toString(16).padStart(12, '0')}`,
  };
  const data = { ...inputs, caseId: `of-${person}`, revision };
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${count}`,
    channelId: 'msteams',
    serviceUrl,
    locale: 'en-US',
    from: { id: `29:${person}`, name: person, aadObjectId: person },
    recipient: { id: `28:${clientId}` },
    conversation: { id: `a:${person}`, conversationType: 'personal', tenantId },
    value: { action: { type: 'Action.Execute', verb: 'qualify-organization', data }, trigger: 'manual' },
  };
}

/** The hands of many people on a bot at `origin`. */
export function openCrowd(origin: string) {
  const client = new Pool(origin, { connections: 64 });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokenWith()}` };
  const revisions = new Map<string, number>();
  let count = 0;

  const turn = async (person: string, due: number): Promise<Turned> => {
    const before = revisions.get(person) ?? 1;
    const body = JSON.stringify(activity(person, ++count, before));
    const response = await client.request({ path: '/api/messages', method: 'POST', headers, body });
    const text = await response.body.text();
    const took = performance.now() - due;
    const after = Number(/"revision":(\d+)/.exec(text)?.[1] ?? before);
    revisions.set(person, Math.max(after, revisions.get(person) ?? 1));
    return { took, status: response.statusCode, body: text, isKept: after > before };
  };

  return {
    /** Begins so many turns a second for so many seconds, whether the bot keeps up or not; people come one after another. */
    async paced(people: readonly string[], perSecond: number, seconds: number): Promise<Turned[]> {
      const start = performance.now();
      const turns: Promise<Turned>[] = [];
      while (turns.length < perSecond * seconds) {
        const due = start + (turns.length * 1_000) / perSecond;
        if (due > performance.now()) await pause(due - performance.now());
        turns.push(turn(people[turns.length % people.length] ?? '', due));
      }
      return Promise.all(turns);
    },
    close: () => client.close(),
  };
}

/** The value that this part of all values does not exceed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
