import type { Store } from '../ports.ts';

/** The last of the keys that are numbered from 1 on without a gap; 0 when there is none. It looks at few of them. */
export async function lastNumber(
  { result }: Pick<Store, 'result'>,
  keyOf: (number: number) => string,
): Promise<number> {
  const isThere = async (number: number) => (await result(keyOf(number))) !== undefined;
  let beyond = 1;
  while (await isThere(beyond)) beyond *= 2;
  let last = Math.floor(beyond / 2);
  while (beyond - last > 1) {
    const middle = Math.floor((last + beyond) / 2);
    if (await isThere(middle)) last = middle;
    else beyond = middle;
  }
  return last;
}
