const pause = 10_000;

/**
 * Fetches something once for everybody who asks at the same time. After a failure everybody gets the same failure for ten
 * seconds, so that whoever is in trouble is not asked more often because of it. `now` in milliseconds, by a clock that nobody
 * sets: one set back would make the pause as long as that.
 */
export function singleFlight<T>(fetch: () => Promise<T>, now: () => number): () => Promise<T> {
  let running: Promise<T> | undefined;
  let failed: { readonly at: number; readonly error: unknown } | undefined;

  const attempt = async (): Promise<T> => {
    try {
      const fetched = await fetch();
      failed = undefined;
      return fetched;
    } catch (error) {
      failed = { at: now(), error };
      throw error;
    } finally {
      running = undefined;
    }
  };

  return () => {
    if (!running && failed && now() - failed.at < pause) return Promise.reject(failed.error);
    running ??= attempt();
    return running;
  };
}
