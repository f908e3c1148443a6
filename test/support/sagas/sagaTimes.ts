import { patience, quiet } from '../../../src/domain/order/saga.ts';

const start = Date.parse('2026-01-05T18:00:00.000Z');
const moments = [0, patience + quiet, 4 * patience, 24 * 3_600_000].map((passed) =>
  new Date(start + passed).toISOString(),
);

/** The number of the last moment that is played. */
export const lastHour = 2;

/** The moments at which a saga changes its mind: at first, when a refusal counts and patience ends, and when every order shows. */
export const at = (hour: number): string => moments[hour] ?? '';
