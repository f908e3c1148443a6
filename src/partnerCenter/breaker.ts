import { BrokenCircuitError, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel';
import { PartnerCenterError } from '../services/partnerCenterError.ts';

const failuresInARow = 5;

/** Whether an error says that Partner Center is not well, or has had too much; a refusal does not. */
const isStrain = (error: Error): boolean =>
  error instanceof PartnerCenterError && (error.status === 0 || error.status === 429 || error.status >= 500);

/**
 * Leaves Partner Center alone for `rest` milliseconds after five failures in a row, then tries with one call. Calls made
 * meanwhile are refused at once with the code `resting`, and have certainly not been done.
 */
export function breaker(rest: number) {
  const circuit = circuitBreaker(handleWhen(isStrain), {
    halfOpenAfter: rest,
    breaker: new ConsecutiveBreaker(failuresInARow),
  });
  return async <T>(requestId: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await circuit.execute(work);
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) throw error;
      throw new PartnerCenterError({ code: 'resting', status: 0, requestId, retryAfter: rest });
    }
  };
}
