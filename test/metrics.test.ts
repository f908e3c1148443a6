import { deepEqual, rejects } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { countedPartnerCenter } from '../src/assembly/countedPartnerCenter.ts';
import { watchedStore } from '../src/assembly/watchedStore.ts';
import { openMetrics } from '../src/metrics.ts';
import { PartnerCenterError } from '../src/services/partnerCenterError.ts';
import { type Deployment, openDeployment, pressed } from './support/bots/deployment.ts';
import { privateKey, tokenWith } from './support/http/keyServer.ts';
import { openCenter } from './support/partnerCenter/partnerCenter.ts';
import { action } from './support/processes/production.ts';
import { draft, inFolder, openSmall } from './support/stores/stores.ts';

interface Metric {
  get(): Promise<{ values: { value: number; labels: object }[] }>;
}

/** The values of a metric that are not 0, by their labels. */
const read = async (metric: Metric): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await metric.get()).values
      .filter(({ value }) => value > 0)
      .map(({ value, labels }) => [Object.values(labels).join('/'), value]),
  );

describe('the metrics', () => {
  it('are those that the README explains, with the labels that it names', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    const explained = [...readme.matchAll(/^\| `(bot_\w+)(?:\{(.*?)\})?`/gm)].map(([, name, labels]) =>
      labels ? `${name}{${labels}}` : name,
    );
    const told = openMetrics()
      .registry.getMetricsAsArray()
      .map((one) => {
        const { name, labelNames = [] } = Object(one);
        return labelNames.length > 0 ? `${name}{${labelNames.join(',')}}` : name;
      });
    deepEqual(told.sort(), explained.sort());
  });
});

describe('what is counted of requests', () => {
  let deployment: Deployment;
  beforeEach(async () => {
    deployment = await openDeployment();
  });
  afterEach(() => deployment[Symbol.asyncDispose]());

  it('says why senders were not recognised', async () => {
    const now = Math.floor(Date.parse('2026-01-05T18:00:00.000Z') / 1000);
    const inTime = { nbf: now - 60, exp: now + 3600 };
    const token = (claims: object = {}, forgery: object = {}) =>
      `Bearer ${tokenWith({ claims: { ...inTime, ...claims }, ...forgery })}`;
    await deployment.post(action, '');
    await deployment.post(action, 'Bearer nonsense');
    await deployment.post(action, token({ aud: 'somebody else' }));
    await deployment.post(action, token({ exp: now - 3600 }));
    await deployment.post(action, token({}, { key: privateKey('stranger') }));
    await deployment.post(action, token({}, { header: { kid: 'nobody' } }));
    deepEqual(await read(deployment.metrics.authRejections), {
      missing: 1,
      unreadable: 1,
      foreign: 1,
      outOfTime: 1,
      forged: 2,
    });
  });

  it('says how often the same activity came to a process that knew it', async () => {
    const click = { ...pressed('owner', 'show-case', {}), id: 'the same' };
    for (let times = 0; times < 3; times += 1) await deployment.deliver(click);
    deepEqual(await read(deployment.metrics.duplicates), { process: 2 });
  });

  it('is logged, too, with the milliseconds that somebody waited', async () => {
    await deployment.deliver(pressed('owner', 'show-case', {}));
    await deployment.post(action, '');
    const waits = deployment.lines.map((line) => JSON.parse(line).durMs).filter((wait) => wait !== undefined);
    deepEqual(waits.map(Number.isInteger), [true, true]);
  });
});

describe('what is counted of the store', () => {
  const metrics = openMetrics();
  const asleep = { outbox: () => undefined, cases: () => undefined };

  it('says who came too late, and what its key says was done before', async () => {
    await inFolder(async (folder) => {
      const plain = await openSmall(folder);
      const store = watchedStore({ store: plain, metrics }, asleep);
      const once = { key: 'open', result: 'c1' };
      for (let times = 0; times < 3; times += 1) await store.commit({ put: [draft('c1')], once });
      await store.commit({ expect: [{ id: 'c1', revision: 7 }], put: [draft('c1')] });
      await plain.close();
      deepEqual(await read(metrics.duplicates), { store: 2 });
      deepEqual(await read(metrics.conflicts), { '': 1 });
    });
  });
});

describe('what is counted of Partner Center', () => {
  it('is told by codes that are known, and by the HTTP status for all others, which could be anything', async () => {
    await using opened = await openCenter({ rest: 0 });
    const metrics = openMetrics();
    const { account } = countedPartnerCenter(opened.center, metrics);
    await account.organization();
    for (const [status, code] of [
      [404, '1000'],
      [400, '1000'],
      [400, '3000'],
      [500, 'made up'],
    ] as const) {
      opened.emulator.state.switches.failures = [{ operation: '*', times: 1, how: 'refuse', status, code }];
      await rejects(account.organization(), PartnerCenterError);
    }
    deepEqual(await read(metrics.partnerCenterCalls), {
      'account.organization/ok': 1,
      'account.organization/1000': 1,
      'account.organization/400': 1,
      'account.organization/3000': 1,
      'account.organization/500': 1,
    });
  });
});
