import { minute } from '../domain/moments.ts';

/** As long as this is believed; whoever says more is asked again then. */
export const waitAtMost = 5 * minute;

/** The header `Retry-After`, in seconds or as an HTTP date, in milliseconds from `now`; undefined when it makes no sense. */
export function retryAfterOf(header: string | string[] | undefined, now: string): number | undefined {
  const text = String(header ?? '').trim();
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.parse(now);
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), waitAtMost);
}
