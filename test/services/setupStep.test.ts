import { deepEqual, equal } from 'node:assert/strict';
import { isSetup } from '../../src/domain/case.ts';
import type { CustomerSetup } from '../../src/domain/setup/customerSetup.ts';
import { systemIds } from '../../src/ids.ts';
import type { Store } from '../../src/services/ports.ts';
import { setupStep } from '../../src/services/setups/step.ts';
import { confirmed } from '../domain/setupBuilders.ts';
import { type Center, openCenter } from '../support/partnerCenter.ts';

class Crash extends Error {}

/** A store with one case, whose process dies at its n-th commit, just before or just after it is kept. */
function mortalStore(one: CustomerSetup) {
  let stored = one;
  let left = Number.POSITIVE_INFINITY;
  let isKept = false;
  const store: Pick<Store, 'commit'> = {
    async commit({ expect, put }) {
      const next = put?.[0];
      if (expect?.[0]?.revision !== stored.revision) return 'stale';
      left -= 1;
      if (next && isSetup(next) && (left > 0 || isKept)) stored = next;
      if (left <= 0) throw new Crash();
      return 'ok';
    },
  };
  return {
    store,
    stored: () => stored,
    dieAt: (commit: number, kept: boolean) => {
      left = commit;
      isKept = kept;
    },
  };
}

/** Looks at the setup again and again until it has come to an end, as workers do; a crash is a restart. */
async function workOn(
  center: Center,
  mortal: ReturnType<typeof mortalStore>,
  sent: string[],
): Promise<string> {
  const step = setupStep({
    store: mortal.store,
    center: center.center,
    notices: mortal.store,
    clock: center.clock,
    ids: systemIds,
    sendCredentials: async (_one, { password }) => sent.push(password) > 0,
  });
  for (let looks = 0; looks < 40 && mortal.stored().lookAt; looks += 1) {
    await step(mortal.stored()).catch((error) => {
      if (!(error instanceof Crash)) throw error;
      mortal.dieAt(Number.POSITIVE_INFINITY, false);
    });
    center.later(1_200);
  }
  return mortal.stored().status;
}

const towns = ({ emulator }: Center) =>
  emulator.state.customers.filter(({ name }) => name === 'Town of Sample');

describe('setting a customer up over HTTP', () => {
  for (const failure of ['none', 'cut', 'empty', 'mail refused'] as const)
    for (const kept of [false, true])
      for (const commit of [1, 2, 3, 4, 5])
        it(`makes one tenant after a crash ${kept ? 'after' : 'before'} commit ${commit}, with the failure: ${failure}`, async () => {
          await using center = await openCenter();
          if (failure === 'mail refused') center.emulator.switch({ mailRefused: true });
          else if (failure !== 'none')
            center.emulator.switch({
              failures: [
                { operation: 'createCustomer', how: failure },
                { operation: 'qualify', how: failure },
              ],
            });
          const mortal = mortalStore(confirmed());
          mortal.dieAt(commit, kept);
          const sent: string[] = [];
          equal(await workOn(center, mortal, sent), 'ready');
          equal(towns(center).length, 1);
          deepEqual(mortal.stored().tenantId, towns(center)[0]?.id);
          equal(sent.length <= 1, true);
          equal(JSON.stringify(mortal.stored()).includes('Sample-'), false);
        });

  it('leaves it alone while Partner Center does not answer, and goes on afterwards', async () => {
    await using center = await openCenter();
    center.emulator.switch({ failures: [{ operation: 'customers', how: 'refuse', status: 503, times: 3 }] });
    const mortal = mortalStore(confirmed());
    equal(await workOn(center, mortal, []), 'ready');
    equal(towns(center).length, 1);
  });

  it('sends no credentials twice when two workers do the same work', async () => {
    await using center = await openCenter();
    const mortal = mortalStore(confirmed());
    const sent: string[] = [];
    await Promise.all([workOn(center, mortal, sent), workOn(center, mortal, sent)]);
    deepEqual([towns(center).length, sent.length <= 1, mortal.stored().status], [1, true, 'ready']);
  });
});
