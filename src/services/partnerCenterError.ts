interface Refusal {
  /** Partner Center's number, Entra's word, or one of ours: `timeout`, `unreachable`, `resting`, `unreadable`. */
  readonly code: string;
  /** The HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly requestId: string;
  /** In milliseconds. */
  readonly retryAfter?: number | undefined;
  /** Whether a write may have been done all the same. */
  readonly isOutcomeUnknown?: boolean;
}

/** Partner Center refused, or could not be reached. */
export class PartnerCenterError extends Error {
  readonly code: string;
  readonly status: number;
  readonly requestId: string;
  readonly retryAfter: number | undefined;
  readonly isOutcomeUnknown: boolean;

  constructor({ code, status, requestId, retryAfter, isOutcomeUnknown = false }: Refusal) {
    super(`Partner Center answered ${status} ${code}`);
    this.code = code;
    this.status = status;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
    this.isOutcomeUnknown = isOutcomeUnknown;
  }
}

/** What Partner Center answers; undefined when it does not, or says no, which the client has logged. */
export const unlessFailed = <T>(asked: Promise<T>): Promise<T | undefined> =>
  asked.catch((error: unknown) => {
    if (error instanceof PartnerCenterError) return undefined;
    throw error;
  });
