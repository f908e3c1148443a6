import { writeFile } from 'node:fs/promises';
import { request } from 'undici';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { freePort } from '../support/http/loopback.ts';
import { applicationsOf, openCrowd, quantile, type Turned } from '../support/load/flood.ts';
import { built, openMicrosoft, settings, startBot } from '../support/processes/realBot.ts';
import { inFolder } from '../support/stores/stores.ts';
import type { Finding, Proof } from './proof.ts';

const seconds = 8;
const warmUp = 3;
const flooded = 300;
/** So little says more about the machine than about the bot. */
const floor = 25;
const people = Array.from({ length: 150 }, (_, index) => `agent-${index}`);
/** Whose applications are there beside. */
const others = Array.from({ length: 3_000 }, (_, index) => `other-${index}`);

/** In milliseconds: several times what a quiet machine needs, beyond which it is not the machine any more. */
const atMost = { median: 50, slow: 500, lag: 250 };
/** A machine that falls behind has one person's forms overtake each other; what they meet then is a newer card. */
const keptAtLeast = 0.95;

/**
 * The program as it runs in production, among thousands of cases: fifty forms a second, each kept durably, a hundred, and
 * fifty while one person sends six times as many.
 */
export const load: Proof = {
  promise:
    'twice the load does not make anybody wait twice as long, nor does somebody who floods the bot, who is told so politely',
  isAlone: true,
  attempt: () =>
    inFolder(async (folder) => {
      const metricsPort = await freePort();
      await writeFile(`${folder}/roles.json`, JSON.stringify({ salesAgents: [...people, 'flooder'] }));
      const store = await openLowdbStore(`${folder}/store`);
      await store.commit({ put: applicationsOf([...people, 'flooder', ...others]) }).finally(store.close);
      await using microsoft = await openMicrosoft();
      const env = { ...settings(folder), METRICS_PORT: String(metricsPort) };
      await using bot = await startBot(built, env, microsoft);
      const crowd = openCrowd(new URL(bot.url).origin);
      await crowd.paced(people, 100, warmUp);
      const usual = await crowd.paced(people, 50, seconds);
      const twice = await crowd.paced(people, 100, seconds);
      const [beside, flood] = await Promise.all([
        crowd.paced(people, 50, seconds),
        crowd.paced(['flooder'], flooded, seconds),
      ]);
      await crowd.close();
      return found({ usual, twice, beside, flood, lag: await lagOf(metricsPort) });
    }),
};

/** The 99th percentile of the delay of the event loop, in milliseconds, as the bot's metrics tell it. */
async function lagOf(port: number): Promise<number> {
  const { body } = await request(`http://127.0.0.1:${port}/metrics`);
  return 1_000 * Number(/^nodejs_eventloop_lag_p99_seconds (\S+)$/m.exec(await body.text())?.[1]);
}

interface Measured {
  readonly usual: readonly Turned[];
  readonly twice: readonly Turned[];
  readonly beside: readonly Turned[];
  readonly flood: readonly Turned[];
  readonly lag: number;
}

function found({ usual, twice, beside, flood, lag }: Measured): Finding {
  const times = [usual, twice, beside].map((turns) => turns.map(({ took }) => took));
  const [median, slow, slowTwice, slowBeside] = [
    quantile(times[0] ?? [], 0.5),
    ...times.map((all) => quantile(all, 0.99)),
  ] as const;
  const measured = [...usual, ...twice, ...beside];
  const failed = measured.filter(({ status }) => status !== 200);
  const refused = measured.filter(isTooFast);
  const kept = measured.filter(({ isKept }) => isKept).length;
  const told = flood.filter((one) => one.status === 200 && isTooFast(one));
  const most = 2 * (slow ?? 0) + floor;
  return {
    holds:
      failed.length === 0 &&
      refused.length === 0 &&
      kept >= keptAtLeast * measured.length &&
      (median ?? 0) <= atMost.median &&
      (slow ?? 0) <= atMost.slow &&
      lag <= atMost.lag &&
      (slowTwice ?? 0) <= most &&
      (slowBeside ?? 0) <= most &&
      told.length >= 0.8 * flood.length,
    figure:
      `p50 ${ms(median)}, p99 ${ms(slow)} at 50 a second; p99 ${ms(slowTwice)} at 100, ${ms(slowBeside)} beside ` +
      `${flooded} a second of one person, ${told.length} of ${flood.length} told so; ${failed.length} errors, ${kept} of ${measured.length} forms kept; event loop p99 ${ms(lag)}`,
  };
}

const isTooFast = ({ body }: Turned): boolean => body.includes('a lot at once');
const ms = (milliseconds = Number.NaN): string => `${milliseconds.toFixed(1)} ms`;
