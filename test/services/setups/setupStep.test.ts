import { deepEqual, equal } from 'node:assert/strict';
import { isSetup } from '../../../src/domain/case.ts';
import type { CustomerSetup } from '../../../src/domain/setup/customerSetup.ts';
import type { Store } from '../../../src/services/ports.ts';
import { setupStep } from '../../../src/services/setups/step.ts';
import { confirmed } from '../../domain/setup/setupBuilders.ts';
import { setupFault } from '../../support/interleaving/setupFaults.ts';
import { servicesOver, startAgain, storeWith } from '../../support/interleaving/stage.ts';
import { type Center, openCenter } from '../../support/partnerCenter/partnerCenter.ts';
import {
  Crash,
  type Death,
  deathsIn,
  deathsWithin,
  mortalStore,
  pairsWithin,
} from '../../support/stores/mortalStore.ts';

type Switches = Parameters<Center['emulator']['switch']>[0];

const setupIn = async (store: Store): Promise<CustomerSetup> => {
  const one = await store.find(confirmed().id);
  if (!one || !isSetup(one)) throw new Error('the setup is not there');
  return one;
};

/** Looks at the setup again and again until it has come to an end, as workers do; a crash is a restart. */
async function workOn(center: Center, store: Store, sent: string[]): Promise<string> {
  const step = setupStep({
    ...servicesOver({ store, center: center.center }, center),
    sendCredentials: async (_one, { password }) => sent.push(password) > 0,
  });
  for (let looks = 0; looks < 40; looks += 1) {
    const one = await setupIn(store);
    if (!one.lookAt || one.status === 'refused') return one.status;
    await step(one).catch((error) => {
      if (!(error instanceof Crash)) throw error;
    });
    center.later(1_200);
  }
  throw new Error('it comes to no end');
}

const towns = ({ emulator }: Center) =>
  emulator.state.customers.filter(({ name }) => name === 'Town of Sample');

/** How Partner Center behaves, and where that leads. */
const ways: Readonly<Record<string, { readonly switches: Switches; readonly end: string }>> = {
  'is approved': { switches: {}, end: 'ready' },
  'is denied': { switches: { qualificationOutcome: 'Denied' }, end: 'refused' },
  'has a mail address that is refused': { switches: { mailRefused: true }, end: 'ready' },
};

/** What goes wrong with both writes, once each. */
const troubles = [
  ...(['cut', 'empty'] as const).map((how) => ({ how, status: 0, code: '' })),
  ...[429, 500].map((status) => ({ how: 'refuse' as const, status, code: '' })),
];

/** What is wrong after a setup went a way, died so, and met this trouble. */
async function gone(
  center: Center,
  { switches, end }: (typeof ways)[string],
  deaths: readonly Death[],
  trouble?: (typeof troubles)[number],
): Promise<string | undefined> {
  const failures = ['createCustomer', 'qualify'].flatMap((operation) =>
    trouble ? [{ operation, ...trouble }] : [],
  );
  startAgain(center, { ...switches, failures });
  const real = await storeWith(confirmed());
  const sent: string[] = [];
  const status = await workOn(center, mortalStore(real, deaths), sent);
  const one = await setupIn(real);
  if (status !== end) return `it is ${status}`;
  if (sent.length > 1) return 'credentials were sent twice';
  if (JSON.stringify(one).includes('Sample-')) return 'credentials are kept';
  const ids = towns(center).map(({ id }) => id);
  return one.tenantId ? setupFault(one, ids, true, await real.notices({})) : 'there is no tenant';
}

describe('setting a customer up over HTTP', () => {
  for (const requestIds of ['honoured', 'ignored'] as const)
    for (const [name, way] of Object.entries(ways))
      it(`makes one tenant, once or twice dead before or after any commit, when it ${name} and request ids are ${requestIds}`, async () => {
        await using center = await openCenter({ rest: 0, isForgetful: true });
        const asked = { ...way, switches: { ...way.switches, requestIds } };
        const problems: string[] = [];
        const tries = [
          ...(requestIds === 'honoured' ? pairsWithin(3) : []).map((deaths) => ({
            deaths,
            trouble: undefined,
          })),
          ...deathsWithin(5).flatMap((death) =>
            [undefined, ...troubles].map((trouble) => ({ deaths: [death], trouble })),
          ),
        ];
        for (const { deaths, trouble } of tries) {
          const wrong = await gone(center, asked, deaths, trouble);
          if (wrong) problems.push(`${deathsIn(deaths)}, ${trouble?.how} ${trouble?.status}: ${wrong}`);
        }
        deepEqual(problems, []);
      }).timeout(120_000);

  it('leaves it alone while Partner Center does not answer, and goes on afterwards', async () => {
    await using center = await openCenter();
    center.emulator.switch({ failures: [{ operation: 'customers', how: 'refuse', status: 503, times: 3 }] });
    equal(await workOn(center, await storeWith(confirmed()), []), 'ready');
    equal(towns(center).length, 1);
  });

  it('sends no credentials twice when two workers do the same work', async () => {
    await using center = await openCenter();
    const store = await storeWith(confirmed());
    const sent: string[] = [];
    await Promise.all([workOn(center, store, sent), workOn(center, store, sent)]);
    deepEqual([towns(center).length, sent.length <= 1, (await setupIn(store)).status], [1, true, 'ready']);
  });
});
