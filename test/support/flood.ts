import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { clientId, serviceUrl, tenantId, tokenWith } from './keyServer.ts';

/** What came of an activity, and how long it took from the moment at which it was due, in milliseconds. */
export interface Turned {
  readonly took: number;
  readonly status: number;
  readonly body: string;
}

/** Somebody who asks for the next form of their application again and again. */
const activity = (person: string, id: string): object => ({
  ...{ type: 'invoke', name: 'adaptiveCard/action', id, channelId: 'msteams', serviceUrl, locale: 'en-US' },
  from: { id: `29:${person}`, name: person, aadObjectId: person },
  recipient: { id: `28:${clientId}` },
  conversation: { id: `a:${person}`, conversationType: 'personal', tenantId },
  value: { action: { type: 'Action.Execute', verb: 'show-case', data: { caseId: person, revision: 1 } } },
});

/** The hands of many people on a bot at `origin`. */
export function openCrowd(origin: string) {
  const client = new Pool(origin, { connections: 64 });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokenWith()}` };
  let count = 0;

  const turn = async (person: string, due: number): Promise<Turned> => {
    const body = JSON.stringify(activity(person, `f:${++count}`));
    const response = await client.request({ path: '/api/messages', method: 'POST', headers, body });
    const text = await response.body.text();
    return { took: performance.now() - due, status: response.statusCode, body: text };
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
