import { setTimeout as pause } from 'node:timers/promises';
import type { Locator } from 'playwright-core';

const patience = 20_000;
const between = 40;

/** Looks again and again until it is right; fails with what was to be seen instead. */
export async function until<T>(
  look: () => Promise<T>,
  isRight: (seen: T) => boolean,
  wanted: string,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (isRight(seen)) return seen;
    if (Date.now() > end) throw new Error(`Wanted ${wanted}, but there is:\n${String(seen) || '(nothing)'}`);
    await pause(between);
  }
}

/** What is to be read in a place now; nothing while the place itself is not there. */
const read = async (place: Locator): Promise<string> => (await place.allInnerTexts()).join('\n');

/** Waits until a place shows these words, as a person reads them. */
export const shows = (place: Locator, words: RegExp): Promise<string> =>
  until(
    () => read(place),
    (text) => words.test(text),
    String(words),
  );

/** Waits until a place does not show these words any more. */
export const hides = (place: Locator, words: RegExp): Promise<string> =>
  until(
    () => read(place),
    (text) => !words.test(text),
    `no ${words}`,
  );

/** Waits until there are as many. */
export const counts = (place: Locator, count: number): Promise<number> =>
  until(
    () => place.count(),
    (seen) => seen === count,
    `${count} of ${place}`,
  );

/** Waits until an input holds this. */
export const holds = (input: Locator, value: string): Promise<string> =>
  until(
    () => input.inputValue(),
    (seen) => seen === value,
    `“${value}” in ${input}`,
  );
