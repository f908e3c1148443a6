import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { request } from 'undici';
import type { Case } from '../../../src/domain/case.ts';
import { objectIdOf } from '../../../src/domain/person.ts';
import type { Store } from '../../../src/services/ports.ts';
import { botId, homeTenant } from '../../../src/simulator/cast.ts';
import { below, type Chance } from '../seeded.ts';

/** Where the bots are now. */
export type Addresses = () => readonly string[];

const patience = 5_000;

/** The last click of a case, as Teams delivers it; `seen` is the price that the card showed. */
function activityOf({ id, revision, kind, owner }: Case, serviceUrl: string, seen: string): object {
  const isOrder = kind === 'order';
  const verb = isOrder ? 'order-review' : 'submit-application';
  const data = { caseId: id, revision, ...(isOrder && { isReviewed: 'true', seen }) };
  return {
    id: randomUUID(),
    type: 'invoke',
    name: 'adaptiveCard/action',
    channelId: 'msteams',
    serviceUrl,
    locale: 'en-US',
    recipient: { id: botId },
    from: { id: `29:${owner}`, name: 'Agent', aadObjectId: objectIdOf(owner) },
    conversation: { id: owner, conversationType: 'personal', tenantId: homeTenant },
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  };
}

/**
 * Somebody who presses a case's last button until it shows that it was taken. Every click goes to any of the bots, and
 * once more to any when it is not answered, as Teams does it; then the button is pressed anew. One click in ten comes twice
 * at once.
 */
export async function pressUntilTaken(
  one: Case,
  store: Store,
  serviceUrl: string,
  addresses: Addresses,
  chance: Chance,
): Promise<void> {
  for (;;) {
    const activity = activityOf(one, serviceUrl, '500 USD');
    const twice = chance() < 0.1;
    await Promise.all(Array.from({ length: twice ? 2 : 1 }, () => deliver(activity, addresses, chance)));
    const now = await store.find(one.id).catch(() => undefined);
    if (now && now.status !== 'draft') return;
    await pause(200);
  }
}

async function deliver(activity: object, addresses: Addresses, chance: Chance): Promise<void> {
  const body = JSON.stringify(activity);
  for (let tries = 0; tries < 2; tries += 1) {
    const all = addresses();
    const address = all[below(chance, all.length)];
    const isAnswered = address !== undefined && (await post(address, body));
    if (isAnswered) return;
    await pause(100);
  }
}

const post = (address: string, body: string): Promise<boolean> =>
  request(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal: AbortSignal.timeout(patience),
  })
    .then(async (answer) => {
      await answer.body.dump();
      return answer.statusCode === 200;
    })
    .catch(() => false);
