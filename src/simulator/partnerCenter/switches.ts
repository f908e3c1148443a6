import { z } from 'zod/v4';

const Seconds = z.number().min(0);

/**
 * Something that goes wrong with the next `times` calls of an operation. `hang` does nothing and never answers; `late`
 * does the work and never answers, `slow` after three seconds; `cut` does it and closes the connection; `empty` and `html`
 * answer unreadably, the one after the work, the other instead of it; `redirect` leads elsewhere; `throttle` is the gateway's
 * 429. With `refuse` the call is refused with `status` and `code`.
 */
const Failure = z.object({
  operation: z.string(),
  times: z.int().min(1).default(1),
  how: z.enum(['hang', 'late', 'slow', 'cut', 'empty', 'html', 'redirect', 'throttle', 'refuse']),
  status: z.int().default(500),
  code: z.string().default('800003'),
});
export type Failure = z.infer<typeof Failure>;

/** How the emulator behaves where the documents leave it open, and what goes wrong. */
export const Switches = z.object({
  failures: z.array(Failure).default([]),
  /** Every n-th call is throttled; 0 for none. */
  throttleEvery: z.int().min(0).default(0),
  retryAfter: Seconds.default(1),
  requestIds: z.enum(['honoured', 'ignored']).default('honoured'),
  secondCheckout: z.enum(['repeat', 'refuse']).default('repeat'),
  /** In what Microsoft's review of a qualification ends, and after how many seconds. */
  qualificationOutcome: z.enum(['Approved', 'Denied', 'InReview']).default('Approved'),
  qualificationDelay: Seconds.default(60),
  qualificationDate: z.enum(['vettingCreateDate', 'vettingCreatedDate']).default('vettingCreateDate'),
  qualificationList: z.enum(['bare', 'wrapped', 'none']).default('bare'),
  /** Seconds until an order shows, and until it is provisioned. */
  orderDelay: Seconds.default(30),
  provisioningDelay: Seconds.default(60),
  /** The status in which orders end. */
  orderOutcome: z.string().default('completed'),
  /** The last of several order groups in a cart fails at checkout. */
  partialSuccess: z.boolean().default(false),
  /** A customer's tenant is created, and then its mail address is refused (27002). */
  mailRefused: z.boolean().default(false),
  /** Whether the partner itself is qualified for GCC. */
  partnerQualified: z.boolean().default(true),
  /** Lines of carts spell their codes by name too; other errors are text then. */
  errorCode: z.enum(['text', 'number', 'name']).default('text'),
  byteOrderMark: z.boolean().default(false),
  /** Raise it and the ids of all availabilities change. */
  catalogueVersion: z.int().min(0).max(9).default(0),
});
export type Switches = z.infer<typeof Switches>;

/** Takes the failure that is due for an operation, if one is; `*` stands for every operation but `token`. */
export function takeFailure(switches: Switches, operation: string): Failure | undefined {
  const names = operation === 'token' ? ['token'] : [operation, '*'];
  const failure = switches.failures.find((one) => names.includes(one.operation));
  if (!failure) return undefined;
  failure.times -= 1;
  if (failure.times === 0) switches.failures = switches.failures.filter((one) => one !== failure);
  return failure;
}
