import { slope } from '../support/load/flatness.ts';
import { soak } from '../support/load/soak.ts';
import type { Proof } from './proof.ts';

const activities = 86_400;
const parts = 12;
/** Sockets that are just being closed. */
const spare = 4;
const megabyte = 1 << 20;

/** A day in which something happens every second, on a moved clock, over HTTP with real tokens. */
export const day: Proof = {
  promise: 'a bot that is used for a day needs no more memory, handles, timers and listeners than before',
  async attempt() {
    const { failed, parts: measured, ledger, undelivered } = await soak(activities, parts);
    const warm = measured.slice(2);
    const growth = (slope(warm.map(({ heap }) => heap)) / (activities / parts)) * 10_000;
    const most = (of: 'handles' | 'listeners') => Math.max(...warm.map((one) => one[of]));
    const isFlat =
      most('handles') <= (warm[0]?.handles ?? 0) + spare && most('listeners') === warm[0]?.listeners;
    return {
      holds: failed === 0 && undelivered === 0 && growth < megabyte && isFlat,
      figure:
        `${activities} activities, ${failed} failed, ${Math.ceil(activities / 17)} notices, ${undelivered} left; heap ` +
        `${(growth / 1024).toFixed(0)} KB more per 10,000, at most ${most('handles')} handles and ${most('listeners')} ` +
        `listeners, ${ledger} lines of ledger`,
    };
  },
};
