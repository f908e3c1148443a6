interface Asked<A, R> {
  readonly one: A;
  readonly done: (result: R) => void;
  readonly failed: (error: Error) => void;
}

/**
 * Makes a way to do things together: whatever is asked for while others are being done waits, and is then done with all that
 * has come. When the work fails, all that were done together fail.
 */
export function together<A, R>(work: (all: readonly A[]) => Promise<readonly R[]>): (one: A) => Promise<R> {
  const waiting: Asked<A, R>[] = [];
  let isBusy = false;

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const all = waiting.splice(0);
      await work(all.map(({ one }) => one)).then(
        (results) => all.forEach(({ done }, index) => void done(results[index] as R)), // one for each
        (error: Error) => all.forEach(({ failed }) => void failed(error)),
      );
    }
    isBusy = false;
  };

  return (one) =>
    new Promise((done, failed) => {
      waiting.push({ one, done, failed });
      if (isBusy) return;
      isBusy = true;
      void run();
    });
}
