type Goal = { readonly atMost: number } | { readonly atLeast: number };

/** Something measured against something else in the same run; only the ratio means anything, the machine is shared. */
export interface Figure {
  readonly name: string;
  /** The ratio, or for times that people wait the seconds, that is to be reached; without it the figure is only shown. */
  readonly goal?: Goal;
  /** One number a round. Resolves to a sentence instead when it cannot be measured here. */
  measure(): Promise<readonly number[] | string>;
}

export interface Measured {
  readonly name: string;
  readonly goal: string;
  readonly median?: number;
  readonly from?: number;
  readonly to?: number;
  readonly reached?: boolean;
  readonly note?: string;
}

export async function measured({ name, goal, measure }: Figure): Promise<Measured> {
  const stated = goal ? words(goal) : '';
  const numbers = await measure();
  if (typeof numbers === 'string') return { name, goal: stated, note: numbers };
  const middle = median(numbers);
  return {
    name,
    goal: stated,
    median: middle,
    from: Math.min(...numbers),
    to: Math.max(...numbers),
    ...(goal && { reached: isReached(goal, middle) }),
  };
}

const words = (goal: Goal): string => ('atMost' in goal ? `<= ${goal.atMost}` : `>= ${goal.atLeast}`);

const isReached = (goal: Goal, found: number): boolean =>
  'atMost' in goal ? found <= goal.atMost : found >= goal.atLeast;

/** The number that stands at this share of them in order, from 0 to 1. */
export const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? Number.NaN;

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** Runs two things in turn, each first every other round, and resolves to the ratio of their times in each round. */
export async function ratios(
  rounds: number,
  ours: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<number[]> {
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = round % 2 === 0 ? await floor() : undefined;
    const time = await ours();
    found.push(time / (before ?? (await floor())));
  }
  return found;
}

/** The milliseconds that something takes. */
export async function timed(task: () => Promise<void> | void): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}
