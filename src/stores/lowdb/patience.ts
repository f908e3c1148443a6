const firstPause = 1_000;
const longestPause = 60_000;

/** Makes an attempt that may be asked for often: one at a time, and after each that fails a pause, twice as long as the last. */
export function patiently(attempt: () => Promise<boolean>, now = () => performance.now()) {
  let running: Promise<boolean> | undefined;
  let pause = 0;
  let notBefore = Number.NEGATIVE_INFINITY;

  const run = async (): Promise<boolean> => {
    const isDone = await attempt();
    pause = isDone ? 0 : Math.min(longestPause, Math.max(firstPause, 2 * pause));
    notBefore = now() + pause;
    running = undefined;
    return isDone;
  };

  return async (): Promise<boolean> => {
    if (now() < notBefore) return false;
    running ??= run();
    return running;
  };
}
